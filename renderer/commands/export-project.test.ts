import { describe, expect, it } from 'vitest';
import type { FilesCapability } from '../../shared/contract/host.ts';
import { describe as anchored } from '../../shared/domain/anchoring/describe.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import type { Filter } from '../../shared/domain/search/filter.ts';
import type { ExportFormat } from '../../shared/formats/export-format.ts';
import { exportFormat } from '../../shared/formats/exports.ts';
import { addArticles } from './articles.ts';
import { chunksOf } from './export-chunks.ts';
import { exportProject } from './export-project.ts';
import { scopeOfArticles, scopeOfTags } from './export-scope.ts';
import { ARTICLE, imported, TEXT, unwrap, withArticle } from './testing.ts';

const STAMP = { version: '0.1.0', exportedAt: '2026-01-31T09:30:00.000Z' };
const OPTIONS = { rawCells: false };
const formatOf = (id: string): ExportFormat => {
  const format = exportFormat(id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
};

/** A disk with one file on it, and room for so many writes. */
function disk(room = Number.POSITIVE_INFINITY) {
  let file = 'the old file';
  let written: Uint8Array[] = [];
  let writes = 0;
  const files = {
    beginSave: async () => ok({ token: 'token', name: 'Talks', size: 0 }),
    writeSave: async (_token: string, chunk: Uint8Array) => {
      writes += 1;
      if (writes > room) return failure('disk-full', 'The disk is full.');
      written.push(chunk);
      return ok(null);
    },
    commitSave: async (_token: string, size: number) => {
      const whole = Buffer.concat(written);
      expect(whole.byteLength).toBe(size);
      file = whole.toString('latin1');
      return ok(null);
    },
    abandonSave: async () => {
      written = [];
      return ok(null);
    },
  } as unknown as FilesCapability;
  return { files, file: () => file, left: () => written.length };
}

describe('an export', () => {
  it.each(['standpoint', 'csv-tags', 'xlsx', 'html'])('as %s puts the whole file in its place', async (id) => {
    const { database } = await withArticle();
    const { files, file } = disk();
    const progress: number[][] = [];
    const saved = await exportProject({
      ...{ database, files, format: formatOf(id), options: OPTIONS, stamp: STAMP },
      onProgress: (...step) => progress.push(step),
    });
    expect(saved).toEqual(ok('Talks'));
    expect(file()).not.toBe('the old file');
    if (id === 'xlsx') expect(file().slice(0, 2)).toBe('PK');
    expect(progress.at(-1)).toEqual([1, 1]);
  });

  it('of a format that asks for the articles twice tells no progress backwards', async () => {
    const { workspace, database } = await withArticle();
    unwrap(await workspace.run(addArticles([{ ...ARTICLE, text: 'Second.' }])));
    const steps: number[] = [];
    await exportProject({
      ...{ database, files: disk().files, format: formatOf('web-annotation'), options: OPTIONS, stamp: STAMP },
      onProgress: (done) => steps.push(done),
    });
    expect(steps).toEqual([0, 1, 1, 1, 2]);
  });

  it.each(['xlsx', 'html'])('as %s that fails leaves the old file whole', async (id) => {
    const { database } = await withArticle();
    const { files, file, left } = disk(0);
    const saved = await exportProject({ database, files, format: formatOf(id), options: OPTIONS, stamp: STAMP });
    expect(saved).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect([file(), left()]).toEqual(['the old file', 0]);
  });

  it.each(['xlsx', 'html'])('as %s that is cancelled leaves the old file whole', async (id) => {
    const { database } = await withArticle();
    const { files, file, left } = disk();
    const abort = new AbortController();
    const saved = await exportProject({
      ...{ database, files, format: formatOf(id), options: OPTIONS, stamp: STAMP, signal: abort.signal },
      onProgress: () => abort.abort(),
    });
    expect(saved).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect([file(), left()]).toEqual(['the old file', 0]);
  });

  it('that meets a broken record leaves the old file whole, and says so', async () => {
    const { database } = await withArticle();
    await database.texts.clear();
    const { files, file, left } = disk();
    await expect(
      exportProject({ database, files, format: formatOf('xlsx'), options: OPTIONS, stamp: STAMP }),
    ).rejects.toThrow('its text is missing');
    expect([file(), left()]).toEqual(['the old file', 0]);
  });
});

describe('a part of a project', () => {
  it('is the articles that were chosen, or the tags that pass a filter with their articles', async () => {
    const { workspace, database, article } = await withArticle();
    unwrap(await workspace.run(addArticles([{ ...ARTICLE, title: 'Second', text: `${TEXT} Again.` }])));
    const tag = (id: string, documentId: string, start: number, end: number) => ({
      ...{ id, documentId, ...anchored(TEXT, { start, end }), kind: 'date' as const, date: '2022-01-10', note: '' },
      ...{ coder: 'coder-1', createdAt: STAMP.exportedAt, updatedAt: STAMP.exportedAt, codes: [] },
    });
    await database.tags.bulkAdd([tag('one', article, 3, 9), { ...tag('two', article, 3, 9), note: 'Looked at' }]);
    const state = { ...workspace.store.getState(), tagCounts: new Map([[article, 2]]) };
    const chosen = scopeOfArticles([article], state);
    expect(chosen).toMatchObject({ articles: 1, tags: 2 });
    const noted: Filter = { tagged: { on: 'note' } };
    const matching = await scopeOfTags(database, noted, state);
    expect(matching).toMatchObject({ articles: 1, tags: 1 });
    const { files, file } = disk();
    unwrap(
      await exportProject({
        ...{ database, files, format: formatOf('standpoint'), options: OPTIONS, stamp: STAMP },
        limit: matching.limit,
      }),
    );
    const { articles } = imported(Buffer.from(file(), 'latin1').toString());
    expect(articles.map((one) => one.tags.map(({ id }) => id))).toEqual([['two']]);
  });
});

describe('chunks', () => {
  it('are what the pieces were, texts and bytes in their order, none too small but the last', async () => {
    async function* pieces() {
      yield '😀a';
      yield new Uint8Array([1, 2]);
      yield '';
      yield 'ü'.repeat(9);
      yield new Uint8Array();
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of chunksOf(pieces(), 6)) chunks.push(chunk);
    expect(Buffer.concat(chunks)).toEqual(Buffer.from(`😀a\u0001\u0002${'ü'.repeat(9)}`));
    expect(chunks.slice(0, -1).every(({ byteLength }) => byteLength >= 6)).toBe(true);
    expect(chunks.every(({ byteLength }) => byteLength > 0)).toBe(true);
  });
});
