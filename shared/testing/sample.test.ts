import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { buildProjectFile } from '../formats/project-file/build.ts';
import { parseProjectFile } from '../formats/project-file/parse.ts';
import { sampleProject } from './sample.ts';

const assets = new URL('../../assets/', import.meta.url);
const file = fileURLToPath(new URL('sample/sample.standpoint.json', assets));

async function build(): Promise<string> {
  const project = sampleProject();
  const [article] = project.articles;
  if (!article) throw new Error('the sample has no article');
  const source = { ...project, articleIds: [article.article.id], article: async () => article };
  let text = '';
  const stamp = { version: '0.1.0', exportedAt: '2026-01-31T09:30:00.000Z' };
  for await (const piece of buildProjectFile(source, stamp)) text += piece;
  return text;
}

describe('the sample project', () => {
  it('is the file that the program would write', async () => {
    await expect(await build()).toMatchFileSnapshot(file);
  });

  it('is read without a fault, as it was meant', () => {
    const read = parseProjectFile(readFileSync(file, 'utf8'));
    expect(read).toMatchObject({ ok: true, value: { failed: [] } });
    expect(read.ok && read.value.project).toEqual(sampleProject());
  });

  it('is described by the published schema', () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false });
    addFormats.default(ajv);
    const schema = JSON.parse(readFileSync(new URL('schema/standpoint-project-1.schema.json', assets), 'utf8'));
    const validate = ajv.compile(schema);
    validate(JSON.parse(readFileSync(file, 'utf8')));
    expect(validate.errors).toBeNull();
  });

  it('shows what a project can hold: every kind of tag, nested and overlapping, ranges and doubtful dates', () => {
    const { articles, actors, positions } = sampleProject();
    const tags = articles.flatMap((article) => article.tags);
    const words = articles[0]?.text.split(/\s+/u).length ?? 0;
    expect(words).toBeGreaterThan(350);
    expect(words).toBeLessThan(450);
    expect(new Set(tags.map(({ kind }) => kind))).toEqual(new Set(['actor', 'date', 'position']));
    const pairs = tags.flatMap((a) => tags.map((b) => [a, b] as const)).filter(([a, b]) => a !== b);
    expect(pairs.some(([a, b]) => a.start <= b.start && b.end <= a.end)).toBe(true);
    expect(pairs.some(([a, b]) => a.start < b.start && b.start < a.end && a.end < b.end)).toBe(true);
    expect(tags.some((tag) => tag.kind === 'date' && tag.date.includes('/'))).toBe(true);
    expect(tags.some((tag) => tag.kind === 'date' && tag.date.endsWith('~'))).toBe(true);
    const used = new Set(tags.flatMap((tag) => (tag.kind === 'actor' ? [tag.actor] : [])));
    expect(actors.filter(({ id }) => used.has(id)).length).toBeGreaterThan(8);
    expect(positions.filter(({ parentId }) => parentId === null)).toHaveLength(2);
  });
});
