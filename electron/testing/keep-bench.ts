import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { Keep, type KeepFs } from '../files/keep.ts';

export const PROJECT = '0f5e1a52';

/** A folder of one's own for each test, as the user's data folder is. */
export function keepBench() {
  const at = { user: '', root: '', folder: '' };
  beforeEach(async () => {
    at.user = await fs.realpath(await fs.mkdtemp(path.join(tmpdir(), 'standpoint-keep-')));
    at.root = path.join(at.user, 'projects');
    at.folder = path.join(at.root, PROJECT);
  });
  afterEach(() => fs.rm(at.user, { recursive: true, force: true }));
  return {
    at,
    keep: (faulty: KeepFs = fs) => new Keep(at.root, { fs: faulty }),
    onDisk: (name: string) => fs.readFile(path.join(at.folder, name), 'utf8'),
    /** A file that is there already. */
    begun: async (name: string, content: string): Promise<void> => {
      await fs.mkdir(at.folder, { recursive: true });
      await fs.writeFile(path.join(at.folder, name), content);
    },
  };
}
