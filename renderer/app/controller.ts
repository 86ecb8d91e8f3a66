import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChosenFile, Host, OpenPurpose } from '../../shared/contract/host.ts';
import type { Settings, Theme } from '../../shared/contract/settings.ts';
import type { Coder } from '../../shared/domain/model.ts';
import { type Failure, ok, type Result } from '../../shared/domain/result.ts';
import type { ParsedCodebook } from '../../shared/formats/codebook.ts';
import { type CodebookFormat, exportCodebook } from '../commands/export-codebook.ts';
import { exportProject } from '../commands/export-project.ts';
import { importCodebook } from '../commands/import-codebook.ts';
import { renameCoder } from '../commands/project.ts';
import { createProject, newProject, openProject, type ProjectsDeps, rememberProject } from '../commands/projects.ts';
import type { ParseFile } from '../commands/reading/parse-client.ts';
import { isCodebookName } from '../commands/reading/parse-codebook.ts';
import type { ParseCodebook } from '../commands/reading/parse-codebook-client.ts';
import type { ReadFiles } from '../commands/reading/read-files.ts';
import type { ImportReport } from '../commands/reading/report.ts';
import { SearchDesk } from '../commands/searching/search-desk.ts';
import {
  chooseSettings,
  exportSettings,
  type IncomingSettings,
  keepSettings,
  type SettingsChannel,
  type SettingsKeeper,
} from '../commands/settings.ts';
import type { Workspace } from '../commands/workspace.ts';
import { describeError } from '../db/database.ts';
import { type LibraryEntry, readLists, readSetting, watchLists, writeSetting } from '../db/library.ts';
import { createSession, emptySession, forgetArticle, notify, type SessionStore } from '../state/session.ts';
import { type ProjectShelf, projectShelf } from './project-shelf.ts';
import { type FileDesk, type PastedText, takeFiles, takeText } from './take-files.ts';

export type Screen =
  | { readonly name: 'loading' }
  | { readonly name: 'start' }
  /** The program's own storage cannot be used. */
  | { readonly name: 'failed'; readonly reason: string }
  | { readonly name: 'project'; readonly workspace: Workspace };

export interface AppState {
  readonly screen: Screen;
  readonly projects: readonly LibraryEntry[];
  readonly deleted: readonly LibraryEntry[];
  /** What the mouse selects is widened to whole words. */
  readonly snap: boolean;
  /** A project file that was read and waits for the analyst's word. */
  readonly incoming: ReadFiles['projects'];
  /** What became of the files that were last imported together, and whether it is being looked at. */
  readonly report: ImportReport | null;
  readonly reportOpen: boolean;
  /** A codebook that was read and waits for the analyst's word. */
  readonly incomingCodebook: { readonly file: string; readonly parsed: ParsedCodebook } | null;
  /** What takes a while, in words; null where nothing does. */
  readonly busy: Busy | null;
}

export interface Busy {
  readonly what: string;
  /** What of it is being done just now. */
  readonly detail?: string;
  readonly done: number;
  /** 0: nobody knows. */
  readonly of: number;
  readonly cancel?: () => void;
}

export interface ControllerDeps extends Omit<ProjectsDeps, 'coder'> {
  readonly host: Host;
  readonly parse: ParseFile;
  readonly makeSearchWorker: () => Worker;
  readonly parseCodebook: ParseCodebook;
  readonly version: string;
  /** The sample project as it is shipped. */
  readonly readSample: () => Promise<Uint8Array>;
  readonly settingsChannel: SettingsChannel;
}

/** Dialogs that stay open while a project is opened. */
const OF_NO_PROJECT: ReadonlySet<string> = new Set(['settings', 'keys', 'about']);

/** What the analyst can ask of the program as a whole: projects opened and left, files read and written. */
export class Controller {
  readonly store: StoreApi<AppState> = createStore<AppState>(() => ({
    screen: { name: 'loading' },
    projects: [],
    deleted: [],
    snap: false,
    incoming: [],
    report: null,
    reportOpen: false,
    incomingCodebook: null,
    busy: null,
  }));
  readonly session: SessionStore = createSession();
  readonly search: SearchDesk;
  readonly settings: SettingsKeeper;
  readonly #deps: ControllerDeps;
  #coder: Coder | null = null;
  #taking: Promise<unknown> = Promise.resolve();

  constructor(deps: ControllerDeps) {
    this.#deps = deps;
    this.search = new SearchDesk(this.session, deps.makeSearchWorker);
    this.settings = keepSettings({ library: deps.library, channel: deps.settingsChannel });
  }

  get host(): Host {
    return this.#deps.host;
  }

  get version(): string {
    return this.#deps.version;
  }

  /** Opens what was open last, else the start screen. */
  async start(): Promise<void> {
    try {
      await this.#begin();
    } catch (error) {
      this.store.setState({ screen: { name: 'failed', reason: describeError(error) } });
    }
  }

  async #begin(): Promise<void> {
    const { library, newId, host } = this.#deps;
    this.#coder = await readSetting<Coder | null>(library, 'coder', null);
    if (!this.#coder) {
      this.#coder = { id: newId(), name: 'Analyst' };
      await writeSetting(library, 'coder', this.#coder);
    }
    watchLists(library, (lists) => this.store.setState(lists));
    this.store.setState({ snap: await readSetting<boolean>(library, 'snap-to-words', false) });
    await this.settings.start();
    const last = await readSetting<string | null>(library, 'last-project', null);
    if (!last || !(await this.openProject(last))) await this.showProjects();
    const waiting = await host.app.ready();
    if (waiting.ok && waiting.value.length > 0) await this.takeFiles(waiting.value);
  }

  async openProject(key: string): Promise<boolean> {
    const opened = await this.#attempt(() => openProject(key, this.#projects()));
    if (!opened) return false;
    await this.#show(opened);
    return true;
  }

  async newProject(title: string): Promise<boolean> {
    const project = newProject(title, this.#projects());
    if (!project.ok) return this.#fail(project.error.message);
    const created = await this.#attempt(() => createProject(project.value, this.#projects()));
    if (created) await this.#show(created);
    return created !== null;
  }

  /** Back to the list of projects. */
  async showProjects(): Promise<void> {
    const { library } = this.#deps;
    await this.#leave();
    await writeSetting(library, 'last-project', null);
    this.store.setState({ screen: { name: 'start' }, ...(await readLists(library)) });
  }

  /** What can be done to projects that are not open. */
  get shelf(): ProjectShelf {
    return projectShelf({
      ...this.#projects(),
      store: this.store,
      session: this.session,
      attempt: (step) => this.#attempt(step),
    });
  }

  async chooseFiles(purpose: OpenPurpose): Promise<void> {
    const chosen = await this.host.files.open(purpose);
    if (chosen.ok) await this.takeFiles(chosen.value);
    else if (chosen.error.code !== 'cancelled') this.#fail(chosen.error.message);
  }

  /** Files from a dialog, a drop or the system, and those that could not even be taken. One import after the other. */
  async takeFiles(all: readonly ChosenFile[], refused: ReadFiles['failed'] = []): Promise<void> {
    const codebook = this.#workspace() ? all.find(({ name }) => isCodebookName(name)) : undefined;
    if (codebook) await this.#readCodebook(codebook);
    const chosen = all.filter((file) => file !== codebook);
    if (chosen.length + refused.length > 0) await this.#inTurn(() => takeFiles(chosen, refused, this.#desk()));
  }

  /** Gives whether the text has become an article, or is one already. */
  takeText(pasted: PastedText): Promise<boolean> {
    return this.#inTurn(() => takeText(pasted, this.#desk()));
  }

  /** The report on the last import of several files. */
  showReport(): void {
    if (this.store.getState().report) this.store.setState({ reportOpen: true });
    else notify(this.session, 'news', 'No files have been imported together since the program was started.');
  }

  closeReport(): void {
    this.store.setState({ reportOpen: false });
  }

  /** The analyst has seen what is in the project file and takes it. */
  async importIncoming(): Promise<void> {
    const [first, ...rest] = this.store.getState().incoming;
    if (!first) return;
    this.store.setState({ busy: { what: 'Importing the project', done: 0, of: 1 } });
    const created = await this.#attempt(() => createProject(first.parsed.project, this.#projects()));
    this.store.setState({ busy: null });
    if (!created) return;
    this.store.setState({ incoming: rest });
    await this.#show(created);
    notify(this.session, 'news', `“${first.parsed.project.info.title}” was imported.`);
  }

  dropIncoming(): void {
    this.store.setState(({ incoming }) => ({ incoming: incoming.slice(1) }));
  }

  async openSample(): Promise<void> {
    const created = await this.#attempt(async () => {
      const parsed = await this.#deps.parse(await this.#deps.readSample(), 'sample.standpoint.json');
      if (!parsed.ok || parsed.value.kind !== 'project') throw new Error('the shipped sample project cannot be read');
      const { project } = parsed.value.project;
      // Each time a copy of its own, so that one can be spoiled and another opened.
      const fresh = { ...project, info: { ...project.info, id: this.#deps.newId() } };
      return createProject(fresh, this.#projects());
    });
    if (created) await this.#show(created);
  }

  async exportProject(): Promise<boolean> {
    const workspace = this.#workspace();
    if (!workspace) return false;
    const abort = new AbortController();
    const { host, version, now } = this.#deps;
    await workspace.settled();
    const saved = await this.#attempt(
      () =>
        exportProject({
          database: workspace.database,
          files: host.files,
          stamp: { version, exportedAt: now() },
          signal: abort.signal,
          onProgress: (done, of) =>
            this.store.setState({ busy: { what: 'Writing the file', done, of, cancel: () => abort.abort() } }),
        }),
      'The file was not saved.',
    );
    this.store.setState({ busy: null });
    if (saved) notify(this.session, 'news', `“${saved}” was saved.`);
    return saved !== null;
  }

  async chooseCodebook(): Promise<void> {
    const chosen = await this.host.files.open('codebook');
    if (chosen.ok && chosen.value[0]) await this.#readCodebook(chosen.value[0]);
    else if (!chosen.ok && chosen.error.code !== 'cancelled') this.#fail(chosen.error.message);
  }

  async #readCodebook({ token, name }: ChosenFile): Promise<void> {
    this.store.setState({ busy: { what: 'Reading the codebook', done: 0, of: 1 } });
    const parsed = await this.#attempt(async () => {
      const read = await this.host.files.read(token);
      return read.ok ? this.#deps.parseCodebook(read.value, name) : read;
    }, `“${name}” was not imported.`);
    this.store.setState({ busy: null, ...(parsed ? { incomingCodebook: { file: name, parsed } } : {}) });
  }

  dropCodebook(): void {
    this.store.setState({ incomingCodebook: null });
  }

  /** The analyst has seen what is in the codebook and takes it. */
  async importCodebook(): Promise<void> {
    const { incomingCodebook } = this.store.getState();
    const workspace = this.#workspace();
    if (!incomingCodebook || !workspace) return;
    const { file, parsed } = incomingCodebook;
    const done = await this.#attempt(async () => {
      const result = await workspace.run(importCodebook(parsed, file));
      return result.ok ? ok(true) : result;
    });
    if (!done) return;
    this.dropCodebook();
    this.session.setState({ panel: 'codebook' });
    notify(this.session, 'news', `The codebook “${file}” was imported.`);
  }

  async exportCodebook(format: CodebookFormat): Promise<boolean> {
    const workspace = this.#workspace();
    if (!workspace) return false;
    await workspace.settled();
    const { host, version } = this.#deps;
    const saved = await this.#attempt(
      () => exportCodebook({ database: workspace.database, files: host.files, format, version }),
      'The codebook was not saved.',
    );
    if (saved) notify(this.session, 'news', `“${saved}” was saved.`);
    return saved !== null;
  }

  async openArticle(id: string): Promise<void> {
    const workspace = this.#workspace();
    if (!workspace) return;
    await workspace.openArticle(id);
    this.session.setState(forgetArticle(this.session.getState()), true);
    await writeSetting(this.#deps.library, `last-article-${workspace.store.getState().key}`, id);
  }

  /** Opens the article of a passage; false where it is not there any more, which is said. */
  async openArticleOf({ documentId }: { readonly documentId: string }): Promise<boolean> {
    const state = this.#workspace()?.store.getState();
    if (!state?.articles.has(documentId)) {
      return this.#fail('This passage is no longer there: its article was deleted. Undo brings it back.');
    }
    if (state.open?.id !== documentId) await this.openArticle(documentId);
    return true;
  }

  async setTheme(theme: Theme): Promise<void> {
    await this.changeSettings({ theme });
  }

  async changeSettings(part: Partial<Settings>): Promise<void> {
    await this.#attempt(async () => ok(await this.settings.change(part)), 'The settings were not saved.');
  }

  async exportSettings(): Promise<void> {
    const saved = await this.#attempt(
      () => exportSettings(this.host.files, this.settings.store.getState()),
      'The settings were not saved.',
    );
    if (saved) notify(this.session, 'news', `“${saved}” was saved.`);
  }

  /** Settings from a file that the user chooses; nothing is changed yet. */
  chooseSettings(mac: boolean): Promise<IncomingSettings | null> {
    return this.#attempt(() => chooseSettings(this.host.files, mac), 'The settings were not imported.');
  }

  async setSnap(snap: boolean): Promise<void> {
    this.store.setState({ snap });
    notify(
      this.session,
      'news',
      snap ? 'Selections by mouse snap to whole words.' : 'Selections stay as they are made.',
    );
    await writeSetting(this.#deps.library, 'snap-to-words', snap);
  }

  /** The name under which the analyst tags from now on, in this project and in new ones. */
  async nameCoder(name: string): Promise<boolean> {
    const result = await this.#workspace()?.run(renameCoder(this.#me(), name));
    if (result && !result.ok) return this.#fail(result.error.message);
    this.#coder = { ...this.#me(), name: name.replace(/\s+/gu, ' ').trim() };
    await writeSetting(this.#deps.library, 'coder', this.#coder);
    return true;
  }

  /** Everything is written, and the list of projects knows it. */
  async settle(): Promise<void> {
    const workspace = this.#workspace();
    if (!workspace) return;
    await workspace.settled();
    await rememberProject(this.#deps.library, workspace.store.getState(), this.#deps.now());
  }

  #workspace(): Workspace | null {
    const { screen } = this.store.getState();
    return screen.name === 'project' ? screen.workspace : null;
  }

  #me(): Coder {
    if (!this.#coder) throw new Error('asked before the start');
    return this.#coder;
  }

  #projects(): ProjectsDeps {
    return { ...this.#deps, coder: () => this.#me() };
  }

  #desk(): FileDesk {
    return {
      ...this.#deps,
      store: this.store,
      session: this.session,
      workspace: async () => {
        if (!this.#workspace()) await this.newProject('Untitled project');
        return this.#workspace();
      },
      openArticle: (id) => this.openArticle(id),
    };
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#taking.then(work, work);
    this.#taking = turn.catch(() => {});
    return turn;
  }

  async #show(workspace: Workspace): Promise<void> {
    const { library } = this.#deps;
    await this.#leave();
    const { key, articles } = workspace.store.getState();
    await writeSetting(library, 'last-project', key);
    const last = await readSetting<string | null>(library, `last-article-${key}`, null);
    const id = last && articles.has(last) ? last : [...articles.keys()][0];
    if (id) await workspace.openArticle(id);
    const { notices, dialog } = this.session.getState();
    // What is not about a project may have been opened while this one was being read.
    const stays = dialog && OF_NO_PROJECT.has(dialog.name);
    this.session.setState({ ...emptySession, notices, dialog: stays ? dialog : null }, true);
    this.search.open(workspace);
    this.store.setState({ screen: { name: 'project', workspace } });
  }

  async #leave(): Promise<void> {
    await this.settle();
    this.search.close();
    await this.#workspace()?.close();
    this.store.setState({ screen: { name: 'loading' }, incomingCodebook: null });
  }

  /** What a step gives, or null after what went wrong was said; a step that the user cancelled needs no word. */
  async #attempt<T>(step: () => Promise<Result<T, Failure>>, title?: string): Promise<T | null> {
    try {
      const result = await step();
      if (result.ok) return result.value;
      const { code, message } = result.error;
      if (code !== 'cancelled') this.#fail(title ?? message, title ? [message] : []);
    } catch (error) {
      this.#fail(title ?? 'This did not work.', [`What was there before is as it was. ${describeError(error)}`]);
    }
    return null;
  }

  #fail(title: string, lines: readonly string[] = []): false {
    notify(this.session, 'failure', title, lines);
    return false;
  }
}
