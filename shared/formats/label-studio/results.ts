import type { CodedSpan } from '../json-records/project.ts';
import { type Fields, idOf, instantOf, isObject, listOf, offsetOf, stringOf } from '../json-records/records.ts';
import type { SpanRelation } from '../labelled-spans.ts';
import { excerpt } from '../project-file/report.ts';
import type { Tally } from '../tally.ts';
import { LABEL_LISTS } from './tasks.ts';

/** A region of a web page: `place` counts in the page's text as the window had it. */
export type Region = CodedSpan & { readonly isOfPage: boolean };

export interface Results {
  readonly regions: readonly Region[];
  readonly relations: readonly SpanRelation[];
  /** What is about the text as a whole, in lines. */
  readonly notes: readonly string[];
}

/** What one annotation says. `at` is the task's place in the file; `prefix` keeps ids of several annotations apart. */
export function resultsOf(annotation: Fields, at: string, prefix: string, tally: Tally): Results {
  const coder = coderOf(annotation.completed_by);
  const all = listOf(annotation.result);
  const remarks = new Map<string, string[]>();
  const relations: SpanRelation[] = [];
  const labelled: { region: Fields; value: Fields; item: string }[] = [];
  for (const [index, region] of all.entries()) {
    if (!isObject(region)) {
      tally.add('Results', (count) => `${count} of them cannot be read: they are no objects.`);
      continue;
    }
    const { type } = region;
    const value = isObject(region.value) ? region.value : null;
    if (type === 'relation') for (const relation of relationsOf(region, prefix)) relations.push(relation);
    else if (value && labelsOf(value).length > 0 && ('start' in value || 'globalOffsets' in value)) {
      labelled.push({ region, value, item: `${at}, result ${index + 1}` });
    } else if (value && wordsOf(value) !== '') {
      const line = `${stringOf(region.from_name) || stringOf(type) || 'Note'}: ${wordsOf(value)}`;
      const known = remarks.get(idOf(region.id));
      if (known) known.push(line);
      else remarks.set(idOf(region.id), [line]);
    } else tally.add(`Results of the kind “${excerpt(stringOf(type))}”`, tellResult);
  }
  const times = timesOf(annotation);
  const regions = labelled.flatMap(({ region, value, item }): Region[] => {
    const id = idOf(region.id);
    const note = id === '' ? '' : (remarks.get(id) ?? []).join('\n');
    const place = placeOf(value);
    return labelsOf(value).map((label) => ({
      ...{ item, id: id === '' ? '' : `${prefix}${id}`, label, coder, note, ...times },
      place,
      isOfPage: value.globalOffsets !== undefined || (typeof value.start === 'string' && !/^\d+$/u.test(value.start)),
    }));
  });
  const ids = new Set(labelled.map(({ region }) => idOf(region.id)));
  const notes = [...remarks].filter(([id]) => id === '' || !ids.has(id)).flatMap(([, lines]) => lines);
  return { regions, relations, notes: notes.map((line) => (coder ? `${line} (${coder})` : line)) };
}

const labelsOf = (value: Fields): string[] => LABEL_LISTS.flatMap((name) => listOf(value[name]).map(idOf));

/** Choices, ratings and what was typed, of a text or of one of its passages. */
function wordsOf(value: Fields): string {
  const { choices, text, rating, number } = value;
  const words = Array.isArray(text) ? text : typeof text === 'string' && !('start' in value) ? [text] : [];
  return [...listOf(choices), ...words, rating, number]
    .map(idOf)
    .filter((word) => word !== '')
    .join('; ');
}

function placeOf({ start, end, text, globalOffsets }: Fields) {
  const place = isObject(globalOffsets) ? globalOffsets : { start, end };
  return { start: offsetOf(place.start), end: offsetOf(place.end), quote: stringOf(text) };
}

/** An arrow may be drawn from either end; one that has no name is told under none. */
function relationsOf({ from_id, to_id, direction, labels }: Fields, prefix: string): SpanRelation[] {
  const ends = [`${prefix}${idOf(from_id)}`, `${prefix}${idOf(to_id)}`];
  const [from = '', to = ''] = direction === 'left' ? ends.toReversed() : ends;
  const types = listOf(labels).map(idOf);
  return (types.length > 0 ? types : ['']).map((type) => ({ type, from, to }));
}

/** Exports name annotators by number, by address, or whole. */
function coderOf(given: unknown): string {
  if (typeof given === 'number') return `Annotator ${given}`;
  if (!isObject(given)) return stringOf(given);
  const name = [stringOf(given.first_name), stringOf(given.last_name)].filter((part) => part !== '').join(' ');
  return name || stringOf(given.email) || stringOf(given.username) || (idOf(given.id) && `Annotator ${idOf(given.id)}`);
}

function timesOf({ created_at, updated_at }: Fields) {
  const [createdAt, updatedAt] = [instantOf(created_at), instantOf(updated_at)];
  return { ...(createdAt ? { createdAt } : {}), ...(updatedAt ? { updatedAt } : {}) };
}

const tellResult = (count: number): string =>
  `They have no place here: ${count === 1 ? 'one was' : `${count} were`} left out.`;
