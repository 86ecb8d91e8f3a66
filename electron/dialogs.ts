import { existsSync } from 'node:fs';
import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { z } from 'zod';
import { PROJECT_ENDINGS, READ_ENDINGS } from '../shared/contract/endings.ts';
import type { OpenPurpose, SaveRequest } from '../shared/contract/host.ts';
import type { JsonFile } from './files/json-file.ts';
import { fitName, withExtension } from './files/names.ts';

export const Folders = z.strictObject({ last: z.string().min(1).max(4096) });
export type Folders = z.infer<typeof Folders>;

const ALL_FILES = { name: 'All files', extensions: ['*'] };
const PROJECTS = { name: 'Projects', extensions: [...PROJECT_ENDINGS] };
const OPEN_FILTERS = {
  articles: [{ name: 'Articles', extensions: [...READ_ENDINGS] }, ALL_FILES],
  project: [PROJECTS, ALL_FILES],
  codebook: [{ name: 'Codebooks', extensions: ['csv', 'qdc', 'tsv'] }, ALL_FILES],
  settings: [{ name: 'Settings', extensions: ['json'] }, ALL_FILES],
};

const TITLES: Record<OpenPurpose, string> = {
  articles: 'Open articles',
  project: 'Open project file',
  codebook: 'Import codebook',
  settings: 'Import settings',
};

/** The dialogs for choosing files. The systems do not remember the last folder, so it is kept here. */
export class FileDialogs {
  readonly #window: () => BrowserWindow | undefined;
  readonly #folders: JsonFile<Folders>;
  readonly #documents: string;

  constructor(window: () => BrowserWindow | undefined, folders: JsonFile<Folders>, documents: string) {
    this.#window = window;
    this.#folders = folders;
    this.#documents = documents;
  }

  async open(purpose: OpenPurpose): Promise<readonly string[] | undefined> {
    const window = this.#window();
    if (!window) return undefined;
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: TITLES[purpose],
      defaultPath: await this.#folder(),
      filters: OPEN_FILTERS[purpose],
      properties: purpose === 'articles' ? ['openFile', 'multiSelections'] : ['openFile'],
    });
    const [first] = filePaths;
    if (canceled || first === undefined) return undefined;
    await this.#remember(first);
    return filePaths;
  }

  async openFolder(): Promise<string | undefined> {
    const folder = await this.#askFolder('Open folder', ['openDirectory']);
    if (folder !== undefined) await this.#remember(folder);
    return folder;
  }

  /** Where snapshots go, too. It is not where the user works: the folder of the other dialogs stays. */
  backupFolder(): Promise<string | undefined> {
    return this.#askFolder('Choose a folder for snapshots', ['openDirectory', 'createDirectory']);
  }

  async save({ suggestedName, filter }: SaveRequest): Promise<string | undefined> {
    const window = this.#window();
    if (!window) return undefined;
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: path.join(await this.#folder(), fitName(suggestedName)),
      filters: [{ name: filter.name, extensions: [...filter.extensions] }, ALL_FILES],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (canceled || filePath === '') return undefined;
    await this.#remember(filePath);
    return withExtension(filePath, filter.extensions[0], existsSync);
  }

  async #askFolder(title: string, properties: ('openDirectory' | 'createDirectory')[]): Promise<string | undefined> {
    const window = this.#window();
    if (!window) return undefined;
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title,
      defaultPath: await this.#folder(),
      properties,
    });
    return canceled ? undefined : filePaths[0];
  }

  async #folder(): Promise<string> {
    const last = (await this.#folders.read())?.last;
    return last !== undefined && existsSync(last) ? last : this.#documents;
  }

  #remember(file: string): Promise<void> {
    return this.#folders.write({ last: path.dirname(file) });
  }
}
