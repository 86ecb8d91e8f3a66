import type { ReadTools } from '../found.ts';
import { type CodedRecord, type CodedSpan, projectOfRecords } from '../json-records/project.ts';
import type { RecordFile } from '../json-records/reader.ts';
import type { Reading } from '../json-records/readings.ts';
import {
  type Fields,
  idOf,
  isObject,
  type JsonRecord,
  type JsonRecords,
  listOf,
  offsetOf,
  stringOf,
} from '../json-records/records.ts';
import type { SpanRelation } from '../labelled-spans.ts';
import type { ParsedProject } from '../project-file/parse.ts';
import { Tally } from '../tally.ts';

/** doccano's server is Python, its window JavaScript, and a project can be set to count what is seen: README. */
const READINGS: readonly Reading[] = [
  { unit: 'code-point', lineEnds: 'stored' },
  { unit: 'utf-16', lineEnds: 'stored' },
  { unit: 'grapheme', lineEnds: 'stored' },
];

const LABELS = ['label', 'labels', 'entities', 'annotations', 'cats', 'categories'];
const LISTS = new Set([...LABELS, 'relations', 'Comments', 'comments']);
const isTaken = (key: string, value: unknown): boolean =>
  key === 'id' || key === 'annotation_approver' || (LISTS.has(key) && Array.isArray(value));

/** Texts with labelled passages become articles with tags; labels of whole texts and comments stand in their notes. */
export function parseDoccano({ records, failed }: JsonRecords, file: RecordFile, tools: ReadTools): ParsedProject {
  const tally = new Tally();
  return projectOfRecords(
    {
      program: 'doccano',
      remarks: 'Labels of persons, organisations, places and groups became actors; others became positions.',
      ...{ readings: READINGS, records: records.map((record) => readRecord(record, tally)), failed, tally },
    },
    file,
    tools,
  );
}

function readRecord({ at, fields }: JsonRecord, tally: Tally): CodedRecord {
  const textField = typeof fields.text === 'string' ? 'text' : 'data';
  const spans: CodedSpan[] = [];
  const whole: string[] = [];
  for (const name of LABELS) {
    for (const label of listOf(fields[name])) {
      const span = spanOf(label, `${at}, span ${spans.length + 1}`);
      const word = idOf(label) || (isObject(label) ? nameOf(label) : '');
      if (span) spans.push(span);
      else if (word) whole.push(word);
      else tally.add('Labels', (count) => `${count} of them cannot be read: they have no offsets and no name.`);
    }
  }
  if (whole.length > 0) tally.add('Labels of whole texts', tellLabels);
  const comments = [...listOf(fields.Comments), ...listOf(fields.comments)].map((comment) =>
    isObject(comment) ? stringOf(comment.text) : stringOf(comment),
  );
  if (fields.annotation_approver) tally.add('Names of those who approved a text', tellField);
  return {
    ...{ at, id: idOf(fields.id), text: stringOf(fields[textField]) },
    fields: Object.entries(fields).filter(([key, value]) => key !== textField && !isTaken(key, value)),
    notes: [
      ...(whole.length > 0 ? [`Labels: ${whole.join('; ')}`] : []),
      ...comments.filter((comment) => comment !== '').map((comment) => `Comment: ${comment}`),
    ],
    ...{ spans, relations: listOf(fields.relations).map(relationOf) },
  };
}

/** As a list of three, or with names; null for a label that stands in no passage. */
function spanOf(label: unknown, item: string): CodedSpan | null {
  if (Array.isArray(label)) {
    const [start, end, name] = label as unknown[];
    return { ...{ item, id: '', label: idOf(name), coder: '', note: '' }, place: placeOf(start, end) };
  }
  if (!isObject(label) || (label.start_offset === undefined && label.end_offset === undefined)) return null;
  return {
    ...{ item, id: idOf(label.id), label: nameOf(label), coder: coderOf(label), note: '' },
    place: placeOf(label.start_offset, label.end_offset),
  };
}

const placeOf = (start: unknown, end: unknown) => ({ start: offsetOf(start), end: offsetOf(end), quote: '' });

/** The first versions gave numbers of labels and users, whose names are not in the file. */
const nameOf = ({ label }: Fields): string => (typeof label === 'number' ? `Label ${label}` : stringOf(label));
const coderOf = ({ user }: Fields): string => (typeof user === 'number' ? `User ${user}` : stringOf(user));

function relationOf(given: unknown): SpanRelation {
  const { type, from_id, to_id } = isObject(given) ? given : {};
  return { type: stringOf(type), from: idOf(from_id), to: idOf(to_id) };
}

const tellField = (count: number): string =>
  `They have no place here: ${count === 1 ? 'one was' : `${count} were`} left out.`;

const tellLabels = (count: number): string =>
  `They stand in no passage (texts were classified or rewritten): ${count === 1 ? 'one article has' : `${count} articles have`} them in its note.`;
