import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../domain/text/canonical.ts';
import { parseProjectFile } from './parse.ts';

const schemaFile = new URL('../../../assets/schema/standpoint-project-1.schema.json', import.meta.url);
const ajv = new Ajv2020({ strict: true, strictRequired: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

const AT = '2026-01-31T09:30:00.000Z';
const TEXT = '😀 Ryabkov said in Geneva on January 9 that NATO should stay where it is.';

const record = { note: '', coder: 'c1', createdAt: AT, updatedAt: AT };

/** A sound file, fresh each time, to be broken in one place. */
function sound() {
  return {
    ...({ format: 'standpoint-project', version: 1, offsetUnit: 'unicode-code-point' } as Record<string, unknown>),
    generator: { name: 'Standpoint', version: '0.1.0' } as unknown,
    exportedAt: AT as unknown,
    project: { id: 'p', title: 'Talks', description: '', createdAt: AT } as Record<string, unknown>,
    coders: [{ id: 'c1', name: 'Ada' }] as Record<string, unknown>[],
    actors: [
      { id: 'a1', name: 'NATO', kind: 'organisation', aliases: [], memberOf: [], note: '', externalIds: {} },
      {
        id: 'a2',
        name: 'Ryabkov',
        kind: 'person',
        aliases: ['S.'],
        memberOf: ['a1'],
        note: '',
        externalIds: { w: 'Q' },
      },
    ] as Record<string, unknown>[],
    positions: [
      { id: 'p1', label: 'Enlargement', parentId: null, description: '', colour: '#336699' },
      { id: 'p2', label: 'Stays', parentId: 'p1', description: '', colour: '#336699' },
    ] as Record<string, unknown>[],
    documents: [
      {
        ...{ id: 'd1', title: 'Geneva', source: '', author: '', url: '', language: 'en', publishedOn: '2022-01-09' },
        ...{ importedAt: AT, status: 'new', note: '', text: TEXT, sha256: hashText(TEXT) },
        tags: [
          { id: 't1', kind: 'actor', start: 2, end: 9, quote: 'Ryabkov', actor: 'a2', ...record },
          { id: 't2', kind: 'date', start: 28, end: 37, quote: 'January 9', date: '2022-01-09', ...record },
          {
            ...{ id: 't3', kind: 'position', start: 38, end: 71, quote: 'that NATO should stay where it is' },
            ...{
              position: 'p2',
              stance: 'supports',
              holders: ['a2'],
              addressees: ['a1'],
              saidOn: '2022-01-09',
              ...record,
            },
          },
        ] as Record<string, unknown>[],
      },
    ] as (Record<string, unknown> & { tags: Record<string, unknown>[] })[],
  };
}
type Sound = ReturnType<typeof sound>;

/** A sound file in which an actor was merged into one that was merged on, and a position into another. */
function soundMerges() {
  const merge = { at: AT, coder: 'c1', aliases: [] };
  const gone = { kind: 'state', aliases: [], memberOf: ['a8'], note: '', externalIds: { w: 'Q1' } };
  const use = { tag: 't1', role: 'actor', place: 0, beside: false };
  const more = { memberOf: [], authorities: ['w'], dependents: [{ id: 'a1', place: 0, beside: true }] };
  const merges: Record<string, unknown>[] = [
    { ...merge, table: 'actors', into: 'a4', code: { id: 'a3', name: 'Moscow', ...gone }, uses: [], ...more },
    { ...merge, table: 'actors', into: 'a2', code: { id: 'a4', name: 'Kremlin', ...gone }, uses: [use], ...more },
    {
      ...{ ...merge, table: 'positions', into: 'p2', uses: [], dependents: [{ id: 'p1', rank: -0.5 }] },
      code: { id: 'p3', label: 'Goes', parentId: 'p8', description: '', colour: '#336699', rank: 0.5 },
    },
  ];
  return { ...sound(), merges };
}

const at = <T>(list: readonly T[], index: number): T => list[index] as T;
const actor = (file: Sound, index: number) => at(file.actors, index);
const position = (file: Sound, index: number) => at(file.positions, index);
const article = (file: Sound) => at(file.documents, 0);
const tag = (file: Sound, index: number) => at(article(file).tags, index);

function read(file: unknown) {
  const parsed = parseProjectFile(typeof file === 'string' ? file : JSON.stringify(file));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const { project, failed } = parsed.value;
  const tags = project.articles.flatMap((one) => one.tags);
  return {
    ...parsed.value,
    failed,
    tags,
    counts: [project.actors, project.positions, project.articles, tags].map((l) => l.length),
  };
}

describe('a file that is refused as a whole', () => {
  const whole = JSON.stringify(sound(), null, 2);

  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t', 'empty'],
    ['a byte-order mark alone', '\uFEFF', 'empty'],
    ['an article', 'date 2022-01-09 Russian Deputy Foreign Minister', 'not-json'],
    ['a trailing comma', '{"format": 1,}', 'not-json'],
    ['half a file', whole.slice(0, whole.length / 2), 'truncated'],
    ['a file without its last character', whole.slice(0, -1), 'truncated'],
    ['a list', '[]', 'not-a-project'],
    ['null', 'null', 'not-a-project'],
    ['another program’s JSON', '{"type":"FeatureCollection"}', 'not-a-project'],
    ['a version to come', JSON.stringify({ ...sound(), version: 2 }), 'newer-version'],
    ['a version that never was', JSON.stringify({ ...sound(), version: '1' }), 'not-a-project'],
    ['another unit of offsets', JSON.stringify({ ...sound(), offsetUnit: 'utf-16' }), 'not-a-project'],
    ['no record of the project', JSON.stringify({ ...sound(), project: undefined }), 'not-a-project'],
    [
      'a project without an id',
      JSON.stringify({ ...sound(), project: { ...sound().project, id: '' } }),
      'not-a-project',
    ],
  ])('%s', (_name, text, code) => {
    const parsed = parseProjectFile(text);
    expect(parsed).toMatchObject({ ok: false, error: { code } });
    expect(!parsed.ok && parsed.error.message).toMatch(/\.$/u);
  });

  it('says where a text stops being JSON', () => {
    const parsed = parseProjectFile('{\n  "format": "standpoint-project",\n  "version": one\n}');
    expect(!parsed.ok && parsed.error.message).toContain('line 3, column 14');
  });

  it('takes every cut of a file for a truncated one', () => {
    for (let length = 1; length < whole.length; length += 1) {
      expect(parseProjectFile(whole.slice(0, length))).toMatchObject({ error: { code: 'truncated' } });
    }
  });
});

describe('a sound file', () => {
  it('is read whole, and so is one with a byte-order mark', () => {
    for (const text of [JSON.stringify(sound()), `\uFEFF${JSON.stringify(sound())}`]) {
      const { failed, counts, tags } = read(text);
      expect(failed).toEqual([]);
      expect(counts).toEqual([2, 2, 1, 3]);
      expect(at(tags, 0)).toMatchObject({ start: 3, end: 10, quote: 'Ryabkov', prefix: '😀 ', documentId: 'd1' });
      expect(at(tags, 0).suffix).toBe(' said in Geneva on January 9 tha');
    }
    expect(validate(sound())).toBe(true);
  });

  it('may write its instants in another zone or precision', () => {
    const file = sound();
    tag(file, 0).createdAt = '2026-01-31T10:30:00+01:00';
    const { failed, tags } = read(file);
    expect(failed).toEqual([]);
    expect(at(tags, 0).createdAt).toBe(AT);
    expect(validate(file)).toBe(true);
  });
});

/** What is broken; what is kept: actors, positions, articles, tags; what is said; whether the schema can know. */
type Broken = [name: string, change: (file: Sound) => void, kept: number[], said: RegExp, known: 'schema' | 'parser'];

const BROKEN: Broken[] = [
  [
    'a coder given twice',
    (f) => f.coders.push({ id: 'c1', name: 'Bob' }),
    [2, 2, 1, 3],
    /coders\[1\] “Bob”.*given before/u,
    'parser',
  ],
  [
    'an actor given twice',
    (f) => f.actors.push(actor(f, 0)),
    [2, 2, 1, 3],
    /actors\[2\] “NATO”.*given before/u,
    'parser',
  ],
  [
    'an article given twice',
    (f) => f.documents.push(article(f)),
    [2, 2, 1, 3],
    /documents\[1\] “Geneva”.*given before/u,
    'parser',
  ],
  [
    'a tag given twice',
    (f) => article(f).tags.push(tag(f, 0)),
    [2, 2, 1, 3],
    /documents\[0\]\.tags\[3\] “Ryabkov”.*given before/u,
    'parser',
  ],
  [
    'a tag whose actor is missing',
    (f) => Object.assign(tag(f, 0), { actor: 'a9' }),
    [2, 2, 1, 2],
    /tags\[0\].*actor \(a9\) is not in the file/u,
    'parser',
  ],
  [
    'a tag whose position is missing',
    (f) => Object.assign(tag(f, 2), { position: 'p9' }),
    [2, 2, 1, 2],
    /position \(p9\) is not/u,
    'parser',
  ],
  [
    'a tag whose coder is missing',
    (f) => Object.assign(tag(f, 1), { coder: 'c9' }),
    [2, 2, 1, 2],
    /coder \(c9\) is not/u,
    'parser',
  ],
  [
    'a holder who is missing',
    (f) => Object.assign(tag(f, 2), { holders: ['a9', 'a2'] }),
    [2, 2, 1, 3],
    /“holders” names a9.*kept without/u,
    'parser',
  ],
  [
    'an addressee said twice',
    (f) => Object.assign(tag(f, 2), { addressees: ['a1', 'a1'] }),
    [2, 2, 1, 3],
    /“addressees” says the same twice/u,
    'schema',
  ],
  [
    'a span beyond the text',
    (f) => Object.assign(tag(f, 0), { end: 999 }),
    [2, 2, 1, 2],
    /span 2–999.*outside.*72 characters/u,
    'parser',
  ],
  [
    'a span that is reversed',
    (f) => Object.assign(tag(f, 0), { start: 9, end: 2 }),
    [2, 2, 1, 2],
    /span 9–2/u,
    'parser',
  ],
  ['a span before the text', (f) => Object.assign(tag(f, 0), { start: -1 }), [2, 2, 1, 2], /“start”/u, 'schema'],
  ['half an offset', (f) => Object.assign(tag(f, 0), { start: 1.5 }), [2, 2, 1, 2], /“start”/u, 'schema'],
  [
    'offsets counted in UTF-16',
    (f) => Object.assign(tag(f, 0), { start: 3, end: 10 }),
    [2, 2, 1, 2],
    /says “yabkov ” there.*quotes “Ryabkov”/u,
    'parser',
  ],
  [
    'a quote that does not match',
    (f) => Object.assign(tag(f, 0), { quote: 'Lavrov' }),
    [2, 2, 1, 2],
    /says “Ryabkov” there.*quotes “Lavrov”/u,
    'parser',
  ],
  [
    'a date that is no EDTF',
    (f) => Object.assign(tag(f, 1), { date: 'January 9' }),
    [2, 2, 1, 2],
    /not a date in EDTF/u,
    'schema',
  ],
  [
    'a date that is no day',
    (f) => Object.assign(tag(f, 1), { date: '2022-02-30' }),
    [2, 2, 1, 2],
    /not a day of the calendar/u,
    'parser',
  ],
  ['no date', (f) => Object.assign(tag(f, 1), { date: '' }), [2, 2, 1, 2], /not a date/u, 'schema'],
  [
    'a said-on that is no EDTF',
    (f) => Object.assign(tag(f, 2), { saidOn: 'monday' }),
    [2, 2, 1, 3],
    /“saidOn” is no date.*kept without/u,
    'schema',
  ],
  ['a kind that is not known', (f) => Object.assign(tag(f, 0), { kind: 'place' }), [2, 2, 1, 2], /“kind”/u, 'schema'],
  [
    'a stance that is not known',
    (f) => Object.assign(tag(f, 2), { stance: 'likes' }),
    [2, 2, 1, 2],
    /“stance”.*supports/u,
    'schema',
  ],
  [
    'an instant that is none',
    (f) => Object.assign(tag(f, 0), { createdAt: 'yesterday' }),
    [2, 2, 1, 2],
    /“createdAt”.*“yesterday”/u,
    'schema',
  ],
  ['a field that is missing', (f) => delete tag(f, 0).note, [2, 2, 1, 2], /“note”/u, 'schema'],
  ['a tag that is no record', (f) => article(f).tags.push('x' as never), [2, 2, 1, 3], /tags\[3\]/u, 'schema'],
  [
    'a number for a name',
    (f) => Object.assign(actor(f, 0), { name: 7 }),
    [1, 2, 1, 3],
    /“name”.*expected string/u,
    'schema',
  ],
  [
    'a kind of actor that is not known',
    (f) => Object.assign(actor(f, 0), { kind: 'planet' }),
    [1, 2, 1, 3],
    /“kind”/u,
    'schema',
  ],
  [
    'a member of nobody',
    (f) => Object.assign(actor(f, 1), { memberOf: ['a9'] }),
    [2, 2, 1, 3],
    /“memberOf” names a9/u,
    'parser',
  ],
  [
    'a member of itself',
    (f) => Object.assign(actor(f, 1), { memberOf: ['a2'] }),
    [2, 2, 1, 3],
    /member of itself/u,
    'parser',
  ],
  [
    'members in a circle',
    (f) => Object.assign(actor(f, 0), { memberOf: ['a2'] }),
    [2, 2, 1, 3],
    /actors\[1\].*member of itself by way of a1/u,
    'parser',
  ],
  [
    'a position below nothing',
    (f) => Object.assign(position(f, 1), { parentId: 'p9' }),
    [2, 2, 1, 3],
    /above it \(p9\)/u,
    'parser',
  ],
  [
    'positions in a circle',
    (f) => Object.assign(position(f, 0), { parentId: 'p2' }),
    [2, 2, 1, 3],
    /positions\[0\].*below itself/u,
    'parser',
  ],
  [
    'a colour in words',
    (f) => Object.assign(position(f, 0), { colour: 'red' }),
    [2, 2, 1, 3],
    /colour “red”/u,
    'schema',
  ],
  [
    'a publication date that is no EDTF',
    (f) => Object.assign(article(f), { publishedOn: '9.1.22' }),
    [2, 2, 1, 3],
    /“publishedOn” is no date/u,
    'parser',
  ],
  [
    'a status that is not known',
    (f) => Object.assign(article(f), { status: 'lost' }),
    [2, 2, 0, 0],
    /documents\[0\] “Geneva”.*“status”/u,
    'schema',
  ],
  [
    'the hash of another text',
    (f) => Object.assign(article(f), { sha256: hashText('x') }),
    [2, 2, 1, 3],
    /SHA-256.*kept as it stands/u,
    'parser',
  ],
  ['a hash that is none', (f) => Object.assign(article(f), { sha256: '' }), [2, 2, 1, 3], /SHA-256/u, 'schema'],
  [
    'a text with carriage returns',
    (f) => Object.assign(article(f), { text: `${TEXT}\r\n` }),
    [2, 2, 0, 0],
    /carriage returns.*its 3 tags/u,
    'schema',
  ],
  [
    'a text with half a character',
    (f) => Object.assign(article(f), { text: `${TEXT}\ud800` }),
    [2, 2, 0, 0],
    /half characters/u,
    'parser',
  ],
  ['no text', (f) => Object.assign(article(f), { text: '' }), [2, 2, 0, 0], /“text”/u, 'schema'],
  ['no list of actors', (f) => Object.assign(f, { actors: undefined }), [0, 2, 1, 2], /actors.*missing/u, 'schema'],
  ['a list that is none', (f) => Object.assign(f, { positions: {} }), [2, 0, 1, 2], /positions.*not a list/u, 'schema'],
  ['no generator', (f) => Object.assign(f, { generator: undefined }), [2, 2, 1, 3], /generator/u, 'schema'],
  [
    'fields that are not known',
    (f) => Object.assign(tag(f, 0), { mood: 'grim' }),
    [2, 2, 1, 3],
    /“mood” of an actor tag/u,
    'parser',
  ],
];

describe('a file with one broken record: it is listed with its reason, and the rest is read', () => {
  it.each(BROKEN)('%s', (_name, change, kept, said, known) => {
    const file = sound();
    change(file);
    const { failed, counts } = read(file);
    expect(failed.map(({ item, reason }) => `${item}: ${reason}`).join('\n')).toMatch(said);
    expect(counts).toEqual(kept);
    for (const { reason } of failed) expect(reason).toMatch(/\.$/u);
    expect(validate(JSON.parse(JSON.stringify(file))) ? 'parser' : 'schema').toBe(known);
  });
});

const BROKEN_MERGES: [string, (merges: Record<string, unknown>[]) => void, string[], RegExp, 'schema' | 'parser'][] = [
  ['nothing', () => {}, ['a3', 'a4', 'p3'], /^$/u, 'parser'],
  ['a coder who is missing', ([, one]) => Object.assign(one ?? {}, { coder: 'c9' }), ['p3'], /c9.*is not/u, 'parser'],
  [
    'a target that is missing',
    ([, , one]) => Object.assign(one ?? {}, { into: 'p9' }),
    ['a3', 'a4'],
    /p9.*is not/u,
    'parser',
  ],
  [
    'a target of the other kind',
    ([, , one]) => Object.assign(one ?? {}, { into: 'a1' }),
    ['a3', 'a4'],
    /a1.*is not/u,
    'parser',
  ],
  ['a circle', ([, one]) => Object.assign(one ?? {}, { into: 'a3' }), ['p3'], /a3.*is not/u, 'parser'],
  [
    'a code merged twice',
    (all) => all.push({ ...all[0] }),
    ['a3', 'a4', 'p3'],
    /merges\[3\] “Moscow”.*given before/u,
    'parser',
  ],
  [
    'a code that is there still',
    ([one]) => Object.assign(one ?? {}, { code: { ...Object(one?.code), id: 'a1' } }),
    ['a4', 'p3'],
    /still in the codebook/u,
    'parser',
  ],
  [
    'a role that is none',
    ([, one]) => Object.assign(one ?? {}, { uses: [{ tag: 't1', role: 'date', place: 0, beside: true }] }),
    ['p3'],
    /merges\[1\] “Kremlin”.*uses/u,
    'schema',
  ],
  [
    'no rank',
    ([, , one]) => Object.assign(one ?? {}, { code: { ...Object(one?.code), rank: '1' } }),
    ['a3', 'a4'],
    /code\.rank/u,
    'schema',
  ],
  [
    'a colour in words',
    ([, , one]) => Object.assign(one ?? {}, { code: { ...Object(one?.code), colour: 'red' } }),
    ['a3', 'a4', 'p3'],
    /colour “red”.*grey/u,
    'schema',
  ],
  ['a table that is none', ([one]) => Object.assign(one ?? {}, { table: 'tags' }), ['a4', 'p3'], /table/u, 'schema'],
  ['no record', (all) => all.push(null as never), ['a3', 'a4', 'p3'], /merges\[3\]/u, 'schema'],
];

describe('a file with merges', () => {
  it.each(BROKEN_MERGES)('%s', (_name, change, kept, said, known) => {
    const file = soundMerges();
    change(file.merges);
    const { project, failed, counts } = read(file);
    expect(failed.map(({ item, reason }) => `${item}: ${reason}`).join('\n')).toMatch(said);
    expect(project.merges.map(({ id }) => id)).toEqual(kept);
    expect(counts).toEqual([2, 2, 1, 3]);
    expect(validate(JSON.parse(JSON.stringify(file))) ? 'parser' : 'schema').toBe(known);
  });

  it('whose list is none reads the rest', () => {
    const { project, failed } = read({ ...sound(), merges: {} });
    expect(project.merges).toEqual([]);
    expect(failed).toMatchObject([{ item: 'merges' }]);
  });
});

describe('names that could change what objects inherit', () => {
  it('are never taken, and are told', () => {
    const text = JSON.stringify(sound())
      .replace('"externalIds":{"w":"Q"}', '"externalIds":{"w":"Q","__proto__":"x","constructor":"y"}')
      .replace('"title":"Talks"', '"title":"Talks","__proto__":{"admin":true}');
    const { project, failed } = read(text);
    expect(Object.entries(at(project.actors, 1).externalIds)).toEqual([['w', 'Q']]);
    expect(Object.getPrototypeOf(project.info)).toBe(Object.prototype);
    expect(Object.keys(project.info)).toEqual(['id', 'title', 'description', 'createdAt']);
    expect(failed.map(({ item }) => item).join()).toContain('__proto__');
    expect(failed.filter(({ reason }) => /is not allowed/u.test(reason))).toHaveLength(2);
  });

  it('are harmless as ids', () => {
    const text = JSON.stringify(sound()).replaceAll('"a1"', '"__proto__"').replaceAll('"p1"', '"constructor"');
    expect(read(text)).toMatchObject({ failed: [], counts: [2, 2, 1, 3] });
  });
});

describe('what was dismissed', () => {
  const given = (dismissed: unknown, neverSuggested?: unknown) => {
    const file = sound() as ReturnType<typeof sound> & { project: Record<string, unknown> };
    Object.assign(article(file), { dismissed });
    if (neverSuggested !== undefined) Object.assign(file.project, { neverSuggested });
    return read(file);
  };
  const one = { kind: 'actor', start: 2, end: 9, quote: 'Ryabkov', value: 'Sergei Ryabkov' };

  it('is read in reading order, in our offsets', () => {
    const { project, failed } = given([
      { ...one, kind: 'position', start: 3, end: 9, quote: 'yabkov', value: '' },
      one,
    ]);
    expect(failed).toEqual([]);
    expect(project.articles[0]?.article.dismissed).toMatchObject([
      { kind: 'actor', start: 3, end: 10 },
      { kind: 'position', start: 4 },
    ]);
  });

  it.each<[string, unknown, RegExp]>([
    ['no list', 'all', /not a list/u],
    ['an empty span', [{ ...one, end: 2 }], /does not say/u],
    ['a span far outside', [{ ...one, end: 9e15 }], /does not say/u],
    ['half an offset', [{ ...one, start: 1.5 }], /“start”/u],
    ['other words', [{ ...one, quote: 'Lavrov' }], /does not say “Lavrov”/u],
    ['an unknown kind', [{ ...one, kind: 'event' }], /“kind”/u],
    ['null', [null], /left out/u],
  ])('is left out and told where it is %s; the article stays', (_name, dismissed, said) => {
    const { project, failed, counts } = given(dismissed);
    expect(counts).toEqual([2, 2, 1, 3]);
    expect(project.articles[0]?.article).not.toHaveProperty('dismissed');
    expect(failed.map(({ reason }) => reason).join(' ')).toMatch(said);
  });

  it('does not cost the project where its words are broken', () => {
    const { project, failed, counts } = given([], [{ kind: 'actor', words: 'May' }, { kind: 'actor', words: '' }, 7]);
    expect(counts).toEqual([2, 2, 1, 3]);
    expect(project.info.neverSuggested).toEqual([{ kind: 'actor', words: 'May' }]);
    expect(failed).toHaveLength(2);
  });
});
