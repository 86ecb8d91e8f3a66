import path from 'node:path';
import { groupFiles } from '../../shared/formats/brat/pairs.ts';
import { type Gathered, readTogether } from './gather.ts';
import { type Input, parseInput } from './inputs.ts';
import { type Io, Progress } from './io.ts';
import { articlesOfTable } from './table-articles.ts';

/** What is read of an article, whatever kind of file it is in. */
export interface ReadArticle {
  readonly title: string;
  /** Canonical. */
  readonly text: string;
  /** EDTF, '' where unknown. */
  readonly publishedOn: string;
  /** BCP 47, '' where unknown. */
  readonly language: string;
}

export type FileRead = { readonly file: string; readonly failed: Gathered['failed'] } & (
  | { readonly isRead: true; readonly articles: readonly ReadArticle[]; readonly notes: readonly string[] }
  | { readonly isRead: false; readonly reason: string }
);

/** Reads files of any kind one after the other, so that what is in one is done with before the next is opened. */
export async function* eachFile(
  files: readonly Input[],
  encoding: string | undefined,
  io: Io,
): AsyncGenerator<FileRead, void, undefined> {
  const progress = new Progress(io);
  let count = 0;
  for (const { main, beside } of groupFiles(files, ({ file }) => file)) {
    count += 1 + beside.length;
    await progress.show(`Reading ${count} of ${files.length}: ${path.basename(main.file)}`);
    const read = await readOne(main, beside, encoding, io);
    await progress.clear();
    yield read;
  }
}

async function readOne(main: Input, beside: readonly Input[], encoding: string | undefined, io: Io): Promise<FileRead> {
  const failed: Gathered['failed'] = [];
  const [first, ...others] = await readTogether([main, ...beside], { failed }, io);
  const { file } = main;
  // Where the annotations of a pair cannot be had, its text alone is an article like any other.
  if (first === undefined) return { file, failed: failed.slice(1), isRead: false, reason: failed[0]?.reason ?? '' };
  const content = await parseInput({ name: first.file, bytes: first.bytes }, io, encoding, others);
  if (!content.ok) return { file, failed, isRead: false, reason: content.error.message };
  if (content.value.kind === 'project') {
    const { project, failed: items } = content.value.project;
    failed.push(...items.map(({ item, reason }) => ({ file, place: item, reason })));
    const articles = project.articles.map(({ article, text }) => ({ ...article, text }));
    return { file, failed, isRead: true, articles, notes: [] };
  }
  if (content.value.kind === 'table') {
    const table = articlesOfTable(content.value, first.known);
    if (!table.ok) return { file, failed, isRead: false, reason: table.error.message };
    const { articles, notes, faults } = table.value;
    failed.push(...faults.map((reason) => ({ file, place: 'the table', reason })));
    return { file, failed, isRead: true, articles, notes };
  }
  const { articles } = content.value;
  return { file, failed, isRead: true, articles, notes: articles.flatMap(({ doubt }) => doubt ?? []) };
}
