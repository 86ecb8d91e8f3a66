import { appendFile, chmod, cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { electronVersion, executableName } from '../scripts/electron-binary.ts';

/** Marks the place of the fuses in Electron's executable: then the version of the wire, their number, and the fuses. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = `${SENTINEL}\u0001\u0009${'1'.repeat(9)}`;

/**
 * A folder shaped like Electron's distribution, for packing: a copy of `given`, or the least that the packer accepts.
 * An executable without fuses gets some, at its end, where they harm nothing.
 */
export async function makeElectronDist(given: string | undefined): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'standpoint-electron-'));
  const executable = path.join(folder, executableName(process.platform));
  if (given) {
    await cp(given, folder, { recursive: true, verbatimSymlinks: true });
  } else {
    await mkdir(path.join(folder, 'resources'));
    await mkdir(path.join(folder, 'locales'));
    await writeFile(path.join(folder, 'version'), electronVersion());
    await writeFile(executable, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  }
  const content = await readFile(executable);
  if (!content.includes(SENTINEL)) {
    await chmod(executable, 0o755);
    // A comment in the script that such an executable is, in either language.
    const mark = content.includes('node') ? '//' : '#';
    await appendFile(executable, `\n${mark} ${FUSES}\n`);
  }
  return folder;
}
