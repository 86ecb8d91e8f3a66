import type { ChosenFile, Host, OpenPurpose } from '../../shared/contract/host.ts';
import type { Article, Project } from '../../shared/domain/model.ts';
import { type Failure, ok, type Result } from '../../shared/domain/result.ts';
import type { Mapping } from '../../shared/formats/article-table/mapping.ts';
import type { ExportFormat, ExportOptions } from '../../shared/formats/export-format.ts';
import type { Limit } from '../../shared/formats/limit.ts';
import { exportProject } from '../commands/export-project.ts';
import { isCodebook, mayBeCodebook } from '../commands/reading/parse-codebook.ts';
import { articlesOf, type Naming, type ReadArticle, type ReadFiles } from '../commands/reading/read-files.ts';
import type { Workspace } from '../commands/workspace.ts';
import { readText } from '../db/read.ts';
import { notify } from '../state/session.ts';
import { workspaceIn } from './app-state.ts';
import type { Attempts } from './attempts.ts';
import { type FileDesk, type PastedText, takeFiles, takeRead, takeTable, takeText } from './take-files.ts';

interface Deps extends FileDesk {
  readonly version: string;
  readonly now: () => string;
  readonly newId: () => string;
  readonly attempts: Attempts;
  /** The sample project as it is shipped. */
  readonly readSample: () => Promise<Uint8Array>;
  /** A codebook among the files, where a project is open to take it. */
  readonly readCodebook: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Keeps the project; null where that failed, which has been said. */
  readonly addProject: (project: Project) => Promise<Workspace | null>;
  readonly show: (workspace: Workspace) => Promise<void>;
}

/** Said of each file that leaves a locked project. */
export const NOT_ENCRYPTED =
  'The file is not encrypted: the lock protects the project here, not what leaves it. Keep the file where only those can read it who may.';

/** Articles and projects from files, and the project into a file. */
export class ProjectFiles {
  readonly #deps: Deps;
  #taking: Promise<unknown> = Promise.resolve();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  async choose(purpose: OpenPurpose): Promise<void> {
    const { host, attempts, alike, alikeFrom, store } = this.#deps;
    const workspace = workspaceIn(store);
    if (purpose === 'articles' && workspace && alikeFrom() !== null) alike.warm(workspace);
    const chosen = await host.files.open(purpose);
    if (chosen.ok) await this.take(chosen.value);
    else if (chosen.error.code !== 'cancelled') attempts.fail(chosen.error.message);
  }

  /** Files from a dialog, a drop or the system, and those that could not even be taken. One import after the other. */
  take(all: readonly ChosenFile[], refused: ReadFiles['failed'] = [], naming?: Naming): Promise<void> {
    // In turn, since whether a project is open is known only when the import before has ended.
    return this.#inTurn(() => this.#take(all, refused, naming));
  }

  async #take(all: readonly ChosenFile[], refused: ReadFiles['failed'], naming?: Naming): Promise<void> {
    const { host, readCodebook, store } = this.#deps;
    let chosen = all;
    let desk: FileDesk = this.#deps;
    if (workspaceIn(store)) {
      // A file is handed over once: what is looked into here is kept for those who come after.
      const { codebook, read } = await this.#lookInto(all);
      if (codebook) await readCodebook(codebook.name, codebook.bytes);
      chosen = all.filter(({ token }) => token !== codebook?.token);
      desk = {
        ...this.#deps,
        host: { ...host, files: { ...host.files, read: async (token) => read.get(token) ?? host.files.read(token) } },
      };
    }
    if (chosen.length + refused.length > 0) await takeFiles(chosen, refused, desk, naming);
  }

  /** The first codebook among the files. Of a table its first line has to be seen: it may as well have an article in each row. */
  async #lookInto(all: readonly ChosenFile[]) {
    const read = new Map<string, Awaited<ReturnType<Host['files']['read']>>>();
    for (const { token, name } of all.filter((file) => mayBeCodebook(file.name))) {
      const result = await this.#deps.host.files.read(token);
      read.set(token, result);
      if (result.ok && isCodebook(name, result.value)) return { codebook: { token, name, bytes: result.value }, read };
    }
    return { codebook: null, read };
  }

  /** Gives whether the text has become an article, or is one already. */
  takeText(pasted: PastedText): Promise<boolean> {
    return this.#inTurn(() => takeText(pasted, this.#deps));
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#taking.then(work, work);
    this.#taking = turn.catch(() => {});
    return turn;
  }

  /** The analyst has looked at the articles, and takes these of them. */
  async takePreviewed(articles: readonly ReadArticle[]): Promise<void> {
    const [preview] = this.#deps.store.getState().previews;
    if (!preview) return;
    this.dropPreview();
    await this.#inTurn(() => takeRead({ ...preview.read, articles }, preview.chosen, this.#deps));
  }

  /** The text of an article that one of the previewed is nearly the same as; null where it is gone. */
  async textOf({ sha256 }: Article): Promise<string | null> {
    const workspace = workspaceIn(this.#deps.store);
    return (workspace && (await readText(workspace.database, sha256))) ?? null;
  }

  dropPreview(): void {
    this.#deps.store.setState(({ previews }) => ({ previews: previews.slice(1) }));
  }

  /** Reads a file anew in the encoding that the analyst chose. */
  async readAs(article: ReadArticle, encoding: string): Promise<Result<ReadArticle, Failure>> {
    const { bytes, file, naming } = article;
    if (!bytes) return ok(article);
    const parsed = await this.#deps.parse(bytes.slice(), file.split('/').at(-1) ?? file, { encoding });
    if (!parsed.ok) return parsed;
    const [found] = parsed.value.kind === 'articles' ? articlesOf(parsed.value.articles, file, naming) : [];
    return ok(found ? { ...found, bytes } : article);
  }

  /** What the columns of the first table are has been said. */
  async takeTable(mapping: Mapping): Promise<void> {
    const [first, ...tables] = this.#deps.store.getState().tables;
    if (!first) return;
    this.#deps.store.setState({ tables });
    await this.#inTurn(() => takeTable(first, mapping, this.#deps));
  }

  dropTable(): void {
    this.#deps.store.setState(({ tables }) => ({ tables: tables.slice(1) }));
  }

  /** The report on the last import of several files. */
  showReport(): void {
    const { store, session } = this.#deps;
    if (store.getState().report) store.setState({ reportOpen: true });
    else notify(session, 'news', 'No files have been imported together since the program was started.');
  }

  closeReport(): void {
    this.#deps.store.setState({ reportOpen: false });
  }

  /** The analyst has seen what is in the project file and takes it. */
  async importIncoming(): Promise<boolean> {
    const { store, session, addProject, show } = this.#deps;
    const [first, ...rest] = store.getState().incoming;
    if (!first) return false;
    store.setState({ busy: { what: 'Importing the project', done: 0, of: 1 } });
    const created = await addProject(first.parsed.project);
    store.setState({ busy: null });
    if (!created) return false;
    store.setState({ incoming: rest });
    await show(created);
    notify(session, 'news', `“${first.parsed.project.info.title}” was imported.`);
    return true;
  }

  dropIncoming(): void {
    this.#deps.store.setState(({ incoming }) => ({ incoming: incoming.slice(1) }));
  }

  async openSample(): Promise<void> {
    const { parse, readSample, newId, attempts, addProject, show } = this.#deps;
    const sample = await attempts.attempt(async () => {
      const parsed = await parse(await readSample(), 'sample.standpoint.json');
      if (!parsed.ok || parsed.value.kind !== 'project') throw new Error('the shipped sample project cannot be read');
      const { project } = parsed.value.project;
      // Each time a copy of its own, so that one can be spoiled and another opened.
      return ok<Project>({ ...project, info: { ...project.info, id: newId() } });
    });
    const created = sample && (await addProject(sample));
    if (created) await show(created);
  }

  async export(format: ExportFormat, options: ExportOptions, limit: Limit): Promise<boolean> {
    const { host, version, now, store, session, attempts } = this.#deps;
    const workspace = workspaceIn(store);
    if (!workspace) return false;
    const abort = new AbortController();
    await workspace.settled();
    const isSaved = await attempts.save(
      () =>
        exportProject({
          database: workspace.database,
          format,
          options,
          limit,
          files: host.files,
          stamp: { version, exportedAt: now() },
          signal: abort.signal,
          onProgress: (done, of) =>
            store.setState({ busy: { what: 'Writing the file', done, of, cancel: () => abort.abort() } }),
        }),
      'The file was not saved.',
    );
    store.setState({ busy: null });
    if (isSaved && workspace.isLocked) notify(session, 'news', NOT_ENCRYPTED);
    return isSaved;
  }
}
