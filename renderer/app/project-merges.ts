import type { Host } from '../../shared/contract/host.ts';
import { type Failure, failure, ok, type Result } from '../../shared/domain/result.ts';
import type { MergeOptions } from '../../shared/formats/merge/merge.ts';
import type { ParsedProject } from '../../shared/formats/project-file/parse.ts';
import type { MakeMerger, Merger } from '../commands/merging/merge-client.ts';
import { mergeProject } from '../commands/merging/merge-project.ts';
import { readOpenRows } from '../commands/merging/open-rows.ts';
import type { MergePreview } from '../commands/merging/preview-merge.ts';
import type { ParseFile } from '../commands/reading/parse-client.ts';
import type { Workspace } from '../commands/workspace.ts';
import { notify, type SessionStore } from '../state/session.ts';
import { type AppStore, workspaceIn } from './app-state.ts';
import type { Attempts } from './attempts.ts';

interface Deps {
  readonly host: Host;
  readonly parse: ParseFile;
  readonly makeMerger: MakeMerger;
  readonly store: AppStore;
  readonly session: SessionStore;
  readonly attempts: Attempts;
  readonly openArticle: (id: string) => Promise<void>;
}

/** Another project that was compared with the open one and waits for the analyst's word. */
export interface IncomingMerge {
  readonly file: string;
  readonly parsed: ParsedProject;
  readonly preview: MergePreview;
  /** It was compared anew, since the open project was changed meanwhile. */
  readonly isAnew: boolean;
}

const TITLE = 'Nothing was merged.';

/** Other projects, merged into the open one. */
export class ProjectMerges {
  readonly #deps: Deps;
  #merger: Merger | null = null;
  #stopWatching: () => void = () => {};
  /** One question after the other goes to the worker. */
  #asking: Promise<unknown> = Promise.resolve();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** The analyst chooses the file; what it would bring is shown before anything is written. */
  async choose(): Promise<void> {
    const { host, parse, store, attempts } = this.#deps;
    const chosen = await host.files.open('project');
    if (!chosen.ok) return void (chosen.error.code !== 'cancelled' && attempts.fail(chosen.error.message));
    const [file] = chosen.value;
    if (!file) return;
    const abort = new AbortController();
    const cancel = () => abort.abort();
    store.setState({ busy: { what: 'Reading the file', detail: file.name, done: 0, of: 0, cancel } });
    const parsed = await attempts.attempt(async () => {
      const read = await host.files.read(file.token);
      const result = read.ok ? await parse(read.value, file.name, { signal: abort.signal }) : read;
      if (!result.ok) return result;
      if (result.value.kind !== 'project')
        return failure(
          'no-project',
          `“${file.name}” is not a project. Choose a project file, a backup, .qdpx or .dna.`,
        );
      return ok(result.value.project);
    }, TITLE);
    store.setState({ busy: null });
    if (parsed) await this.begin(file.name, parsed);
  }

  /** Compares a project that was read with the open one, and shows what it would bring. Gives whether it is shown. */
  async begin(file: string, parsed: ParsedProject): Promise<boolean> {
    const { store, attempts, makeMerger } = this.#deps;
    const workspace = workspaceIn(store);
    if (!workspace) return false;
    this.drop();
    const merger = makeMerger(parsed.project);
    this.#merger = merger;
    const cancel = () => this.drop();
    store.setState({ busy: { what: 'Comparing the projects', detail: file, done: 0, of: 0, cancel } });
    const preview = await attempts.attempt(() => this.#inTurn(() => compare(workspace, merger)), TITLE);
    store.setState({ busy: null });
    if (!preview || this.#merger !== merger) return false;
    store.setState({ incomingMerge: { file, parsed, preview, isAnew: false } });
    this.#watch(workspace, merger);
    return true;
  }

  drop(): void {
    this.#stopWatching();
    this.#merger?.close();
    this.#merger = null;
    this.#deps.store.setState({ incomingMerge: null });
  }

  /** The analyst has seen what it brings and decided. Gives whether it was merged. */
  async take(options: MergeOptions): Promise<boolean> {
    const { store, session, attempts, openArticle } = this.#deps;
    const workspace = workspaceIn(store);
    const { incomingMerge } = store.getState();
    const merger = this.#merger;
    if (!workspace || !incomingMerge || !merger) return false;
    const { parsed, preview } = incomingMerge;
    store.setState({ busy: { what: 'Merging the projects', done: 0, of: 0 } });
    // What is written now is this merge itself.
    this.#stopWatching();
    const done = await attempts.attempt(async () => {
      const changes = await this.#inTurn(() => merger.plan(options));
      if (!changes.ok) return changes;
      const result = await workspace.run(mergeProject(parsed.project, preview.seq, changes.value));
      return result.ok ? ok({ entry: result.value }) : result;
    }, TITLE);
    store.setState({ busy: null });
    if (!done) {
      if (this.#merger !== merger) return false;
      this.#watch(workspace, merger);
      await this.#compareAnew(workspace, merger);
      return false;
    }
    this.drop();
    const { open, articles } = workspace.store.getState();
    const [first] = articles.keys();
    if (!open && first) await openArticle(first);
    const { title } = parsed.project.info;
    if (done.entry) notify(session, 'news', `“${title}” was merged.`, ['Undo takes all of it back in one step.']);
    else notify(session, 'news', `Nothing was changed: all that is kept of “${title}” is here already.`);
    return true;
  }

  #watch(workspace: Workspace, merger: Merger): void {
    this.#stopWatching = workspace.onEntry(() => void this.#compareAnew(workspace, merger));
  }

  /** The project was changed while the preview is open, here or in another window: it is shown as it would be now. */
  #compareAnew(workspace: Workspace, merger: Merger): Promise<void> {
    const { store, attempts } = this.#deps;
    return this.#inTurn(async () => {
      const { incomingMerge } = store.getState();
      // Several changes may have come in while it waited: they are compared once.
      const isDone = incomingMerge?.preview.seq === workspace.store.getState().seq;
      if (!incomingMerge || isDone || this.#merger !== merger) return;
      const preview = await attempts.attempt(() => compare(workspace, merger), TITLE);
      if (preview && this.#merger === merger)
        store.setState({ incomingMerge: { ...incomingMerge, preview, isAnew: true } });
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#asking.then(work, work);
    this.#asking = turn.catch(() => {});
    return turn;
  }
}

async function compare(workspace: Workspace, merger: Merger): Promise<Result<MergePreview, Failure>> {
  await workspace.settled();
  return merger.preview(await readOpenRows(workspace.database));
}
