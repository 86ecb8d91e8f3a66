import type { ReadTools } from '../found.ts';
import { type CodedRecord, type CodedSpan, projectOfRecords } from '../json-records/project.ts';
import type { RecordFile } from '../json-records/reader.ts';
import type { Reading } from '../json-records/readings.ts';
import {
  type Fields,
  idOf,
  isObject,
  type JsonRecord,
  listOf,
  offsetOf,
  ofTime,
  stringOf,
} from '../json-records/records.ts';
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
  const coded = new Map<string, CodedRecord[]>();
  for (const [index, record] of records.entries()) {
    const { answer, text, _input_hash } = record.fields;
    if (answer === 'reject' || answer === 'ignore') {
      const done = answer === 'reject' ? 'rejected' : 'skipped';
      tally.add(`Answers that were ${done}`, (count) => `${count === 1 ? 'One was' : `${count} were`} left out.`);
      continue;
    }
    // Prodigy has a record for each annotator, and in some of its windows for each passage.
    const key = idOf(_input_hash) === '' ? `${index}` : `${idOf(_input_hash)} ${stringOf(text)}`;
    const read = readRecord(record, `${index} `, tally);
    const known = coded.get(key);
    if (known) known.push(read);
    else coded.set(key, [read]);
  }
  const remarks = 'Labels of persons, organisations, places and groups became actors; others became positions.';
  return projectOfRecords(
    {
      program,
      remarks,
      readings: READINGS,
      isKnown: true,
      records: [...coded.values()].map((own) => together(own, tally)),
      failed: faults,
      tally,
    },
    file,
    tools,
  );
}

/** The work of several on one text, of which there is at least one record. */
function together(records: readonly CodedRecord[], tally: Tally): CodedRecord {
  const [first] = records as readonly [CodedRecord];
  if (records.length === 1) return first;
  const keyOf = ({ coder, label, place }: CodedSpan): string => `${place.start} ${place.end} ${label}\n${coder}`;
  const spans = new Map<string, CodedSpan>();
  for (const span of records.flatMap((record) => record.spans)) {
    if (!spans.has(keyOf(span))) spans.set(keyOf(span), span);
    else tally.add('Spans', (count) => `${count} of them were given twice by one coder. Each was kept once.`);
  }
  return {
    ...first,
    notes: [...new Set(records.flatMap(({ notes }) => notes))],
    ...{ spans: [...spans.values()], relations: records.flatMap(({ relations }) => relations) },
  };
}

/** `prefix` keeps the passages of several records of one text apart. */
function readRecord({ at, fields }: JsonRecord, prefix: string, tally: Tally): CodedRecord {
  const { spans, ents, relations, accept } = fields;
  const createdAt = typeof fields._timestamp === 'number' ? ofTime(fields._timestamp * 1000) : undefined;
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
    return [{ item, id: prefix + spanId(span), label, place, coder, note: '', ...(createdAt ? { createdAt } : {}) }];
  });
  for (const key of Object.keys(fields)) {
    if (key === 'sents' || (key === 'html' && fields.html)) tally.add(`Field “${key}”`, tellField);
  }
  const labels = listOf(accept).map(idOf);
  if (labels.length > 0) tally.add('Labels of whole texts', tellLabels);
  return {
    ...{ at, id: idOf(fields.id), text: stringOf(fields.text) },
    fields: Object.entries(fields).filter(
      ([key, value]) =>
        !TAKEN.has(key) && !(LISTS.has(key) && (Array.isArray(value) || (key === 'spans' && isObject(value)))),
    ),
    notes: labels.length > 0 ? [`Labels: ${labels.join('; ')}`] : [],
    ...{ spans: own, relations: listOf(relations).map((one) => relationOf(one, prefix)) },
  };
}

/** Prodigy names the passages of a relation by what they are. */
const spanId = ({ id, start, end, label }: Fields): string => idOf(id) || [start, end, label].map(idOf).join(' ');

function relationOf(given: unknown, prefix: string): SpanRelation {
  const { label, head_span, child_span } = isObject(given) ? given : {};
  const end = (span: unknown) => (isObject(span) ? prefix + spanId(span) : '');
  return { type: stringOf(label), from: end(head_span), to: end(child_span) };
}

const tellField = (count: number): string =>
  `It has no place here and was left out${count > 1 ? `, ${count} times` : ''}.`;

export const tellLabels = (count: number): string =>
  `They stand in no passage: ${count === 1 ? 'one article has' : `${count} articles have`} them in its note.`;
