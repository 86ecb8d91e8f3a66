import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, compareStrings, type Project, type Tag } from '../../domain/model.ts';
import { anyProject } from '../../testing/arbitraries.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import { readArchive } from '../archive/read.ts';
import { expectSound, tools } from '../qdpx/testing.ts';
import { readFile } from '../readers.ts';
import { brat } from './build.ts';

async function exported(project: Project): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of brat.build(sourceOf(project), STAMP, { rawCells: false })) pieces.push(piece as Uint8Array);
  return new Uint8Array(Buffer.concat(pieces));
}

async function filesOf(project: Project): Promise<Map<string, string>> {
  const archive = readArchive(await exported(project), 'a.zip');
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

/** What the README says that an export carries, without ids that are made anew. */
function carried({ articles, actors, positions }: Project) {
  const used = new Set(articles.flatMap(({ tags }) => tags.flatMap(codesOf)));
  return {
    articles: articles.map(({ text, tags }) => ({
      text,
      tags: tags.map((tag) => ({ ...meaningOf(tag), ...trimmed(tag, text) })).sort(byContent),
    })),
    actors: actors.filter(({ id }) => used.has(id)).map(({ id, name, kind }) => ({ id, name, kind })),
    positions: positions
      .filter(({ id }) => used.has(id))
      .map(({ id, label }) => ({ id, label }))
      .sort(byContent),
  };
}

const byContent = (a: unknown, b: unknown) => compareStrings(JSON.stringify(a), JSON.stringify(b));

function meaningOf(tag: Tag) {
  const { id: _, documentId: _d, coder: _c, createdAt: _t, updatedAt: _u, prefix: _p, suffix: _s, ...rest } = tag;
  return rest;
}

/** A passage comes back without line ends at its borders, unless it has nothing else. */
function trimmed({ start, end }: Tag, text: string) {
  const quote = text.slice(start, end);
  const bare = quote.replace(/^\n+|\n+$/gu, '');
  if (bare === '') return { start, end, quote };
  const from = start + quote.indexOf(bare);
  return { start: from, end: from + bare.length, quote: bare };
}

describe('our own export comes back', () => {
  it('with all that it carries and nothing to tell, whatever the project', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        fc.pre(
          project.articles.every(({ text }) => text.trim() !== '') && project.articles.some(({ tags }) => tags.length),
        );
        const file = await readFile(await exported(project), 'work.zip', tools());
        if (!file.ok) throw new Error(file.error.message);
        if (file.value.kind !== 'project') throw new Error(file.value.kind);
        expect(file.value.project.failed).toEqual([]);
        expect(carried(file.value.project.project)).toEqual(carried(project));
        await expectSound(file.value.project.project);
      }),
      { numRuns: 60 },
    );
  });
});
