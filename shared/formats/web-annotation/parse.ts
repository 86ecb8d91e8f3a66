import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { type ParsedProject, parseProjectRecord, readJson } from '../project-file/parse.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';
import type { MakeDecoder } from '../text-file/decode.ts';
import { decodeText } from '../text-file/decode.ts';
import { idOf } from './terms.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the collection that this program wrote: its own record of the project, and an annotation a tag, as the
 * annotations say it now. Files of other programs quote passages of texts that they do not hold: they are refused, with what
 * is missing. Never throws on what a file may hold.
 */
export function parseWebAnnotation(
  bytes: Uint8Array,
  name: string,
  decoder: MakeDecoder,
): Result<ParsedProject, Failure> {
  const decoded = decodeText(bytes, name, decoder);
  if (!decoded.ok) return decoded;
  const text = decoded.value.text.replace(/^\uFEFF/u, '');
  if (text.trim() === '') return failure('empty', `“${name}” is empty.`);
  const json = readJson(text);
  if (!json.ok) return failure(json.error.code, `“${name}”: ${json.error.message}`);
  const root = fieldsOf(json.value);
  const items = annotationsIn(json.value);
  const project = root['standpoint:project'];
  if (project === undefined) return refuse(items, name);
  const record = fieldsOf(project);
  const { byArticle, failed } = tagsIn(items);
  const given = Array.isArray(record.documents) ? (record.documents as readonly unknown[]) : [];
  const places: (readonly string[])[] = [];
  const documents = given.map((document) => {
    const id = fieldsOf(document).id;
    const tags = byArticle.get(id) ?? [];
    // Only the first article of an id is taken.
    byArticle.delete(id);
    places.push(tags.map(({ at }) => at));
    return typeof document === 'object' && document !== null
      ? { ...document, tags: tags.map(({ record: tag }) => tag) }
      : document;
  });
  const whole = Array.isArray(record.documents) ? { ...record, documents } : project;
  const parsed = parseProjectRecord(whole);
  if (!parsed.ok) return failure(parsed.error.code, `“${name}”: ${parsed.error.message}`);
  const strays = [...byArticle.values()].flat().map(({ at }) => ({
    item: at,
    reason: 'Its article is not in the file. It was left out.',
  }));
  const told = parsed.value.failed.map(({ item, reason }) => ({ item: placeOf(item, places), reason }));
  return ok({ ...parsed.value, failed: [...told, ...failed, ...strays] });
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

interface Item {
  /** Its place in the file. */
  readonly at: string;
  readonly annotation: Fields;
}

/** The annotations of a collection, of a page, of a list, or the only one. */
function annotationsIn(value: unknown): Item[] {
  if (Array.isArray(value)) return itemsOf('', value);
  const { items, first } = fieldsOf(value);
  if (items !== undefined) return itemsOf('items', listOf(items));
  if (first !== undefined) return itemsOf('first.items', listOf(fieldsOf(first).items));
  return isAnnotation(fieldsOf(value)) ? [{ at: 'the annotation', annotation: fieldsOf(value) }] : [];
}

const itemsOf = (at: string, list: readonly unknown[]): Item[] =>
  list.map((item, index) => ({ at: `${at}[${index}]`, annotation: fieldsOf(item) }));

const isAnnotation = ({ type, '@type': kind }: Fields): boolean =>
  [...listOf(type), ...listOf(kind)].some((one) => one === 'Annotation' || one === 'oa:Annotation');

interface FileTag {
  readonly at: string;
  /** As the project file has it, and read by its rules. */
  readonly record: Fields;
}

/** The tags by their articles, in the order of the file; annotations that are none are told. */
function tagsIn(items: readonly Item[]): { byArticle: Map<unknown, FileTag[]>; failed: FailedItem[] } {
  const byArticle = new Map<unknown, FileTag[]>();
  const failed: FailedItem[] = [];
  for (const { at, annotation } of items) {
    if (annotation['standpoint:kind'] === undefined) {
      failed.push({
        item: named(at, annotation),
        reason: 'It is no tag of Standpoint: it does not say what it is about. It was left out.',
      });
      continue;
    }
    const article = annotation['standpoint:article'];
    const list = byArticle.get(article) ?? [];
    list.push({ at: named(at, annotation), record: recordOf(annotation) });
    byArticle.set(article, list);
  }
  return { byArticle, failed };
}

const named = (at: string, { id }: Fields): string => (typeof id === 'string' ? `${at} “${excerpt(id)}”` : at);

/** What an annotation says, as a tag of the project file. What is wrong in it is for the project file's reader to say. */
function recordOf(annotation: Fields): Fields {
  const selectors = listOf(fieldsOf(annotation.target).selector).map(fieldsOf);
  const selector = (type: string) => selectors.find((one) => one.type === type) ?? {};
  const { start, end } = selector('TextPositionSelector');
  const kind = annotation['standpoint:kind'];
  const record = {
    ...{ id: idIn(annotation), kind, start, end, quote: selector('TextQuoteSelector').exact },
    ...{ note: annotation['standpoint:note'], coder: idIn(annotation.creator) },
    ...{ createdAt: annotation.created, updatedAt: annotation.modified },
  };
  if (kind === 'date') return { ...record, date: annotation['standpoint:date'] };
  const code = listOf(annotation.body)
    .map(fieldsOf)
    .find(({ purpose }) => purpose === 'identifying');
  const codeId = idIn({ id: code?.source });
  if (kind === 'actor') return { ...record, actor: codeId };
  return {
    ...{ ...record, position: codeId, stance: annotation['standpoint:stance'] },
    holders: listOf(annotation['standpoint:holders']).map(idIn),
    addressees: listOf(annotation['standpoint:addressees']).map(idIn),
    saidOn: annotation['standpoint:saidOn'],
  };
}

function idIn(value: unknown): unknown {
  const { id } = fieldsOf(value);
  return typeof id === 'string' ? idOf(id) : id;
}

/** The place of a tag is that of its annotation. */
const placeOf = (item: string, places: readonly (readonly string[])[]): string =>
  item.replace(
    /^documents\[(\d+)\]\.tags\[(\d+)\].*$/su,
    (whole, document: string, tag: string) => places[Number(document)]?.[Number(tag)] ?? whole,
  );

/** Addresses that are named. */
const MOST_NAMED = 3;

function refuse(items: readonly Item[], name: string) {
  const annotations = items.filter(({ annotation }) => isAnnotation(annotation));
  if (annotations.length === 0) {
    return failure('not-annotations', `“${name}” is JSON-LD, but holds no annotations of the W3C. Nothing was read.`);
  }
  const sources = [...new Set(annotations.flatMap(({ annotation }) => sourcesOf(annotation.target)))];
  const shown = sources.slice(0, MOST_NAMED).map((source) => `“${excerpt(source)}”`);
  const others = sources.length - shown.length;
  const texts = `${shown.join(', ')}${others > 0 ? ` and ${others} others` : ''}`;
  return failure(
    'no-texts',
    `“${name}” holds Web Annotations of another program, but not the texts that they are on${texts && `: ${texts}`}. Nothing was changed. Open the texts as articles, or export from that program in a format that has them, such as brat or REFI-QDA.`,
  );
}

const sourcesOf = (target: unknown): string[] =>
  listOf(target).flatMap((one) => {
    if (typeof one === 'string') return [one];
    const { source, id } = fieldsOf(one);
    const named = typeof source === 'string' ? source : (fieldsOf(source).id ?? id);
    return typeof named === 'string' ? [named] : [];
  });
