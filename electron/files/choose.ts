import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ChosenFile } from '../../shared/contract/host.ts';
import type { Tokens } from './tokens.ts';

/** What the page learns of a file that the user chose. One that cannot be seen says why when it is read. */
export async function chooseFile(file: string, tokens: Tokens): Promise<ChosenFile> {
  const entry = await stat(file).catch(() => undefined);
  return { token: tokens.issue(file), name: path.basename(file), size: entry?.isFile() ? entry.size : 0 };
}
