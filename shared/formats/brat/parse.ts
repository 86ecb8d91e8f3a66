import { type ArticleWithTags, type Coder, compareStrings, type Origin } from '../../domain/model.ts';
import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { datelineOf, hashText } from '../../domain/text/canonical.ts';
import type { ReadTools } from '../found.ts';
import type { ParsedProject } from '../project-file/parse.ts';
import type { FailedItem } from '../project-file/report.ts';
import { decodeText } from '../text-file/decode.ts';
import { titleOf } from '../text-file/title.ts';
import { Actors, Positions } from './codes.ts';
import { readLines } from './lines.ts';
import { placeEntities } from './place.ts';
import { type Subject, subjectsOf } from './subjects.ts';
import { type Making, meetActors, tagsOf } from './tags.ts';

/** A text and its annotations, by the name that they share, with folders. */
export interface Pair {
  readonly name: string;
  readonly text: Uint8Array | null;
  readonly annotations: Uint8Array | null;
  /** Of the article; how positions were counted is added to it. */
  readonly origin: Origin;
}

/** Characters in passages and notes together. A project of the largest kind has a tenth; a made-up one may repeat a whole text. */
const MOST_SAID = 50_000_000;

/**
 * Texts and their annotations as a project of its own, each text an article (README). What has no place in it, or could not
 * be read, is listed. `file` is what they were in, for people. Never throws on what the files may hold.
 */
export function parseBrat(
  pairs: readonly Pair[],
  file: string,
  { newId, now, decoder }: Pick<ReadTools, 'newId' | 'now' | 'decoder'>,
): Result<ParsedProject, Failure> {
  const failed: FailedItem[] = [];
  const fail = (item: string, reason: string) => failed.push({ item, reason });
  const [actors, positions] = [new Actors(newId), new Positions(newId)];
  const documents = pairs
    .toSorted((a, b) => compareStrings(a.name, b.name))
    .flatMap((pair, index) => readPair(pair, index, { newId, now, decoder }, fail) ?? []);
  for (const { subjects } of documents) meetActors(subjects, { actors, fail });
  const coder: Coder = { id: newId(), name: 'Unknown coder' };
  const counts = new Map<string, { count: number; reason: (count: number) => string }>();
  let said = 0;
  const making: Making = {
    ...{ actors, positions, newId, now, coder: coder.id, fail },
    count: (item, reason) => counts.set(item, { count: (counts.get(item)?.count ?? 0) + 1, reason }),
    hasRoom: (length) => {
      if (said + length > MOST_SAID) return false;
      said += length;
      return true;
    },
  };
  const articles = documents.map(({ article, text, subjects }): ArticleWithTags => {
    const { id, publishedOn } = article;
    return { article, text, tags: tagsOf(subjects, { id, text, publishedOn }, making) };
  });
  if (articles.length === 0) {
    const [first] = failed;
    return failure(
      'no-texts',
      `“${file}” was not read: ${first ? `${first.item}: ${first.reason}` : 'there is nothing in it.'}`,
    );
  }
  for (const [item, { count, reason }] of counts) fail(item, reason(count));
  const isTagged = articles.some(({ tags }) => tags.length > 0);
  return ok({
    project: {
      info: { id: newId(), title: titleIn(file), description: describeOrigin(file), createdAt: now },
      coders: isTagged ? [coder] : [],
      ...{ actors: actors.list(), positions: positions.list(), merges: [], articles },
    },
    generator: { name: 'brat', version: '' },
    exportedAt: '',
    failed,
  });
}

const titleIn = (file: string): string => file.replace(/^.*[/\\]/u, '').replace(/\.(?:zip|ann)$/iu, '') || file;

const describeOrigin = (file: string): string =>
  `From “${file}”, brat standoff. Types of persons, organisations and places were taken as actors, those of dates as dates, all others as positions.`;

interface Read extends Omit<ArticleWithTags, 'tags'> {
  readonly subjects: readonly Subject[];
}

function readPair(
  { name, text: textBytes, annotations, origin }: Pair,
  index: number,
  { newId, now, decoder }: Pick<ReadTools, 'newId' | 'now' | 'decoder'>,
  fail: (item: string, reason: string) => void,
): Read | null {
  const [textFile, annotationFile] = [`${name}.txt`, `${name}.ann`];
  if (!textBytes) {
    fail(annotationFile, `Its text “${textFile}” is not there. It was left out.`);
    return null;
  }
  const decoded = decodeText(textBytes, textFile, decoder);
  if (!decoded.ok) {
    fail(textFile, `${decoded.error.message} It was left out with its annotations.`);
    return null;
  }
  const lines = annotations ? decodeText(annotations, annotationFile, decoder) : null;
  if (lines && !lines.ok) fail(annotationFile, `${lines.error.message} Its text was kept without tags.`);
  const standoff = readLines(lines?.ok ? lines.value.text : '', annotationFile);
  const isMarked = textBytes[0] === 0xef && textBytes[1] === 0xbb && textBytes[2] === 0xbf;
  const placed = placeEntities(decoded.value.text, isMarked, standoff.entities);
  const { text } = placed;
  if (text.trim() === '') {
    const lost = standoff.entities.length > 0 ? ` Its ${standoff.entities.length} passages were left out with it.` : '';
    fail(textFile, `It has no text, and was left out.${lost}`);
    return null;
  }
  for (const { item, reason } of [...standoff.failed, ...placed.failed]) fail(item, reason);
  const article = {
    ...{ id: newId(), title: titleOf(text, name.replace(/^.*\//u, '')), source: '', author: '', url: '', language: '' },
    publishedOn: datelineOf(text),
    // A millisecond apart, so that the order of arrival is that of the files.
    importedAt: new Date(Date.parse(now) + index).toISOString(),
    ...{ status: 'new' as const, note: '', sha256: hashText(text) },
    origin: { ...origin, report: [...origin.report, placed.report] },
  };
  return { article, text, subjects: subjectsOf(standoff, placed.found, fail) };
}
