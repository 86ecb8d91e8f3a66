import type { Host } from '../../shared/contract/host.ts';
import { ok } from '../../shared/domain/result.ts';
import { type CodebookFormat, exportCodebook } from '../commands/export-codebook.ts';
import { importCodebook } from '../commands/import-codebook.ts';
import type { ParseCodebook } from '../commands/reading/parse-codebook-client.ts';
import { notify, type SessionStore } from '../state/session.ts';
import { type AppStore, workspaceIn } from './app-state.ts';
import type { Attempts } from './attempts.ts';
import { NOT_ENCRYPTED } from './project-files.ts';

interface Deps {
  readonly host: Host;
  readonly parseCodebook: ParseCodebook;
  readonly version: string;
  readonly store: AppStore;
  readonly session: SessionStore;
  readonly attempts: Attempts;
}

/** Codebooks from files and into files. */
export class CodebookFiles {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  async choose(): Promise<void> {
    const { host, attempts } = this.#deps;
    const chosen = await host.files.open('codebook');
    if (!chosen.ok) return void (chosen.error.code !== 'cancelled' && attempts.fail(chosen.error.message));
    const [file] = chosen.value;
    if (!file) return;
    const read = await host.files.read(file.token);
    if (read.ok) await this.read(file.name, read.value);
    else attempts.fail(`“${file.name}” was not imported.`, [read.error.message]);
  }

  /** It is shown before anything of it is taken. */
  async read(name: string, bytes: Uint8Array): Promise<void> {
    const { parseCodebook, store, attempts } = this.#deps;
    store.setState({ busy: { what: 'Reading the codebook', done: 0, of: 1 } });
    const parsed = await attempts.attempt(() => parseCodebook(bytes, name), `“${name}” was not imported.`);
    store.setState({ busy: null, ...(parsed ? { incomingCodebook: { file: name, parsed } } : {}) });
  }

  drop(): void {
    this.#deps.store.setState({ incomingCodebook: null });
  }

  /** The analyst has seen what is in the codebook and takes it. */
  async importIncoming(): Promise<void> {
    const { store, session, attempts } = this.#deps;
    const { incomingCodebook } = store.getState();
    const workspace = workspaceIn(store);
    if (!incomingCodebook || !workspace) return;
    const { file, parsed } = incomingCodebook;
    const done = await attempts.attempt(async () => {
      const result = await workspace.run(importCodebook(parsed, file));
      return result.ok ? ok(true) : result;
    });
    if (!done) return;
    this.drop();
    session.setState({ panel: 'codebook' });
    notify(session, 'news', `The codebook “${file}” was imported.`);
  }

  async export(format: CodebookFormat): Promise<boolean> {
    const { host, version, store, session, attempts } = this.#deps;
    const workspace = workspaceIn(store);
    if (!workspace) return false;
    await workspace.settled();
    const isSaved = await attempts.save(
      () => exportCodebook({ database: workspace.database, files: host.files, format, version }),
      'The codebook was not saved.',
    );
    if (isSaved && workspace.isLocked) notify(session, 'news', NOT_ENCRYPTED);
    return isSaved;
  }
}
