import type { ChosenFile, Host } from '../../shared/contract/host.ts';
import { type Mapping, mapTable } from '../../shared/formats/article-table/mapping.ts';
import type { AlikeDesk } from '../commands/alike/alike-desk.ts';
import { type AddReport, addArticles, type NewArticle } from '../commands/articles.ts';
import type { ParseFile } from '../commands/reading/parse-client.ts';
import {
  type Naming,
  type ReadArticle,
  type ReadFiles,
  type ReadTable,
  readFiles,
} from '../commands/reading/read-files.ts';
import { reportOf } from '../commands/reading/report.ts';
import type { Workspace } from '../commands/workspace.ts';
import { type LibraryDatabase, listProjects } from '../db/library.ts';
import { counted } from '../features/counted.ts';
import { notify, type SessionStore } from '../state/session.ts';
import { type AppStore, workspaceIn } from './app-state.ts';

/** Where files and texts are taken in. */
export interface FileDesk {
  readonly host: Host;
  readonly parse: ParseFile;
  readonly library: LibraryDatabase;
  readonly store: AppStore;
  readonly session: SessionStore;
  /** The open project, else a new one; null where none could be made, which has been said. */
  readonly workspace: () => Promise<Workspace | null>;
  readonly openArticle: (id: string) => Promise<void>;
  readonly alike: AlikeDesk;
  /** From which likeness on an article is shown first; null: never. */
  readonly alikeFrom: () => number | null;
}

export interface PastedText {
  readonly text: string;
  /** '' : the first line says it. */
  readonly title: string;
  readonly publishedOn: string;
  readonly source: string;
}

/**
 * Articles come in, all of them as one change, project files are shown first. Several files end in a report; of one
 * that goes wrong a message says why. What is cancelled has added nothing. `naming` says how their names are read.
 */
export async function takeFiles(
  chosen: readonly ChosenFile[],
  refused: ReadFiles['failed'],
  desk: FileDesk,
  naming?: Naming,
): Promise<void> {
  const { session } = desk;
  const read = await readAll(chosen, desk, naming);
  const articles = read.isCancelled ? null : await withTwins(read.articles, desk);
  if (!articles) return notify(session, 'news', 'Reading was cancelled.', ['Nothing was added.']);
  await lookOrTake({ ...read, articles, failed: [...refused, ...read.failed] }, chosen.length + refused.length, desk);
}

let nextPreview = 1;

/** What is plain comes in at once, else all of it is shown first. */
async function lookOrTake(read: ReadFiles, chosen: number, desk: FileDesk): Promise<void> {
  const isPlain = read.articles.every(({ doubt, twin, leftOut = [] }) => !doubt && !twin && leftOut.length === 0);
  if (isPlain) await takeRead(read, chosen, desk);
  else desk.store.setState(({ previews }) => ({ previews: [...previews, { id: nextPreview++, read, chosen }] }));
}

/** The articles, with what each is nearly the same as; null where that was cancelled. */
async function withTwins(articles: readonly ReadArticle[], desk: FileDesk): Promise<readonly ReadArticle[] | null> {
  const { store, session, alike } = desk;
  const least = desk.alikeFrom();
  const workspace = workspaceIn(store);
  if (least === null || articles.length === 0 || (!workspace && articles.length === 1)) return articles;
  const abort = new AbortController();
  const what = 'Looking for articles that are nearly the same';
  store.setState({ busy: { what, done: 0, of: 0, cancel: () => abort.abort() } });
  const twins = await alike.find(workspace, articles, least, abort.signal);
  store.setState({ busy: null });
  if (!twins.ok && twins.error.code === 'cancelled') return null;
  // They are worth having all the same.
  if (!twins.ok) {
    const why = 'Nobody has looked whether these articles are nearly the same as others.';
    notify(session, 'failure', why, [twins.error.message]);
    return articles;
  }
  return articles.map((article, index) => {
    const twin = twins.value[index];
    return twin ? { ...article, twin } : article;
  });
}

/** What was read comes in; `chosen` says how many files it was. */
export async function takeRead(read: ReadFiles, chosen: number, desk: FileDesk): Promise<void> {
  const { store, session, library } = desk;
  const added = read.articles.length > 0 ? await addAll(read.articles, desk) : NOTHING;
  if (chosen > 1) await report(read, added, desk);
  else for (const { file, message } of read.failed) notify(session, 'failure', `“${file}” was not opened.`, [message]);
  if (chosen === 1) sayKnown(added, session);
  if (read.tables.length > 0) store.setState(({ tables }) => ({ tables: [...tables, ...read.tables] }));
  if (read.projects.length === 0) return;
  // The list as it is now: the preview says which project the file would stand beside.
  store.setState({ projects: await listProjects(library), incoming: read.projects });
}

/** The analyst has said what the columns of a table are: its rows come in as one change, and end in a report. */
export async function takeTable({ file, table, sha256 }: ReadTable, mapping: Mapping, desk: FileDesk): Promise<void> {
  const { articles, faults } = mapTable(table, mapping, { name: file, sha256 });
  const named = await withTwins(
    articles.map(({ row, article }) => ({ ...article, file: `${file}, row ${row + 1}` })),
    desk,
  );
  if (!named) return notify(desk.session, 'news', 'Reading was cancelled.', ['Nothing was added.']);
  const failed = [...table.faults, ...faults].map((message) => ({ file, message }));
  // More than one file in effect, whatever came of it: a table always ends in a report.
  await lookOrTake({ ...NOTHING_READ, articles: named, failed }, 2, desk);
}

/** Gives whether the text is an article now, or was one before. */
export async function takeText({ text, title, publishedOn, source }: PastedText, desk: FileDesk): Promise<boolean> {
  const { store, session, parse } = desk;
  const abort = new AbortController();
  store.setState({ busy: { what: 'Reading the text', done: 0, of: 0, cancel: () => abort.abort() } });
  const parsed = await parse(new TextEncoder().encode(text), NAME_OF_PASTED, { signal: abort.signal });
  store.setState({ busy: null });
  if (!parsed.ok) {
    notify(session, 'failure', 'The text was not added.', [
      parsed.error.message.replace(`“${NAME_OF_PASTED}”`, 'The pasted text'),
    ]);
    return false;
  }
  if (parsed.value.kind === 'table') return false;
  if (parsed.value.kind === 'project') {
    store.setState({ incoming: [{ file: 'pasted text', parsed: parsed.value.project }] });
    return true;
  }
  const [article] = parsed.value.articles;
  if (!article) return false;
  // What is pasted comes from no file.
  const { origin: _, ...found } = article;
  const named = { ...found, title: title.trim() || article.title, publishedOn, source, file: NAME_OF_PASTED };
  const articles = await withTwins([named], desk);
  if (!articles) return false;
  if (articles.some(({ twin }) => twin)) {
    await lookOrTake({ ...NOTHING_READ, articles }, 1, desk);
    return true;
  }
  const added = await addAll(articles, desk);
  sayKnown(added, session);
  return added.outcomes.length > 0;
}

/** Its ending says that it is no project file, whatever it begins with. */
const NAME_OF_PASTED = 'Pasted text.txt';

/** UTF-16 code units. A longer text is not laid out before the analyst asks for it. */
const LONGEST_OPENED = 10_000_000;

const NOTHING_READ: ReadFiles = { articles: [], projects: [], tables: [], failed: [], isCancelled: false };

const NOTHING: AddReport = { added: [], known: [], outcomes: [] };

async function readAll(
  chosen: readonly ChosenFile[],
  { store, host, parse }: FileDesk,
  naming: Naming | undefined,
): Promise<ReadFiles> {
  const abort = new AbortController();
  const what = chosen.length === 1 ? 'Reading the file' : 'Reading the files';
  try {
    return await readFiles(chosen, {
      files: host.files,
      parse,
      naming,
      signal: abort.signal,
      onProgress: (done, of, detail) =>
        store.setState({ busy: { what, detail, done, of, cancel: () => abort.abort() } }),
    });
  } finally {
    store.setState({ busy: null });
  }
}

/** One change with all of them; the first is shown. What went wrong has been said. */
async function addAll(articles: readonly NewArticle[], desk: FileDesk): Promise<AddReport> {
  const workspace = await desk.workspace();
  if (!workspace) return NOTHING;
  let report = NOTHING;
  if (articles.length > 1) desk.store.setState({ busy: { what: 'Adding the articles', done: 0, of: 0 } });
  const result = await workspace.run(
    addArticles(articles, (made) => {
      report = made;
    }),
  );
  desk.store.setState({ busy: null });
  if (!result.ok) {
    notify(desk.session, 'failure', result.error.message);
    return NOTHING;
  }
  const show = report.outcomes.findIndex(({ isNew }) => isNew || report.added.length === 0);
  const [article, outcome] = [articles[show], report.outcomes[show]];
  if (!article || !outcome) return report;
  if (article.text.length <= LONGEST_OPENED) await desk.openArticle(outcome.id);
  else {
    const size = `${Math.round(article.text.length / 1_000_000)} million characters`;
    notify(desk.session, 'news', `“${article.title}” is in the list.`, [
      `It has ${size} and was not opened at once, since it takes long to show so much. Choose it in the list to read it.`,
    ]);
  }
  return report;
}

function sayKnown({ known }: AddReport, session: SessionStore): void {
  for (const { title } of known) {
    notify(session, 'failure', 'This article is in the project already.', [
      `“${title}” has the same text as one of its articles, and was not added a second time.`,
    ]);
  }
}

async function report(read: Pick<ReadFiles, 'articles' | 'failed'>, added: AddReport, desk: FileDesk): Promise<void> {
  const articles = added.outcomes.length > 0 ? (await desk.workspace())?.store.getState().articles : undefined;
  const rows = reportOf(read, added, (id) => articles?.get(id)?.title ?? 'an article that is gone');
  if (rows.length === 0) return;
  // Where all went well a word is enough; the report can still be asked for.
  const reportOpen = rows.some(({ kind }) => kind !== 'read');
  desk.store.setState({ report: rows, reportOpen });
  // The report says it better, where it is shown.
  const { length } = added.added;
  if (!reportOpen) notify(desk.session, 'news', `${counted(length, 'article was', 'articles were')} added.`);
}
