import type { Host } from '../../shared/contract/host.ts';
import type { Coder, Project } from '../../shared/domain/model.ts';
import { failure } from '../../shared/domain/result.ts';
import { AlikeDesk } from '../commands/alike/alike-desk.ts';
import type { Damage } from '../commands/keeping/check.ts';
import { keptProjects } from '../commands/keeping/folder.ts';
import { type KeptSummary, summarise } from '../commands/keeping/gather.ts';
import type { Keeping } from '../commands/keeping/keeping.ts';
import { keepSettingsBeside, restoreLibrary } from '../commands/keeping/kept-library.ts';
import { sweepLooks } from '../commands/keeping/look-at-snapshot.ts';
import { recoverProject } from '../commands/keeping/recover.ts';
import { RoomWatch } from '../commands/keeping/room.ts';
import { saveKept } from '../commands/keeping/save-kept.ts';
import { snapshotInWorker } from '../commands/keeping/snapshot-client.ts';
import { Keyring } from '../commands/locking/keyring.ts';
import type { MakeMerger } from '../commands/merging/merge-client.ts';
import { renameCoder } from '../commands/project.ts';
import { createProject, newProject, openProject, type ProjectsDeps, rememberProject } from '../commands/projects.ts';
import type { ParseFile } from '../commands/reading/parse-client.ts';
import type { ParseCodebook } from '../commands/reading/parse-codebook-client.ts';
import { SearchDesk } from '../commands/searching/search-desk.ts';
import { keepSettings, type SettingsChannel, type SettingsKeeper } from '../commands/settings.ts';
import { SuggestDesk } from '../commands/suggesting/suggest-desk.ts';
import type { Workspace } from '../commands/workspace.ts';
import { dataKeyOf } from '../db/database.ts';
import { readLists, readSetting, watchLists, writeSetting } from '../db/library.ts';
import { describeError } from '../db/names.ts';
import { counted } from '../features/counted.ts';
import type { ReadLicences } from '../features/help/Licences.tsx';
import { createSession, emptySession, forgetArticle, notify, type SessionStore } from '../state/session.ts';
import { describeInstant } from '../ui/instant.ts';
import { type AppStore, createAppStore, workspaceIn } from './app-state.ts';
import { type Attempts, makeAttempts } from './attempts.ts';
import { CodebookFiles } from './codebook-files.ts';
import { FolderFiles } from './folder-files.ts';
import { NewTexts } from './new-texts.ts';
import { Preferences } from './preferences.ts';
import { ProjectBackups } from './project-backups.ts';
import { ProjectFiles } from './project-files.ts';
import { ProjectLock } from './project-lock.ts';
import { ProjectMerges } from './project-merges.ts';
import { type ProjectShelf, projectShelf } from './project-shelf.ts';
import { ProjectSnapshots } from './project-snapshots.ts';

export interface ControllerDeps extends Omit<ProjectsDeps, 'coder'> {
  readonly host: Host;
  readonly parse: ParseFile;
  readonly makeSearchWorker: () => Worker;
  readonly makeAlikeWorker: () => Worker;
  readonly makeSuggestWorker: () => Worker;
  readonly parseCodebook: ParseCodebook;
  readonly makeMerger: MakeMerger;
  readonly makeSnapshotWorker: () => Worker;
  readonly version: string;
  /** What the program is made of; read when somebody asks. */
  readonly readLicences: ReadLicences;
  /** The sample project as it is shipped. */
  readonly readSample: () => Promise<Uint8Array>;
  readonly settingsChannel: SettingsChannel;
}

/** Dialogs that stay open while a project is opened. */
const OF_NO_PROJECT: ReadonlySet<string> = new Set(['settings', 'keys', 'about']);

const BLOCKED = 'Another window of Standpoint still holds this project: close it, and it is opened here';

/** What the analyst can ask of the program as a whole: projects opened and left; beside it, files and settings. */
export class Controller {
  readonly store: AppStore = createAppStore();
  readonly session: SessionStore = createSession();
  readonly search: SearchDesk;
  readonly suggestions: SuggestDesk;
  readonly settings: SettingsKeeper;
  readonly preferences: Preferences;
  readonly files: ProjectFiles;
  readonly folders: FolderFiles;
  readonly codebookFiles: CodebookFiles;
  readonly snapshots: ProjectSnapshots;
  readonly lock: ProjectLock;
  readonly backups: ProjectBackups;
  readonly newTexts: NewTexts;
  readonly #alike: AlikeDesk;
  readonly merges: ProjectMerges;
  readonly #attempts: Attempts = makeAttempts(this.session);
  readonly #deps: ControllerDeps;
  readonly #keyring = new Keyring();
  #coder: Coder | null = null;

  constructor(deps: ControllerDeps) {
    this.#deps = deps;
    this.search = new SearchDesk(this.session, deps.makeSearchWorker);
    this.settings = keepSettings({ library: deps.library, channel: deps.settingsChannel });
    const shared = { ...deps, store: this.store, session: this.session, attempts: this.#attempts };
    this.preferences = new Preferences({ ...shared, settings: this.settings });
    this.suggestions = new SuggestDesk({
      session: this.session,
      settings: this.settings.store,
      change: (part) => void this.preferences.change(part),
      makeWorker: deps.makeSuggestWorker,
    });
    this.codebookFiles = new CodebookFiles(shared);
    this.newTexts = new NewTexts(shared);
    this.#alike = new AlikeDesk(deps.makeAlikeWorker);
    this.merges = new ProjectMerges({ ...shared, openArticle: (id) => this.openArticle(id) });
    this.files = new ProjectFiles({
      ...shared,
      alike: this.#alike,
      alikeFrom: () => this.settings.store.getState().alikeFrom,
      readCodebook: (name, bytes) => this.codebookFiles.read(name, bytes),
      workspace: async () => {
        if (!this.#workspace()) await this.newProject('Untitled project');
        return this.#workspace();
      },
      openArticle: (id) => this.openArticle(id),
      addProject: (project) => this.#add(project),
      show: (workspace) => this.#show(workspace),
    });
    this.snapshots = new ProjectSnapshots({
      ...shared,
      keep: deps.host.keep,
      projects: () => this.#projects(),
      show: (workspace) => this.#show(workspace),
      openProject: (key) => this.openProject(key),
    });
    this.lock = new ProjectLock({
      ...shared,
      projects: () => this.#projects(),
      leave: () => this.#leave(),
      openProject: (key) => this.openProject(key),
    });
    this.backups = new ProjectBackups({ ...shared, host: deps.host });
    this.folders = new FolderFiles({ ...shared, take: (...taken) => this.files.take(...taken) });
  }

  get host(): Host {
    return this.#deps.host;
  }

  get version(): string {
    return this.#deps.version;
  }

  get readLicences(): ReadLicences {
    return this.#deps.readLicences;
  }

  /** Opens what was open last, else the start screen. */
  async start(): Promise<void> {
    try {
      await this.#begin();
    } catch (error) {
      const kept = this.host.keep ? await keptProjects(this.host.keep) : [];
      this.store.setState({ screen: { name: 'failed', reason: describeError(error), kept } });
    }
  }

  async #begin(): Promise<void> {
    const { library, newId, host } = this.#deps;
    await sweepLooks(this.#deps.locks);
    const keep = host.keep;
    const back = keep ? await restoreLibrary(library, keep) : null;
    if (back && back.projects.length > 0) this.#tellBack(back.projects);
    this.#coder = await readSetting<Coder | null>(library, 'coder', null);
    if (!this.#coder) {
      this.#coder = { id: newId(), name: 'Analyst' };
      await writeSetting(library, 'coder', this.#coder);
    }
    if (keep) {
      keepSettingsBeside(library, keep);
      new RoomWatch(keep, (free) => this.#tellScarce(free)).start();
    }
    watchLists(library, (lists) => this.store.setState(lists));
    await this.preferences.start();
    const last = await readSetting<string | null>(library, 'last-project', null);
    if (!last || !(await this.openProject(last))) await this.showProjects();
    const waiting = await host.app.ready();
    if (waiting.ok && waiting.value.length > 0) await this.files.take(waiting.value);
  }

  /** `asItIs`: also where its database is damaged. Asks for the passphrase of a locked one. */
  async openProject(key: string, asItIs = false): Promise<boolean> {
    if (!(await this.lock.ask(key))) return false;
    let damage: Damage | null = null;
    const opened = await this.#attempts.attempt(async () => {
      const result = await openProject(key, this.#projects(), { asItIs });
      if (result.ok || !('damage' in result.error)) return result;
      damage = result.error.damage;
      return failure('cancelled', result.error.message);
    });
    if (this.store.getState().busy?.what === BLOCKED) this.store.setState({ busy: null });
    if (damage) return this.#showDamage(key, damage);
    if (!opened) return false;
    await this.#show(opened);
    return true;
  }

  /** What can be brought back of a project of which so many changes are known; null where nothing can. */
  async lookAtKept(key: string, seq: number): Promise<KeptSummary | null> {
    const { keep } = this.host;
    return keep ? summarise(keep, key, seq, this.#keyring.get(key)) : null;
  }

  /** Writes what is kept of these projects as project files, one after the other. */
  async saveKept(keys: readonly string[]): Promise<void> {
    const { keep, files } = this.host;
    const stamp = { version: this.#deps.version, exportedAt: this.#deps.now() };
    if (!keep) return;
    for (const key of keys) {
      await this.#attempts.save(() => saveKept(keep, key, files, stamp), 'One of the projects could not be saved.');
    }
  }

  /** Without the databases, which the engine does not open: what is kept beside them brings the projects back. */
  async beginAfresh(): Promise<void> {
    const { beginAfresh } = this.host.app;
    if (beginAfresh) await this.#attempts.attempt(beginAfresh);
  }

  /** Brings a damaged project back from what is kept of it, and opens it. */
  async recoverProject(key: string): Promise<void> {
    const what = 'Bringing the project back';
    const show = (done: number, of: number) => this.store.setState({ busy: { what, done, of } });
    show(0, 0);
    const made = await this.#attempts.attempt(() => recoverProject(key, this.#projects(), show));
    this.store.setState({ busy: null });
    if (!made || !(await this.openProject(made.key))) return;
    notify(this.session, 'news', `“${made.info.title}” is back, as it was on ${describeInstant(made.at)}.`, [
      `${counted(made.articles, 'article')} and ${counted(made.tags, 'tag')}: from the snapshot of ${describeInstant(made.snapshot.at)} and ${counted(made.changes, 'change')} of the journal.`,
      ...made.troubles,
      'What was damaged is kept among the deleted projects.',
    ]);
  }

  async newProject(title: string): Promise<boolean> {
    const project = newProject(title, this.#projects());
    if (!project.ok) return this.#attempts.fail(project.error.message);
    const created = await this.#add(project.value);
    if (created) await this.#show(created);
    return created !== null;
  }

  /** Back to the list of projects. */
  async showProjects(): Promise<void> {
    const { library } = this.#deps;
    await this.#leave();
    this.#keyring.forgetAll();
    await writeSetting(library, 'last-project', null);
    this.store.setState({ screen: { name: 'start' }, ...(await readLists(library)) });
  }

  /** What can be done to projects that are not open. */
  get shelf(): ProjectShelf {
    const { attempt } = this.#attempts;
    const unlock = (key: string) => this.lock.ask(key);
    return projectShelf({ ...this.#projects(), store: this.store, session: this.session, attempt, unlock });
  }

  async openArticle(id: string): Promise<void> {
    const workspace = this.#workspace();
    if (!workspace) return;
    await workspace.openArticle(id);
    this.session.setState(forgetArticle(this.session.getState()), true);
    if (workspace.readOnly === null)
      await writeSetting(this.#deps.library, `last-article-${workspace.store.getState().key}`, id);
  }

  /** Opens the article of a passage; false where it is not there any more, which is said. */
  async openArticleOf({ documentId }: { readonly documentId: string }): Promise<boolean> {
    const state = this.#workspace()?.store.getState();
    if (!state?.articles.has(documentId)) {
      return this.#attempts.fail('This passage is no longer there: its article was deleted. Undo brings it back.');
    }
    if (state.open?.id !== documentId) await this.openArticle(documentId);
    return true;
  }

  /** The name under which the analyst tags from now on, in this project and in new ones. */
  async nameCoder(name: string): Promise<boolean> {
    const result = await this.#workspace()?.run(renameCoder(this.#me(), name));
    if (result && !result.ok) return this.#attempts.fail(result.error.message);
    this.#coder = { ...this.#me(), name: name.replace(/\s+/gu, ' ').trim() };
    await writeSetting(this.#deps.library, 'coder', this.#coder);
    return true;
  }

  /** Everything is written, and the list of projects knows it. */
  async settle(): Promise<void> {
    const workspace = this.#workspace();
    if (!workspace) return;
    await workspace.settled();
    await rememberProject(this.#deps, workspace.store.getState(), this.#deps.now());
  }

  async #showDamage(key: string, damage: Damage): Promise<true> {
    await this.#leave();
    const title = (await this.#deps.library.projects.get(key))?.title ?? 'This project';
    this.store.setState({ screen: { name: 'recovery', key, title, damage } });
    return true;
  }

  #tellScarce(free: number): void {
    this.#attempts.fail(`Only ${Math.round(free / 1_000_000)} MB are left for this program’s data.`, [
      'Make room soon: when there is none left, changes wait in memory and cannot be saved.',
    ]);
  }

  #tellBack(titles: readonly string[]): void {
    notify(this.session, 'news', 'The list of projects was damaged and has been restored.', [
      `Found again: ${titles.join(', ')}.`,
    ]);
  }

  /** The window is about to close: everything is written, and a snapshot of it made. */
  async end(): Promise<void> {
    await this.settle();
    await this.#workspace()?.keeper?.snapshot('closing');
  }

  #workspace(): Workspace | null {
    return workspaceIn(this.store);
  }

  #me(): Coder {
    if (!this.#coder) throw new Error('asked before the start');
    return this.#coder;
  }

  #projects(): ProjectsDeps {
    const { host, makeSnapshotWorker, version, now } = this.#deps;
    const snapshot = snapshotInWorker(makeSnapshotWorker);
    const keeping: Keeping | undefined = host.keep && {
      keep: host.keep,
      shared: host.kind === 'browser',
      version,
      makeSnapshot: (key, database) => snapshot({ key, version, exportedAt: now(), dataKey: dataKeyOf(database) }),
      onSnapshot: this.backups.onSnapshot,
    };
    const onBlocked = () => this.store.setState({ busy: { what: BLOCKED, done: 0, of: 0 } });
    return { ...this.#deps, coder: () => this.#me(), keeping, onBlocked, keyring: this.#keyring };
  }

  #add(project: Project): Promise<Workspace | null> {
    return this.#attempts.attempt(() => createProject(project, this.#projects()));
  }

  async #show(workspace: Workspace): Promise<void> {
    const { library } = this.#deps;
    await this.#leave();
    this.#keyring.forgetAll();
    const { key, articles } = workspace.store.getState();
    if (workspace.readOnly === null) await writeSetting(library, 'last-project', key);
    const last = await readSetting<string | null>(library, `last-article-${key}`, null);
    const id = last && articles.has(last) ? last : [...articles.keys()][0];
    if (id) await workspace.openArticle(id);
    const { notices, dialog } = this.session.getState();
    // What is not about a project may have been opened while this one was being read.
    const stays = dialog && OF_NO_PROJECT.has(dialog.name);
    this.session.setState({ ...emptySession, notices, dialog: stays ? dialog : null }, true);
    this.search.open(workspace);
    this.suggestions.open(workspace);
    this.store.setState({ screen: { name: 'project', workspace } });
  }

  async #leave(): Promise<void> {
    await this.settle();
    this.search.close();
    this.suggestions.close();
    this.#alike.close();
    this.merges.drop();
    await this.#workspace()?.close();
    this.store.setState({ screen: { name: 'loading' }, incomingCodebook: null, incomingText: null, looking: null });
  }
}
