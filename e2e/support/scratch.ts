import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestFile, TestFolder } from './shell.ts';

/** A folder of its own for one test: its profile, the files it opens, the files it saves. */
export class Scratch {
  readonly folder: string;
  #made = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<Scratch> {
    return new Scratch(await mkdtemp(path.join(os.tmpdir(), 'standpoint-e2e-')));
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  /** A path for each file; those given by their content are written, each in a folder of its own so that names may repeat. */
  async files(files: readonly TestFile[]): Promise<string[]> {
    return Promise.all(
      files.map(async (file) => {
        if (typeof file === 'string') return file;
        this.#made += 1;
        const folder = await mkdtemp(path.join(this.folder, `given-${this.#made}-`));
        const target = path.join(folder, file.name);
        await writeFile(target, file.text);
        return target;
      }),
    );
  }

  /** Writes a folder with files at any depth, and gives its path. */
  async makeFolder({ name, files }: TestFolder): Promise<string> {
    this.#made += 1;
    const folder = path.join(await mkdtemp(path.join(this.folder, `given-${this.#made}-`)), name);
    await mkdir(folder);
    for (const [way, text] of Object.entries(files)) {
      const target = path.join(folder, way);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    return folder;
  }

  /** A file of this many bytes that takes no room on the disk. */
  async sparse(name: string, bytes: number): Promise<string> {
    const target = this.path(name);
    await writeFile(target, '');
    await truncate(target, bytes);
    return target;
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
