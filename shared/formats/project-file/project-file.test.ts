import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../domain/model.ts';
import { anyDismissingProject, anyProject } from '../../testing/arbitraries.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import { buildProjectFile } from './build.ts';
import { parseProjectFile } from './parse.ts';

const schemaFile = new URL('../../../assets/schema/standpoint-project-1.schema.json', import.meta.url);
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

async function build(project: Project): Promise<string> {
  let text = '';
  for await (const piece of buildProjectFile(sourceOf(project), STAMP)) text += piece;
  return text;
}

function parse(text: string) {
  const read = parseProjectFile(text);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

const LAW = { numRuns: 300 };

describe('laws of the project file', () => {
  it('gives back every project as it was, ids and times too', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const { project: again, failed, generator, exportedAt } = parse(await build(project));
        expect(failed).toEqual([]);
        expect(again).toEqual(project);
        expect({ version: generator.version, exportedAt }).toEqual(STAMP);
      }),
      LAW,
    );
  });

  it('gives back what was dismissed, as its JSON Schema describes it', async () => {
    await fc.assert(
      fc.asyncProperty(anyDismissingProject(), async (project) => {
        const text = await build(project);
        expect(parse(text)).toMatchObject({ project: { info: project.info }, failed: [] });
        expect(parse(text).project.articles).toEqual(project.articles);
        expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
      }),
      LAW,
    );
  });

  it('writes the same bytes for the same project, in whatever order its records come', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const shuffled: Project = {
          ...project,
          coders: project.coders.toReversed(),
          actors: project.actors.toReversed(),
          merges: project.merges.toReversed(),
          articles: project.articles.map((article) => ({ ...article, tags: article.tags.toReversed() })),
        };
        const text = await build(project);
        expect(await build(shuffled)).toBe(text);
        expect(await build(parse(text).project)).toBe(text);
      }),
      LAW,
    );
  });

  it('quotes in every tag what its code points say, read by another program', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        for (const { text, tags } of JSON.parse(await build(project)).documents) {
          const points = [...text];
          for (const { start, end, quote } of tags) expect(points.slice(start, end).join('')).toBe(quote);
        }
      }),
      LAW,
    );
  });

  it('is described by its JSON Schema', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        validate(JSON.parse(await build(project)));
        expect(validate.errors ?? []).toEqual([]);
      }),
      LAW,
    );
  });

  it('is laid out as any other program lays JSON out with two spaces, with a final newline', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const text = await build(project);
        expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
      }),
      LAW,
    );
  });
});

describe('writing a project file', () => {
  const [project] = fc.sample(
    anyProject().filter(({ articles }) => articles.some(({ tags }) => tags.length > 0)),
    { numRuns: 1, seed: 7 },
  );
  const broken = (change: object): Project => ({
    ...(project as Project),
    articles: (project as Project).articles.map((one) => ({
      ...one,
      tags: one.tags.map((tag) => ({ ...tag, ...change })),
    })),
  });

  it('refuses a passage that does not say its quote', async () => {
    await expect(build(broken({ quote: 'something else' }))).rejects.toThrow(/does not say its quote/u);
  });

  it('refuses a tag of another article', async () => {
    await expect(build(broken({ documentId: 'another' }))).rejects.toThrow(/is not of article/u);
  });

  it('asks for one article at a time, when the one before has been taken', async () => {
    const asked: string[] = [];
    const source = sourceOf(project as Project);
    const articleIds = ['a', 'b', 'c'];
    const article = async (id: string) => {
      asked.push(id);
      const [any] = (project as Project).articles;
      return { article: { ...(any as NonNullable<typeof any>).article, id }, text: 'x', tags: [] };
    };
    const pieces = buildProjectFile({ ...source, articleIds, article }, STAMP);
    await pieces.next();
    expect(asked).toEqual([]);
    await pieces.next();
    expect(asked).toEqual(['a']);
  });
});

describe('the schema', () => {
  it('is published under an address that names the version', () => {
    expect(validate.schema).toMatchObject({ $id: 'urn:standpoint:project:1' });
  });
});

describe('a large file', () => {
  it('is read fast: 100,000 tags', { timeout: 60_000 }, () => {
    const text = 'The minister said that the talks would go on. '.repeat(100);
    const articles = Array.from({ length: 500 }, (_, n) => ({
      ...{ id: `d${n}`, title: '', source: '', author: '', url: '', language: 'en', publishedOn: '2022-01-09' },
      ...{ importedAt: STAMP.exportedAt, status: 'new', note: '', text, sha256: '' },
      tags: Array.from({ length: 200 }, (_unused, m) => ({
        ...{ id: `t${n}-${m}`, kind: 'actor', start: m * 20, end: m * 20 + 9, quote: text.slice(m * 20, m * 20 + 9) },
        ...{ actor: 'a', note: '', coder: 'c', createdAt: STAMP.exportedAt, updatedAt: STAMP.exportedAt },
      })),
    }));
    const file = {
      ...{ format: 'standpoint-project', version: 1, offsetUnit: 'unicode-code-point' },
      ...{ generator: { name: 'x', version: '1' }, exportedAt: STAMP.exportedAt },
      project: { id: 'p', title: '', description: '', createdAt: STAMP.exportedAt },
      coders: [{ id: 'c', name: 'C' }],
      actors: [{ id: 'a', name: 'A', kind: 'person', aliases: [], memberOf: [], note: '', externalIds: {} }],
      positions: [],
      documents: articles,
    };
    const json = JSON.stringify(file);
    const timed = <T>(work: () => T): { value: T; took: number } => {
      const before = performance.now();
      const value = work();
      return { value, took: performance.now() - before };
    };
    // A machine may be busy: the engine's own reading of the same text, before and after, is the measure.
    const before = timed(() => JSON.parse(json)).took;
    const { value, took } = timed(() => parse(json));
    const after = timed(() => JSON.parse(json)).took;
    const { project, failed } = value;
    expect(project.articles.reduce((sum, { tags }) => sum + tags.length, 0)).toBe(100_000);
    expect(failed).toHaveLength(500);
    // About 1.4 s, some six times what JSON.parse takes.
    expect(took / Math.max(before, after)).toBeLessThan(30);
  });
});
