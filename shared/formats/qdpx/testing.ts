import { strToU8, zipSync } from 'fflate';
import { expect } from 'vitest';
import type { Project } from '../../domain/model.ts';
import type { ReadTools } from '../found.ts';
import { buildProjectFile, type ProjectSource } from '../project-file/build.ts';
import { type ParsedProject, parseProjectFile } from '../project-file/parse.ts';
import { buildQdpx, NAMESPACE } from './build.ts';
import { parseQdpx } from './parse.ts';

export const STAMP = { version: '1.2.3', exportedAt: '2026-01-31T09:30:00.000Z' };
export const NOW = '2026-02-01T00:00:00.000Z';

export const toSource = ({ info, coders, actors, positions, merges, articles }: Project): ProjectSource => ({
  ...{ info, coders, actors, positions, merges },
  articleIds: articles.map(({ article }) => article.id),
  article: async (id) => {
    const found = articles.find(({ article }) => article.id === id);
    if (!found) throw new Error(`no article ${id}`);
    return found;
  },
});

export async function exported(project: Project): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of buildQdpx(toSource(project), STAMP)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

export function tools(): ReadTools {
  let made = 0;
  return {
    decoder: (label) => new TextDecoder(label, { fatal: true }),
    newId: () => {
      made += 1;
      return `made-${made}`;
    },
    now: NOW,
  };
}

export function parsed(bytes: Uint8Array, name = 'work.qdpx'): ParsedProject {
  const read = parseQdpx(bytes, name, tools());
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** That a project keeps every rule of the model: the project file, which checks them all, takes it as it stands. */
export async function expectSound(project: Project): Promise<void> {
  let json = '';
  for await (const piece of buildProjectFile(toSource(project), STAMP)) json += piece;
  const read = parseProjectFile(json);
  expect(read.ok && read.value.failed).toEqual([]);
}

/** A GUID for a word, as another program might have made it. */
export const guid = (word: string): string =>
  `7E57C0DE-0000-4000-8000-${[...word]
    .map((sign) => sign.charCodeAt(0).toString(16))
    .join('')
    .slice(-12)
    .padStart(12, '0')
    .toUpperCase()}`;

/** A file as another program writes it. */
export const foreign = (
  inside: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  origin = 'Other 24',
): Uint8Array =>
  zipSync({
    'project.qde': strToU8(
      `<?xml version="1.0" encoding="utf-8"?>\r\n<Project xmlns="${NAMESPACE}" name="Talks" origin="${origin}">${inside}</Project>`,
    ),
    ...Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  });

export const passage = (start: number, end: number, code: string, more = '', inside = ''): string =>
  `<PlainTextSelection guid="${guid(`s${start}-${end}`)}" startPosition="${start}" endPosition="${end}" ${more}><Coding guid="${guid(`c${start}-${end}`)}"><CodeRef targetGUID="${guid(code)}"/></Coding>${inside}</PlainTextSelection>`;

export const textSource = (name: string, inside: string, path = `internal://${name}.txt`): string =>
  `<TextSource guid="${guid(name)}" name="${name}" plainTextPath="${path}">${inside}</TextSource>`;

export const code = (name: string, inside = ''): string =>
  `<Code guid="${guid(name)}" name="${name}" isCodable="true">${inside}</Code>`;

export const codebook = (codes: string): string => `<CodeBook><Codes>${codes}</Codes></CodeBook>`;
