import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../domain/model.ts';
import { anyProject } from '../../testing/arbitraries.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import { treeOrder } from '../codebook.ts';
import { expectSound, readJson, readProjectOf } from '../json-records/testing.ts';
import { jsonl } from './build.ts';

async function exported(project: Project): Promise<string> {
  let file = '';
  for await (const piece of jsonl.build(sourceOf(project), STAMP, { rawCells: false })) file += piece;
  return file;
}

/** What the README says is carried: all of the articles, and of the codebook what their tags name. */
function carried(project: Project) {
  const tags = project.articles.flatMap(({ tags: own }) => own);
  const actors = new Set(
    tags.flatMap((tag) =>
      tag.kind === 'actor' ? [tag.actor] : tag.kind === 'position' ? [...tag.holders, ...tag.addressees] : [],
    ),
  );
  const named = new Set(tags.flatMap((tag) => (tag.kind === 'position' ? [tag.position] : [])));
  const positions = treeOrder(project.positions)
    .filter(({ position }) => named.has(position.id))
    .flatMap(({ position, above }) => [...above, position]);
  const coders = new Set(tags.map(({ coder }) => coder));
  return {
    articles: project.articles,
    coders: project.coders.filter(({ id }) => coders.has(id)),
    actors: project.actors.filter(({ id }) => actors.has(id)).map(({ id, name, kind }) => ({ id, name, kind })),
    positions: new Map(positions.map(({ id, label, parentId }) => [id, { label, parentId }])),
  };
}

describe('JSON Lines', () => {
  it('have an article a line, whose spans say their text in code points, whatever the project', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const lines = (await exported(project)).split('\n');
        expect(lines.pop()).toBe('');
        expect(lines).toHaveLength(project.articles.length);
        for (const [index, line] of lines.entries()) {
          const { article, text, tags } = project.articles[index] ?? {};
          const read = JSON.parse(line);
          expect(read).toMatchObject({
            text,
            meta: { id: article?.id, title: article?.title, sha256: article?.sha256 },
          });
          expect(read.spans).toHaveLength(tags?.length ?? -1);
          const points = [...read.text];
          for (const [at, span] of read.spans.entries()) {
            expect(points.slice(span.start, span.end).join('')).toBe(span.text);
            expect(span).toMatchObject({
              id: tags?.[at]?.id,
              label: tags?.[at]?.kind.toUpperCase(),
              note: tags?.[at]?.note,
            });
          }
        }
      }),
    );
  });

  it('come back with all of the articles, and with what their tags name of the codebook', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyProject().filter(({ articles }) => articles.length > 0),
        async (project) => {
          const { project: read, failed } = await readProjectOf(await exported(project), 'talks.jsonl');
          expect(failed).toEqual([]);
          expect(read.info.title).toBe('talks');
          expect({
            articles: read.articles,
            coders: read.coders,
            actors: read.actors.map(({ id, name, kind }) => ({ id, name, kind })),
            positions: new Map(read.positions.map(({ id, label, parentId }) => [id, { label, parentId }])),
          }).toEqual(carried(project));
        },
      ),
    );
  });

  const LINE = {
    meta: { offset_unit: 'unicode-code-point', id: 'd', title: 'Talks', status: 'new', sha256: '' },
    text: '😀 NATO met.',
    spans: [
      { start: 2, end: 6, label: 'ACTOR', text: 'NATO', id: 't1', actor: 'a', name: 'NATO', coder: 'Ann' },
      { start: 2, end: 6, label: 'ACTOR', text: 'met.', id: 't2', actor: 'a', name: 'NATO', coder: 'Ann' },
      { start: 0, end: 1, label: 'DATE', text: '😀', id: 't3', date: 'soon', coder: 'Ann' },
      { start: 0, end: 1, label: 'POSITION', text: '😀', id: 't4', position: 'p', stance: 'opposes', coder: 'Ann' },
      'nothing',
    ],
  };

  it('are checked as a project file is: what is wrong is listed with its line and span', async () => {
    const { project, failed } = await readProjectOf(JSON.stringify(LINE), 'a.jsonl');
    expect(project.articles[0]?.tags.map(({ id, start, end }) => [id, start, end])).toEqual([['t1', 3, 7]]);
    expect(failed.map(({ item, reason }) => `${item}: ${reason}`)).toEqual([
      'Actor “NATO”: The file does not say its kind. It was kept as a person.',
      'line 1 “Talks”: Its text is not the one whose SHA-256 it names. The text was kept as it stands.',
      'line 1, span 2 “met.”: The text says “NATO” there, and the tag quotes “met.”. It was left out.',
      expect.stringMatching(/^line 1, span 3 “😀”: “soon” is not a date in EDTF\. .* It was left out\.$/u),
      'line 1, span 4 “😀”: Its position (p) is not in the file. It was left out.',
      expect.stringMatching(/^line 1, span 5: .* It was left out\.$/u),
    ]);
  });

  it('tell what else stands in them, what Prodigy rejected, and lines of others', async () => {
    const lines = [
      { ...LINE, spans: [], tokens: [] },
      { ...LINE, answer: 'reject' },
      { text: 'Of others.', spans: [] },
    ];
    const { project, failed } = await readProjectOf(lines.map((line) => JSON.stringify(line)).join('\n'), 'a.jsonl');
    expect(project.articles).toHaveLength(1);
    expect(failed.map(({ item }) => item)).toEqual([
      'line 2',
      'line 3',
      'line 1 “Talks”',
      'The field “tokens” of a line',
    ]);
  });

  it('with half a character are refused line by line, and a broken line is listed', async () => {
    const half = JSON.stringify(LINE).replace('😀 NATO', '\\ud83d NATO');
    const whole = JSON.stringify({ ...LINE, spans: [] }).replace('😀', '\\ud83d\\ude00');
    const { project, failed } = await readProjectOf(`${half}\r\n${whole}\r\n{"text":\r\n`, 'a.jsonl');
    expect(project.articles.map(({ text }) => text)).toEqual([LINE.text]);
    expect(failed.slice(0, 2).map(({ item, reason }) => `${item}: ${reason}`)).toEqual([
      'line 3: It is no JSON object. It was left out.',
      'line 1: It has half a character in it (a lone surrogate), so that its text cannot be trusted. It was left out.',
    ]);
  });
});

describe('lines of spaCy and Prodigy', () => {
  it('are read by their labels, with the coder and the time that Prodigy knows', async () => {
    const line = {
      ...{ text: '😀 Ann Poe of NATO was against it.', meta: { source: 'The Times', published: '2022-01-09' } },
      ...{ _input_hash: 1, _task_hash: 2, _annotator_id: 'ner-ann', _timestamp: 1_641_686_400, answer: 'accept' },
      tokens: [{ text: '😀', start: 0, end: 1, id: 0 }],
      spans: [
        { start: 2, end: 9, label: 'PERSON', token_start: 1, token_end: 2 },
        { start: 13, end: 17, label: 'ORG', text: 'NATO' },
        { start: 18, end: 32, label: 'AGAINST', kb_id: 'Q1' },
        { start: 18, end: 99, label: 'AGAINST' },
      ],
      relations: [
        {
          head: 8,
          child: 2,
          label: 'HOLDER',
          head_span: { start: 18, end: 32, label: 'AGAINST' },
          child_span: { start: 2, end: 9, label: 'PERSON' },
        },
        7,
      ],
    };
    const other = { ...line, text: 'Another.', _input_hash: 3, spans: [] };
    const lines = [line, { ...line, answer: 'reject' }, { ...line, answer: 'ignore' }, other];
    const { project, failed } = await readProjectOf(lines.map((one) => JSON.stringify(one)).join('\n'), 'ner.jsonl');
    expect(project.articles).toHaveLength(2);
    expect(project.articles[0]).toMatchObject({
      article: { source: 'The Times', publishedOn: '2022-01-09', note: '' },
      tags: [
        { kind: 'actor', quote: 'Ann Poe', createdAt: '2022-01-09T00:00:00.000Z' },
        { kind: 'actor', quote: 'NATO' },
        { kind: 'position', quote: 'was against it', stance: 'neutral', holders: [project.actors[0]?.id] },
      ],
    });
    expect(project.coders).toMatchObject([{ name: 'ner-ann' }]);
    expect(failed.map(({ item }) => item)).toEqual([
      'line 1, span 4',
      'The field “kb_id” of a span',
      'Answers that were rejected',
      'Answers that were skipped',
      'Label “AGAINST”',
      'Relation “”',
      'Relation “HOLDER”',
    ]);
  });

  it('that several annotators made, or one in several answers, are put together by their text', async () => {
    const answer = (annotator: string, span: object) => ({
      ...{ text: 'NATO met Bo.', _input_hash: 5, _annotator_id: annotator, answer: 'accept', spans: [span] },
    });
    const [nato, bo] = [
      { start: 0, end: 4, label: 'ORG' },
      { start: 9, end: 11, label: 'PER' },
    ];
    const lines = [answer('ann', nato), answer('ann', bo), answer('cy', nato), answer('ann', nato)];
    const { project, failed } = await readProjectOf(lines.map((one) => JSON.stringify(one)).join('\n'), 'ner.jsonl');
    const nameOf = (id: string) => project.coders.find((coder) => coder.id === id)?.name;
    expect(project.articles).toHaveLength(1);
    expect(project.articles[0]?.tags.map(({ quote, coder }) => `${quote} ${nameOf(coder)}`).sort()).toEqual([
      'Bo ann',
      'NATO ann',
      'NATO cy',
    ]);
    expect(failed).toEqual([{ item: 'Spans', reason: '1 of them were given twice by one coder. Each was kept once.' }]);
  });

  it('are read as spaCy writes documents too, and in an array', async () => {
    const ents = { text: 'NATO met.', ents: [{ start: 0, end: 4, label: 'ORG' }], tokens: [], cats: { news: 1 } };
    const groups = { text: 'NATO met.', spans: { sc: [{ start: 0, end: 4, label: 'ORG' }] } };
    const { project } = await readProjectOf(JSON.stringify([ents, groups], null, 2), 'docs.json');
    expect(project.articles.map(({ tags }) => tags.map(({ quote }) => quote))).toEqual([['NATO'], ['NATO']]);
    expect(project.actors).toHaveLength(1);
    expect(project.articles[0]?.article.note).toBe('cats.news: 1');
  });

  it('are compared with the words of the passage, where they have them', async () => {
    const line = {
      text: '😀😀 NATO met NATO.',
      spans: [
        { start: 5, end: 9, label: 'ORG', text: 'NATO' },
        { start: 0, end: 3, label: 'CLAIM', text: 'met' },
        { start: 1, end: 5, label: 'ORG', text: 'NATO' },
      ],
    };
    const { project, failed } = await readProjectOf(JSON.stringify(line), 'a.jsonl');
    expect(project.articles[0]?.tags.map(({ start, quote }) => [start, quote])).toEqual([
      [5, 'NATO'],
      [10, 'met'],
    ]);
    expect(failed.slice(0, 2).map(({ reason }) => reason)).toEqual([
      'It was taken where its words stand: Its span 0–3 says something else.',
      'Its span 1–5 says “😀😀 ”, and its words were not found beyond doubt elsewhere. It was left out.',
    ]);
  });

  it('without anything coded are a table of articles, as any other', async () => {
    const read = await readJson('{"text":"One.","title":"A","label":"news"}\n{"text":"Two.","tags":["a"]}', 'a.jsonl');
    expect(read.ok && read.value.kind).toBe('table');
  });
});

const runs = Number(process.env.STANDPOINT_RUNS ?? 300);

describe('whatever is changed in a file', { timeout: 5000 + runs * 50 }, () => {
  const [project] = fc.sample(
    anyProject().filter(({ articles }) => articles.some(({ tags }) => tags.length > 3)),
    { seed: 7, numRuns: 1 },
  ) as [Project];

  it('nothing is thrown, and what is read keeps every rule', async () => {
    await expectSound(await exported(project), 'a.jsonl', runs);
    const line = {
      ...{ text: '😀 Ann Poe of NATO was against it.', _input_hash: 1, _timestamp: 1_641_686_400, answer: 'accept' },
      spans: [
        { start: 2, end: 9, label: 'PERSON', text: 'Ann Poe' },
        { start: 18, end: 32, label: 'AGAINST' },
      ],
      relations: [{ label: 'HOLDER', head_span: { start: 18 }, child_span: { start: 2 } }],
    };
    await expectSound(`${JSON.stringify(line)}\n`.repeat(3), 'a.jsonl', runs);
  });
});
