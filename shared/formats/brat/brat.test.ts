import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../domain/model.ts';
import { anyProject } from '../../testing/arbitraries.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import { readArchive } from '../archive/read.ts';
import { brat } from './build.ts';

async function filesOf(project: Project): Promise<Map<string, string>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of brat.build(sourceOf(project), STAMP, { rawCells: false })) pieces.push(piece as Uint8Array);
  const archive = readArchive(new Uint8Array(Buffer.concat(pieces)), 'a.zip');
  if (!archive.ok) throw new Error(archive.error.message);
  return new Map([...archive.value].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

describe('brat standoff', () => {
  it('has a text and its annotations for each article; each says its words, line by line, whatever the project', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const files = await filesOf(project);
        const texts = [...files.keys()].filter((name) => name.endsWith('.txt'));
        expect(texts).toHaveLength(project.articles.length);
        for (const [index, name] of texts.entries()) {
          const { text = '', tags = [] } = project.articles[index] ?? {};
          expect(files.get(name)).toBe(text.replace(/^\uFEFF/u, ''));
          const points = [...text];
          const lines = (files.get(name.replace('.txt', '.ann')) ?? '').split('\n').filter(Boolean);
          const entities = lines.filter((line) => line.startsWith('T'));
          expect(entities).toHaveLength(tags.length);
          for (const line of entities) {
            const [, where = '', ...words] = line.split('\t');
            const parts = where
              .replace(/^\w+ /u, '')
              .split(';')
              .map((part) => part.split(' ').map(Number));
            const said = parts.map(([start, end]) => points.slice(start, end).join(''));
            // A passage of line ends alone cannot be told otherwise.
            if (said.join('').trim()) expect(said.every((part) => part && !part.includes('\n'))).toBe(true);
            expect(said.join(' ').replaceAll('\n', ' ')).toBe(words.join('\t'));
          }
        }
      }),
    );
  });
});
