import { guessMapping } from '../article-table/mapping.ts';
import type { ReadTools } from '../found.ts';
import { type CodedRecord, projectOfRecords } from '../json-records/project.ts';
import type { RecordFile } from '../json-records/reader.ts';
import type { Reading } from '../json-records/readings.ts';
import { type JsonRecords, stringOf } from '../json-records/records.ts';
import type { SpanRelation } from '../labelled-spans.ts';
import type { ParsedProject } from '../project-file/parse.ts';
import { Tally } from '../tally.ts';
import type { Page } from './page.ts';
import { type Region, type Results, resultsOf } from './results.ts';
import { type Task, tasksOf } from './tasks.ts';

/** Newer versions count code points, older ones what JavaScript counts; line ends as the window has them, or the file: README. */
const READINGS: readonly Reading[] = [
  { unit: 'code-point', lineEnds: 'stored' },
  { unit: 'utf-16', lineEnds: 'stored' },
  { unit: 'code-point', lineEnds: 'shown' },
  { unit: 'utf-16', lineEnds: 'shown' },
];

/** What annotators marked in texts becomes tags, by their coders. Cancelled annotations and predictions are not taken. */
export async function parseLabelStudio(
  { records, failed }: JsonRecords,
  file: RecordFile,
  tools: ReadTools,
): Promise<ParsedProject> {
  const tally = new Tally();
  const tasks = tasksOf(records);
  const field = textField(tasks);
  const found = tasks.map((task) => ({ task, results: resultsOfTask(task, tally) }));
  // What reads pages is large: it is loaded where there are some.
  const pageOf = found.some(({ results }) => hasPage(results)) ? (await import('./page.ts')).pageOf : null;
  return projectOfRecords(
    {
      program: 'Label Studio',
      remarks: 'Labels of persons, organisations, places and groups became actors; others became positions.',
      readings: READINGS,
      records: found.map(({ task, results }) => readTask(task, results, field, pageOf)),
      ...{ failed, tally },
    },
    file,
    tools,
  );
}

const hasPage = ({ regions }: Results): boolean => regions.some(({ isOfPage }) => isOfPage);

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

/** What all annotators of a task say. */
function resultsOfTask({ at, annotations, predictions, drafts }: Task, tally: Tally): Results {
  const regions: Region[] = [];
  const relations: SpanRelation[] = [];
  const notes: string[] = [];
  if (predictions > 0) tally.add('Predictions', tellLeft, predictions);
  if (drafts > 0) tally.add('Drafts of annotations', tellLeft, drafts);
  for (const [index, annotation] of annotations.entries()) {
    if (annotation.was_cancelled === true) {
      tally.add('Cancelled annotations', tellLeft);
      continue;
    }
    const results = resultsOf(annotation, at, `${index} `, tally);
    for (const region of results.regions) regions.push(region);
    for (const relation of results.relations) relations.push(relation);
    for (const note of results.notes) notes.push(note);
  }
  return { regions, relations, notes };
}

function readTask(
  { at, id, data, meta }: Task,
  results: Results,
  field: string,
  pageOf: ((html: string) => Page | null) | null,
): CodedRecord {
  const raw = stringOf(data[field]);
  const page = hasPage(results) ? (pageOf?.(raw) ?? null) : null;
  return {
    ...{ at, id, text: page ? page.text : raw, notes: results.notes, relations: results.relations },
    fields: [...Object.entries(data).filter(([key]) => key !== field), ...fieldsOf(meta)],
    spans: results.regions.map(({ isOfPage, place, ...rest }) => {
      // Offsets in a page are none in its text: only its words can tell then.
      const unplaced = { start: Number.NaN, end: Number.NaN, quote: place.quote };
      return { ...rest, place: isOfPage ? (page?.find(place) ?? unplaced) : place };
    }),
  };
}

const fieldsOf = (meta: unknown): readonly (readonly [string, unknown])[] =>
  meta === undefined || meta === null ? [] : [['meta', meta]];

const tellLeft = (count: number): string => `${count === 1 ? 'One was' : `${count} were`} left out.`;
