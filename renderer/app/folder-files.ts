import type { ChosenFile, ChosenFolder, FolderContent, Host } from '../../shared/contract/host.ts';
import { failure } from '../../shared/domain/result.ts';
import type { Naming, ReadFiles } from '../commands/reading/read-files.ts';
import { counted } from '../features/counted.ts';
import { notify, type SessionStore } from '../state/session.ts';
import type { AppStore } from './app-state.ts';
import type { Attempts } from './attempts.ts';

type Unread = ReadFiles['failed'];

interface Deps {
  readonly host: Host;
  readonly store: AppStore;
  readonly session: SessionStore;
  readonly attempts: Attempts;
  /** Reads the files and takes them in, as if they had been chosen one by one. */
  readonly take: (chosen: readonly ChosenFile[], refused: Unread, naming?: Naming) => Promise<void>;
}

/** Folders from a dialog or a drop: they are looked through, shown, and then their files are read. */
export class FolderFiles {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  async choose(): Promise<void> {
    const { host, attempts } = this.#deps;
    const folder = await attempts.attempt(() => host.files.openFolder());
    const content = folder && (await attempts.attempt(() => this.#look(folder)));
    if (folder && content) this.#show(folder.name, content);
  }

  /** Folders that were dropped, with the files that came along: they are shown as one. */
  async takeDropped(folders: readonly unknown[], files: readonly ChosenFile[], refused: Unread): Promise<void> {
    const { host, attempts } = this.#deps;
    const names: string[] = [];
    const contents: FolderContent[] = [];
    for (const dropped of folders) {
      const folder = await attempts.attempt(() => host.files.adoptFolder(dropped));
      const content = folder && (await attempts.attempt(() => this.#look(folder)));
      if (!folder || !content) continue;
      names.push(folder.name);
      contents.push(content);
    }
    const [name] = names;
    // Why none could be looked through has been said.
    if (name === undefined) return files.length + refused.length > 0 ? this.#deps.take(files, refused) : undefined;
    const sum = (of: 'hidden' | 'links') => contents.reduce((all, content) => all + content[of], 0);
    this.#show(names.length === 1 ? name : counted(names.length, 'folder'), {
      files: [...contents.flatMap((content) => content.files), ...files.map((file) => ({ ...file, path: file.name }))],
      unread: [
        ...contents.flatMap(({ unread }) => unread),
        ...refused.map(({ file, message }) => ({ path: file, message })),
      ],
      hidden: sum('hidden'),
      links: sum('links'),
    });
  }

  /** The analyst has said which files are read, and how their names are. */
  async take(chosen: readonly ChosenFile[], naming: Naming): Promise<void> {
    const { store, take } = this.#deps;
    const { folder } = store.getState();
    store.setState({ folder: null });
    await take(chosen, folder?.unread.map(({ path, message }) => ({ file: path, message })) ?? [], naming);
  }

  drop(): void {
    this.#deps.store.setState({ folder: null });
  }

  /** A large folder takes its time: that is shown, and need not be waited for. */
  async #look({ token, name }: ChosenFolder) {
    const { host, store, session } = this.#deps;
    const cancelled = new Promise<null>((resolve) => {
      const busy = { what: 'Looking through the folder', detail: name, done: 0, of: 0, cancel: () => resolve(null) };
      store.setState({ busy });
    });
    try {
      const listed = await Promise.race([host.files.listFolder(token), cancelled]);
      if (listed) return listed;
      notify(session, 'news', 'The folder was not opened.', ['Nothing was read.']);
      return failure('cancelled', 'The folder was not opened.');
    } finally {
      store.setState({ busy: null });
    }
  }

  #show(name: string, content: FolderContent): void {
    const { store, session } = this.#deps;
    if (content.files.length > 0) return store.setState({ folder: { name, ...content } });
    const { hidden, links, unread } = content;
    const left = [
      hidden > 0 &&
        `${counted(hidden, 'hidden file or folder', 'hidden files or folders')} in it ${hidden === 1 ? 'is' : 'are'} passed over.`,
      links > 0 && `${counted(links, 'link')} in it ${links === 1 ? 'is' : 'are'} not followed.`,
      ...unread.map(({ message }) => message),
    ];
    notify(
      session,
      'failure',
      `There are no files in “${name}”.`,
      left.filter((line) => line !== false),
    );
  }
}
