import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../domain/model.ts';
import { anyProject } from '../../testing/arbitraries.ts';
import { FORMULA_CELLS } from '../../testing/formula-cells.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import { splitList } from '../codebook.ts';
import { exportFormat } from '../exports.ts';
import { harmless, unharmed } from '../formula-cells.ts';

async function table(project: Project, id: string, rawCells = true) {
  const format = exportFormat(id);
  if (!format) throw new Error(id);
  let text = '';
  for await (const piece of format.build(sourceOf(project), STAMP, { rawCells })) text += piece as string;
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), {
    header: true,
    delimiter: id.startsWith('csv') ? ',' : '\t',
    newline: id.startsWith('csv') ? '\r\n' : '\n',
    skipEmptyLines: 'greedy',
  });
  expect(errors).toEqual([]);
  return { text, rows: data };
}

const KEPT = anyProject().filter(({ articles }) => articles.some(({ tags }) => tags.length > 0));

describe('tables of statements and tags', () => {
  it.each(['csv-statements', 'tsv-statements'])('%s has a row for each holder of each position tag', async (id) => {
    await fc.assert(
      fc.asyncProperty(KEPT, fc.boolean(), async (project, rawCells) => {
        const { rows } = await table(project, id, rawCells);
        const plain = (cell = '') => (rawCells ? cell : unharmed(cell));
        const expected = project.articles.flatMap(({ article, text, tags }) =>
          tags.flatMap((tag) =>
            tag.kind === 'position'
              ? (tag.holders.length > 0 ? tag.holders : ['']).map((holder) => ({ article, text, tag, holder }))
              : [],
          ),
        );
        expect(rows).toHaveLength(expected.length);
        for (const [at, { article, text, tag, holder }] of expected.entries()) {
          const row = rows[at] ?? {};
          const actor = project.actors.find((one) => one.id === holder);
          expect(plain(row.holderId)).toBe(holder);
          expect(plain(row.holder)).toBe(actor?.name ?? '');
          expect(row.holderKind).toBe(actor?.kind ?? '');
          expect(splitList(plain(row.holderMemberOf))).toHaveLength(actor?.memberOf.length ?? 0);
          expect(plain(row.tagId)).toBe(tag.id);
          expect(plain(row.article)).toBe(article.title);
          expect(row.saidOn).toBe(tag.saidOn);
          expect(row.stance).toBe(tag.stance);
          expect(splitList(plain(row.addresseeIds))).toEqual(tag.addressees);
          const passage = [...text].slice(Number(row.start), Number(row.end)).join('');
          expect(plain(row.passage)).toBe(passage);
          expect(passage).toBe(tag.quote);
        }
      }),
    );
  });

  it.each(['csv-tags', 'tsv-tags'])('%s has a row for each tag, with all that it says', async (id) => {
    await fc.assert(
      fc.asyncProperty(KEPT, async (project) => {
        const { rows } = await table(project, id);
        const tags = project.articles.flatMap((one) => one.tags);
        expect(rows.map((row) => row.tagId)).toEqual(tags.map((tag) => tag.id));
        expect(rows.map((row) => row.date)).toEqual(tags.map((tag) => (tag.kind === 'date' ? tag.date : '')));
        expect(rows.map((row) => row.actorId)).toEqual(tags.map((tag) => (tag.kind === 'actor' ? tag.actor : '')));
        expect(rows.map((row) => splitList(row.holderIds ?? ''))).toEqual(
          tags.map((tag) => (tag.kind === 'position' ? tag.holders : [])),
        );
        expect(rows.map((row) => row.note)).toEqual(tags.map((tag) => tag.note));
      }),
    );
  });

  it('begins with a byte-order mark for spreadsheets, and without one for programs', async () => {
    const [project] = fc.sample(KEPT, { numRuns: 1, seed: 1 });
    if (!project) throw new Error('no project');
    expect((await table(project, 'csv-statements')).text).toMatch(/^\uFEFFsaidOn,publishedOn,article,source,holder,/u);
    expect((await table(project, 'tsv-tags')).text).toMatch(/^kind\tpublishedOn\t/u);
  });

  it.each(FORMULA_CELLS)('makes the name %j harmless, and leaves it where it is to stay raw', async (payload) => {
    const quote = 'x';
    const stamps = { createdAt: STAMP.exportedAt, updatedAt: STAMP.exportedAt };
    const project: Project = {
      info: { id: 'p', title: payload, description: '', createdAt: STAMP.exportedAt },
      coders: [{ id: 'c', name: payload }],
      actors: [{ id: 'a', name: payload, kind: 'person', aliases: [], memberOf: [], note: '', externalIds: {} }],
      positions: [{ id: 'o', label: payload, parentId: null, description: '', colour: '#000000' }],
      merges: [],
      articles: [
        {
          article: {
            ...{ id: 'd', title: payload, source: payload, author: '', url: '', language: '', publishedOn: '' },
            ...{ importedAt: STAMP.exportedAt, status: 'new', note: '', sha256: '' },
          },
          text: quote,
          tags: [
            {
              ...{ kind: 'position', id: 't', documentId: 'd', start: 0, end: 1, quote, prefix: '', suffix: '' },
              ...{ position: 'o', stance: 'opposes', holders: ['a'], addressees: ['a'], saidOn: '' },
              ...{ note: payload, coder: 'c', ...stamps },
            },
          ],
        },
      ],
    };
    const named = ['article', 'source', 'holder', 'position', 'positionPath', 'note', 'coder'];
    for (const id of ['csv-statements', 'tsv-statements', 'csv-tags', 'tsv-tags']) {
      const columns = id.endsWith('tags') ? named.with(2, 'holders') : named;
      const [safe = {}] = (await table(project, id, false)).rows;
      const [raw = {}] = (await table(project, id)).rows;
      // In a list a line end stands as '\n'.
      for (const column of columns.filter((one) => one !== 'holders')) {
        expect(safe[column]).toBe(`'${payload}`);
        expect(raw[column]).toBe(payload);
      }
      for (const cell of Object.values(safe)) expect(cell).toBe(harmless(unharmed(cell)));
    }
  });

  it('was tried with more than fifty forms', () => {
    expect(new Set(FORMULA_CELLS).size).toBeGreaterThan(50);
  });

  it('leaves alone what is no formula', () => {
    for (const cell of ['', 'NATO', '2022-01-09', '1', 'a=b', '“=”', '– dash']) expect(harmless(cell)).toBe(cell);
  });
});
