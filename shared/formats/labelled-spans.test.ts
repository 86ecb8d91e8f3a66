import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../domain/model.ts';
import { hashText } from '../domain/text/canonical.ts';
import { offsetMap } from '../domain/text/code-points.ts';
import { hardText } from '../testing/arbitraries.ts';
import { STAMP, sourceOf } from '../testing/source-of.ts';
import type { FoundArticle } from './found.ts';
import { meaningOf, roleOfRelation } from './label-types.ts';
import { type LabelledSpan, projectOfSpans, type SpanRelation } from './labelled-spans.ts';
import { buildProjectFile } from './project-file/build.ts';
import { parseProjectFile } from './project-file/parse.ts';

const NOW = '2026-01-31T09:30:00.000Z';
const tools = () => {
  let made = 0;
  return { newId: () => `id-${++made}`, now: NOW };
};

const articleOf = (text: string, publishedOn = ''): FoundArticle => ({
  ...{ title: 'Talks', text, sha256: hashText(text), source: '', author: '', url: '', language: '', publishedOn },
  ...{ note: '', origin: { file: 'a.jsonl', sha256: '0'.repeat(64), report: [] } },
});

const read = (
  text: string,
  spans: readonly LabelledSpan[],
  relations: readonly SpanRelation[] = [],
  publishedOn = '',
) =>
  projectOfSpans(
    {
      ...{ title: 'Work', description: '', program: 'doccano', failed: [] },
      texts: [{ article: articleOf(text, publishedOn), spans, relations }],
    },
    tools(),
  );

const TEXT = 'Ann Poe of NATO said in Geneva on 9 January 2022: “No.” Ann\nPoe repeated it to the Kremlin.';
const on = (quote: string, label: string, more: Partial<LabelledSpan> = {}): LabelledSpan => {
  const start = TEXT.indexOf(quote);
  const span: Span = { start, end: start + quote.length };
  return { item: `span of ${label}`, id: quote, label, span, coder: '', note: '', ...more };
};

describe('labelled passages of other programs', () => {
  it('become actors by their names, dates by what they say, and positions by their labels', () => {
    const { project, failed } = read(TEXT, [
      on('Ann Poe', 'PER'),
      on('Ann\nPoe', 'Person', { coder: 'Bo', note: 'again' }),
      on('NATO', 'ORG'),
      on('Geneva', 'gpe'),
      on('9 January 2022', 'DATE'),
      on('“No.”', 'CLAIM'),
    ]);
    expect(project.actors.map(({ name, kind }) => [name, kind])).toEqual([
      ['Ann Poe', 'person'],
      ['Geneva', 'state'],
      ['NATO', 'organisation'],
    ]);
    expect(project.positions.map(({ label }) => label)).toEqual(['CLAIM']);
    expect(project.coders.map(({ name }) => name)).toEqual(['Bo', 'doccano']);
    expect(project.articles[0]?.tags.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['actor', 'Ann Poe'],
      ['actor', 'NATO'],
      ['actor', 'Geneva'],
      ['date', '9 January 2022'],
      ['position', '“No.”'],
      ['actor', 'Ann\nPoe'],
    ]);
    const [first, , , , , last] = project.articles[0]?.tags ?? [];
    expect(first?.kind === 'actor' && last?.kind === 'actor' && first.actor === last.actor).toBe(true);
    expect(failed).toEqual([
      {
        item: 'Label “CLAIM”',
        reason: 'One passage was tagged with a position of that name, with the stance “neutral”: a label says none.',
      },
    ]);
  });

  it('list what says no date, names nobody, is too long for a name or has no label', () => {
    const long = `${'x'.repeat(201)} \u2028`;
    const at = (start: number, end: number, label: string): LabelledSpan => ({
      ...{ item: 'span', id: '', label, span: { start, end }, coder: '', note: '' },
    });
    const { project, failed } = read(long, [at(0, 3, 'DATE'), at(202, 203, 'PER'), at(0, 201, 'PER'), at(0, 3, ' \n')]);
    expect(project.articles[0]?.tags).toEqual([]);
    expect(failed.map(({ reason }) => reason)).toEqual([
      'It is labelled “DATE”, but says no date that can be read. It was left out.',
      'It is labelled “PER”, but names nobody. It was left out.',
      'It is labelled “PER”, but is too long for a name. It was left out.',
      'It has no label. It was left out.',
    ]);
  });

  it('keep a name that is labelled in two ways as one actor, and say so', () => {
    const { project, failed } = read(TEXT, [on('Geneva', 'GPE'), on('Geneva', 'ORG')]);
    expect(project.actors).toMatchObject([{ name: 'Geneva', kind: 'state' }]);
    expect(failed[0]).toEqual({
      item: 'Actor “Geneva”',
      reason: 'Its passages are labelled “GPE” and “ORG”. It was kept as one actor, of the kind “state”.',
    });
  });

  it('take relations from a position to an actor for holders and addressees by their names, and list all others', () => {
    const relation = (type: string, from: string, to: string): SpanRelation => ({ type, from, to });
    const { project, failed } = read(
      TEXT,
      [on('Ann Poe', 'PER'), on('Kremlin', 'ORG'), on('“No.”', 'CLAIM', { stance: 'opposes' })],
      [
        relation('held_by', '“No.”', 'Ann Poe'),
        relation('Holder', '“No.”', 'Ann Poe'),
        relation('addressee', '“No.”', 'Kremlin'),
        relation('holder', 'Ann Poe', '“No.”'),
        relation('holder', '“No.”', 'nowhere'),
        relation('causes', '“No.”', 'Kremlin'),
      ],
    );
    const [ann, kremlin] = project.actors;
    expect(project.articles[0]?.tags.find(({ kind }) => kind === 'position')).toMatchObject({
      ...{ stance: 'opposes', holders: [ann?.id], addressees: [kremlin?.id] },
    });
    expect(failed.map(({ item }) => item)).toEqual(['Relation “holder”', 'Relation “causes”']);
    expect(failed[0]?.reason).toContain('2 were left out');
  });

  it('read a date against the day on which the article was published', () => {
    const spans = [{ ...on('9 January 2022', 'TIME'), span: { start: 34, end: 43 } }];
    expect(read(TEXT, spans).project.articles[0]?.tags).toEqual([]);
    expect(read(TEXT, spans, [], '2022-01-20').project.articles[0]?.tags).toMatchObject([{ date: '2022-01-09' }]);
  });

  it('give a project that keeps every rule, whatever the passages and labels', async () => {
    const label = fc.oneof(fc.constantFrom('PER', 'ORG', 'DATE', '__proto__', 'constructor'), hardText(3));
    const given = fc.array(fc.tuple(fc.nat(), fc.nat(), label), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(hardText(), given, async (text, list) => {
        const offsets = offsetMap(text);
        const spans = list.map(([a, b, name], index): LabelledSpan => {
          const [start = 0, end = 0] = [a % offsets.length, b % offsets.length].sort((x, y) => x - y);
          const span = offsets.toCodeUnits({ start, end: end + 1 }) ?? { start: 0, end: text.length };
          return { item: 'span', id: `${index}`, label: name, span, coder: name, note: '' };
        });
        const { project } = read(text, spans, [{ type: 'holder', from: '0', to: '1' }]);
        let file = '';
        for await (const piece of buildProjectFile(sourceOf(project), STAMP)) file += piece;
        const again = parseProjectFile(file);
        expect(again.ok && again.value.failed).toEqual([]);
        expect(again.ok && again.value.project).toEqual(project);
      }),
    );
  });
});

describe('a label', () => {
  it.each([
    ['per', 'person'],
    ['B_Location', null],
    ['Organization', 'organisation'],
    ['GPE', 'state'],
    ['NORP', 'group'],
    ['Date-Time', 'date'],
    ['__proto__', null],
    ['toString', null],
  ])('%s means %s', (label, meaning) => {
    expect(meaningOf(label)).toBe(meaning);
  });

  it.each([
    ['Has-Holder', 'holders'],
    ['said by', 'holders'],
    ['ADDRESSED_TO', 'addressees'],
    ['towards', 'addressees'],
    ['target', null],
  ])('of a relation, %s, means %s', (type, role) => {
    expect(roleOfRelation(type)).toBe(role);
  });
});
