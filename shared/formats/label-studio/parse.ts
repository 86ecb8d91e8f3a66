import { guessMapping } from '../article-table/mapping.ts';
import type { ReadTools } from '../found.ts';
import { type CodedRecord, projectOfRecords } from '../json-records/project.ts';
import type { RecordFile } from '../json-records/reader.ts';
import type { Reading } from '../json-records/readings.ts';
import { type JsonRecords, stringOf } from '../json-records/records.ts';
import type { ParsedProject } from '../project-file/parse.ts';
import { Tally } from '../tally.ts';
import { pageOf } from './page.ts';
import { type Region, resultsOf } from './results.ts';
import { type Task, tasksOf } from './tasks.ts';

/** Newer versions count code points, older ones what JavaScript counts; line ends as the window has them, or the file: README. */
const READINGS: readonly Reading[] = [
  { unit: 'code-point', lineEnds: 'stored' },
  { unit: 'utf-16', lineEnds: 'stored' },
  { unit: 'code-point', lineEnds: 'shown' },
  { unit: 'utf-16', lineEnds: 'shown' },
];

/** What annotators marked in texts becomes tags, by their coders. Cancelled annotations and predictions are not taken. */
export function parseLabelStudio({ records, failed }: JsonRecords, file: RecordFile, tools: ReadTools): ParsedProject {
  const tally = new Tally();
  const tasks = tasksOf(records);
  const field = textField(tasks);
  return projectOfRecords(
    {
      program: 'Label Studio',
      remarks: 'Labels of persons, organisations, places and groups became actors; others became positions.',
      readings: READINGS,
      records: tasks.map((task) => readTask(task, field, tally)),
      ...{ failed, tally },
    },
    file,
    tools,
  );
}

const MOST_FIELDS = 200;

/** The field that holds the texts: the file does not say. By its name as in tables, else the one with the longest words. */
function textField(tasks: readonly Task[]): string {
  const lengths = new Map<string, number>();
  for (const { data } of tasks) {
    for (const [key, value] of Object.entries(data)) {
      if (typeof value === 'string') lengths.set(key, (lengths.get(key) ?? 0) + value.length);
    }
  }
  const columns = [...lengths.keys()].slice(0, MOST_FIELDS);
  const { text } = guessMapping({ columns, rows: [], faults: [] });
  if (text !== undefined) return columns[text] ?? '';
  const [longest] = [...lengths].sort(([, a], [, b]) => b - a);
  return longest?.[0] ?? '';
}

function readTask(task: Task, field: string, tally: Tally): CodedRecord {
  const { at, id, data, meta } = task;
  const notes: string[] = [];
  const regions: Region[] = [];
  const relations: CodedRecord['relations'][number][] = [];
  if (task.predictions > 0) tally.add('Predictions', tellLeft, task.predictions);
  if (task.drafts > 0) tally.add('Drafts of annotations', tellLeft, task.drafts);
  for (const [index, annotation] of task.annotations.entries()) {
    if (annotation.was_cancelled === true) {
      tally.add('Cancelled annotations', tellLeft);
      continue;
    }
    const results = resultsOf(annotation, at, `${index} `, tally);
    for (const region of results.regions) regions.push(region);
    for (const relation of results.relations) relations.push(relation);
    for (const note of results.notes) notes.push(note);
  }
  const raw = stringOf(data[field]);
  const isPage = regions.some(({ isOfPage }) => isOfPage);
  const page = isPage ? pageOf(raw) : null;
  return {
    ...{ at, id, text: page ? page.text : raw, notes, relations },
    fields: [...Object.entries(data).filter(([key]) => key !== field), ...fieldsOf(meta)],
    spans: regions.map(({ isOfPage, place, ...rest }) => {
      // Offsets in a page are none in its text: only its words can tell then.
      const unplaced = { start: Number.NaN, end: Number.NaN, quote: place.quote };
      return { ...rest, place: isOfPage ? (page?.find(place) ?? unplaced) : place };
    }),
  };
}

const fieldsOf = (meta: unknown): readonly (readonly [string, unknown])[] =>
  meta === undefined || meta === null ? [] : [['meta', meta]];

const tellLeft = (count: number): string => `${count === 1 ? 'One was' : `${count} were`} left out.`;
