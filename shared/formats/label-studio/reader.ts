import { type RecordFormat, recordReader } from '../json-records/reader.ts';
import { type Fields, isObject, listOf, objectsOf } from '../json-records/records.ts';
import { parseLabelStudio } from './parse.ts';
import { isRegions } from './tasks.ts';

/** A task with what annotators made of it, or one of the short form (JSON_MIN). */
function isTask(record: Fields): boolean {
  const lists = [record.annotations, record.completions, record.predictions];
  if (lists.some((list) => objectsOf(list).some(({ result }) => Array.isArray(result)))) return true;
  if (isObject(record.data) && lists.some(Array.isArray)) return true;
  if ('annotation_id' in record && ('annotator' in record || 'lead_time' in record)) return true;
  return Object.values(record).some((value) => isRegions(listOf(value)));
}

export const labelStudioRecords: RecordFormat = {
  id: 'label-studio',
  extensions: ['json', 'jsonl'],
  isOf: isTask,
  parse: parseLabelStudio,
};

/** Exports of Label Studio, JSON and JSON_MIN, also as JSON Lines. */
export const labelStudio = recordReader(labelStudioRecords);
