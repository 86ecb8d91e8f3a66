import type { ReadTools } from '../found.ts';
import { type CodedRecord, type CodedSpan, projectOfRecords } from '../json-records/project.ts';
import type { RecordFile } from '../json-records/reader.ts';
import type { Reading } from '../json-records/readings.ts';
import { type Fields, idOf, isObject, type JsonRecord, listOf, offsetOf, stringOf } from '../json-records/records.ts';
import type { SpanRelation } from '../labelled-spans.ts';
import type { ParsedProject } from '../project-file/parse.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';
import { Tally } from '../tally.ts';

/** Python counts code points. A file that went through a browser may not: only a passage's own words can tell. */
const READINGS: readonly Reading[] = [
  { unit: 'code-point', lineEnds: 'stored' },
  { unit: 'utf-16', lineEnds: 'stored' },
];

const isSpan = (value: unknown): boolean =>
  isObject(value) && typeof value.start === 'number' && typeof value.end === 'number';

/** A record as spaCy and Prodigy have it: a text with spans, or with the answer that Prodigy's window gave. */
export function isSpans(record: Fields): boolean {
  if (typeof record.text !== 'string') return false;
  const { spans } = record;
  if (Array.isArray(spans)) return spans.length === 0 || isSpan(spans[0]);
  if (isObject(spans) && Object.values(spans).some((group) => isSpan(listOf(group)[0]))) return true;
  if (isSpan(listOf(record.ents)[0])) return true;
  return '_task_hash' in record || '_input_hash' in record;
}

/** What Prodigy keeps for itself. */
const INNER = new Set([
  ...['tokens', 'answer', '_input_hash', '_task_hash', '_view_id', '_timestamp', '_session_id', '_annotator_id'],
  ...['_is_binary', 'options', 'config', 'html'],
]);
const TAKEN = new Set(['text', 'id', 'sents', ...INNER]);
const LISTS = new Set(['spans', 'ents', 'relations', 'accept']);
const SPAN = new Set([
  ...['start', 'end', 'label', 'label_', 'text', 'id', 'token_start', 'token_end', 'source', 'input_hash'],
  'pattern',
]);

/** Texts with spans as spaCy and Prodigy have them. What was rejected or skipped there is not taken. */
export function readSpans(
  records: readonly JsonRecord[],
  faults: readonly FailedItem[],
  file: RecordFile,
  tools: ReadTools,
): ParsedProject {
  const tally = new Tally();
  const program = records.some(({ fields }) => '_task_hash' in fields || '_input_hash' in fields) ? 'Prodigy' : 'spaCy';
  const coded = records.flatMap((record): CodedRecord[] => {
    const { answer } = record.fields;
    if (answer !== 'reject' && answer !== 'ignore') return [readRecord(record, tally)];
    const done = answer === 'reject' ? 'rejected' : 'skipped';
    tally.add(`Texts that were ${done}`, (count) => `${count === 1 ? 'One was' : `${count} were`} left out.`);
    return [];
  });
  const remarks = 'Labels of persons, organisations, places and groups became actors; others became positions.';
  return projectOfRecords(
    { program, remarks, readings: READINGS, isKnown: true, records: coded, failed: faults, tally },
    file,
    tools,
  );
}

function readRecord({ at, fields }: JsonRecord, tally: Tally): CodedRecord {
  const { spans, ents, relations, accept } = fields;
  const when = typeof fields._timestamp === 'number' ? new Date(fields._timestamp * 1000) : null;
  const createdAt = when && !Number.isNaN(when.getTime()) && when.getUTCFullYear() < 10_000 ? when.toISOString() : null;
  const coder = stringOf(fields._annotator_id) || stringOf(fields._session_id);
  const groups = isObject(spans) ? Object.values(spans).flatMap(listOf) : listOf(spans);
  const own = [...groups, ...listOf(ents)].flatMap((span, index): CodedSpan[] => {
    const item = `${at}, span ${index + 1}`;
    if (!isObject(span)) {
      tally.add('Spans', (count) => `${count} of them cannot be read: they are no objects with a start and an end.`);
      return [];
    }
    for (const key of Object.keys(span))
      if (!SPAN.has(key)) tally.add(`The field “${excerpt(key)}” of a span`, tellField);
    const place = { start: offsetOf(span.start), end: offsetOf(span.end), quote: stringOf(span.text) };
    const label = idOf(span.label) || stringOf(span.label_);
    return [{ item, id: spanId(span), label, place, coder, note: '', ...(createdAt ? { createdAt } : {}) }];
  });
  for (const key of Object.keys(fields)) {
    if (key === 'sents' || (key === 'html' && fields.html)) tally.add(`Field “${key}”`, tellField);
  }
  const labels = listOf(accept).map(idOf);
  if (labels.length > 0) tally.add('Labels of whole texts', tellLabels);
  return {
    ...{ at, id: idOf(fields.id), text: stringOf(fields.text) },
    fields: Object.entries(fields).filter(([key, value]) => !TAKEN.has(key) && !(LISTS.has(key) && isNested(value))),
    notes: labels.length > 0 ? [`Labels: ${labels.join('; ')}`] : [],
    ...{ spans: own, relations: listOf(relations).map(relationOf) },
  };
}

const isNested = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Prodigy names the passages of a relation by what they are. */
const spanId = ({ id, start, end, label }: Fields): string => idOf(id) || `${start} ${end} ${label}`;

function relationOf(given: unknown): SpanRelation {
  const { label, head_span, child_span } = isObject(given) ? given : {};
  const end = (span: unknown) => (isObject(span) ? spanId(span) : '');
  return { type: stringOf(label), from: end(head_span), to: end(child_span) };
}

const tellField = (count: number): string =>
  `It has no place here and was left out${count > 1 ? `, ${count} times` : ''}.`;

export const tellLabels = (count: number): string =>
  `They stand in no passage: ${count === 1 ? 'one article has' : `${count} articles have`} them in its note.`;
