import { type Fields, idOf, isObject, type JsonRecord, listOf, objectsOf } from '../json-records/records.ts';

/** A task of Label Studio in its long form, whatever form the file has. */
export interface Task {
  /** Its place in the file, for people. */
  readonly at: string;
  readonly id: string;
  readonly data: Fields;
  /** What each annotator made of it. */
  readonly annotations: readonly Fields[];
  readonly predictions: number;
  /** Annotations that nobody has handed in yet. */
  readonly drafts: number;
  /** Fields of the task that are about neither. */
  readonly meta: unknown;
}

/** Lists in a region's value that hold its labels, by the names of the tags that made them. */
export const LABEL_LISTS = ['labels', 'hypertextlabels', 'paragraphlabels'];

const labelsIn = (value: Fields): boolean => LABEL_LISTS.some((name) => Array.isArray(value[name]));

/** Regions with labels, as the short form has them beside the data. */
export const isRegions = (list: readonly unknown[]): boolean => {
  const [first] = list;
  return isObject(first) && 'start' in first && 'end' in first && labelsIn(first);
};

/** What was chosen or typed, as the short form has it where it is more than one word. */
const isAnswers = ([first]: readonly unknown[]): boolean =>
  isObject(first) && (Array.isArray(first.choices) || Array.isArray(first.text));

/** Of a task in the short form, what is about the annotation. */
const OF_ANNOTATION = new Set(['id', 'annotator', 'annotation_id', 'created_at', 'updated_at', 'lead_time']);

/** Tasks in the order of the file. The short form has a record for each annotation: those of one task are put together. */
export function tasksOf(records: readonly JsonRecord[]): Task[] {
  const tasks: Task[] = [];
  const byText = new Map<string, { -readonly [Key in keyof Task]: Task[Key] }>();
  for (const { at, fields } of records) {
    const lists = [fields.annotations, fields.completions, fields.predictions];
    if (isObject(fields.data) && lists.some(Array.isArray)) {
      const annotations = [...objectsOf(fields.annotations), ...objectsOf(fields.completions)];
      const predictions = listOf(fields.predictions).length;
      const drafts = listOf(fields.drafts).length;
      tasks.push({ at, id: idOf(fields.id), data: fields.data, annotations, predictions, drafts, meta: fields.meta });
      continue;
    }
    const { data, annotation } = ofShortForm(fields);
    const key = `${idOf(fields.id)}\n${JSON.stringify(Object.values(data).filter((value) => typeof value === 'string'))}`;
    const known = byText.get(key);
    if (known) known.annotations = [...known.annotations, annotation];
    else {
      const task = { at, id: idOf(fields.id), data, annotations: [annotation], ...REST };
      byText.set(key, task);
      tasks.push(task);
    }
  }
  return tasks;
}

const REST = { predictions: 0, drafts: 0, meta: undefined };

function ofShortForm(fields: Fields): { data: Fields; annotation: Fields } {
  const data = new Map<string, unknown>();
  const result: Fields[] = [];
  for (const [key, value] of Object.entries(fields)) {
    if (OF_ANNOTATION.has(key)) continue;
    const list = listOf(value);
    if (!isRegions(list) && !isAnswers(list)) data.set(key, value);
    else for (const one of list) result.push({ from_name: key, value: one });
  }
  const { annotator, annotation_id, created_at, updated_at } = fields;
  const annotation = { id: annotation_id, completed_by: annotator, created_at, updated_at, result };
  return { data: Object.fromEntries(data), annotation };
}
