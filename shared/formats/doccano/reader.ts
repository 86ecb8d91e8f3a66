import { type RecordFormat, recordReader } from '../json-records/reader.ts';
import { type Fields, isObject, listOf } from '../json-records/records.ts';
import { parseDoccano } from './parse.ts';

/** `[0, 7, "PER"]` */
const isTuple = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 3 &&
  typeof value[0] === 'number' &&
  typeof value[1] === 'number' &&
  typeof value[2] === 'string';

/** `{"id", "label", "start_offset", "end_offset"}` */
const isEntity = (value: unknown): boolean => isObject(value) && typeof value.start_offset === 'number';

/** A record of doccano's exports of texts, in any of their shapes since version 1. */
function isDoccano(record: Fields): boolean {
  if (typeof record.text !== 'string' && typeof record.data !== 'string') return false;
  const { label, labels, entities, annotations } = record;
  for (const list of [label, labels, entities, annotations]) {
    const [first] = listOf(list);
    if (isTuple(first) || isEntity(first)) return true;
  }
  if ('annotation_approver' in record) return true;
  const isNumbered = typeof record.id === 'number';
  // Of texts as a whole: a list of labels beside the number that doccano gives. Else it may be any table.
  const isWhole = [label, labels, record.cats].some((list) => typeof listOf(list)[0] === 'string');
  return isNumbered && (isWhole || Array.isArray(record.Comments));
}

export const doccanoRecords: RecordFormat = {
  id: 'doccano',
  extensions: ['jsonl', 'json'],
  isOf: isDoccano,
  parse: parseDoccano,
};

/** Exports of doccano, JSONL and JSON. */
export const doccano = recordReader(doccanoRecords);
