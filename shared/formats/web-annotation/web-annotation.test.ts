import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../domain/model.ts';
import { anyProject } from '../../testing/arbitraries.ts';
import { sampleProject } from '../../testing/sample.ts';
import { seeded } from '../../testing/seeded.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import { expectSound, tools } from '../qdpx/testing.ts';
import { readFile } from '../readers.ts';
import { webAnnotation } from './build.ts';
import { parseWebAnnotation } from './parse.ts';

const STANDARD = path.resolve(import.meta.dirname, '../../../../shared/standards/web-annotation');

interface Annotation {
  readonly 'standpoint:article': string;
  readonly target: {
    readonly selector: readonly [{ readonly start: number; readonly end: number }, { readonly exact: string }];
  };
}

async function exported(project: Project): Promise<string> {
  let file = '';
  for await (const piece of webAnnotation.build(sourceOf(project), STAMP, { rawCells: false })) file += piece;
  return file;
}

async function annotationsOf(project: Project): Promise<Annotation[]> {
  const collection = JSON.parse(await exported(project)) as { total: number; first: { items: Annotation[] } };
  expect(collection.total).toBe(collection.first.items.length);
  return collection.first.items;
}

describe('annotations of the W3C', () => {
  it('have a place at which the article says their quote, in code points, each tag one, whatever the project', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const texts = new Map(project.articles.map(({ article, text }) => [article.id, [...text]]));
        const annotations = await annotationsOf(project);
        expect(annotations).toHaveLength(project.articles.reduce((sum, { tags }) => sum + tags.length, 0));
        for (const { target, 'standpoint:article': id } of annotations) {
          const [{ start, end }, { exact }] = target.selector;
          expect(texts.get(id)?.slice(start, end).join('')).toBe(exact);
        }
      }),
    );
  });

  const title = existsSync(STANDARD) ? '' : ' (skipped: the assertions of the W3C are not beside the project)';
  it.skipIf(title !== '')(`hold every assertion that they MUST${title}`, async () => {
    const musts = assertions();
    expect(musts.length).toBe(54);
    // They do find what is wrong.
    expect(musts.filter(({ check, expected }) => check({ type: 'Annotation' }) !== expected).length).toBeGreaterThan(2);
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        for (const annotation of await annotationsOf(project)) {
          for (const { name, expected, check } of musts) {
            expect(check(annotation), `${name} on ${JSON.stringify(annotation).slice(0, 500)}`).toBe(expected);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

const read = (text: string, name = 'work.jsonld') => readFile(new TextEncoder().encode(text), name, tools());

describe('our own annotations come back', () => {
  it('as the project that went out, with nothing to tell, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const file = await read(await exported(project), 'work.json');
        if (!file.ok) throw new Error(file.error.message);
        if (file.value.kind !== 'project') throw new Error(file.value.kind);
        expect(file.value.project.failed).toEqual([]);
        expect(file.value.project.project).toEqual(project);
        expect(file.value.project.exportedAt).toBe(STAMP.exportedAt);
      }),
    );
  });

  it('as they say it now: what another program changed in an annotation counts', async () => {
    const collection = JSON.parse(await exported(sampleProject()));
    const [first, second, third] = collection.first.items;
    first['standpoint:note'] = 'Looked at again';
    second.target.selector[0].start = 5;
    third['standpoint:article'] = 'gone';
    collection.first.items.push({ type: 'Annotation', id: 'urn:other', target: 'https://example.org' });
    const parsed = parseWebAnnotation(
      new TextEncoder().encode(JSON.stringify(collection)),
      'a.jsonld',
      tools().decoder,
    );
    if (!parsed.ok) throw new Error(parsed.error.message);
    const tags = parsed.value.project.articles.flatMap((article) => article.tags);
    expect(tags.filter(({ note }) => note === 'Looked at again')).toHaveLength(1);
    expect(tags).toHaveLength(collection.total - 2);
    expect(parsed.value.failed.map(({ item }) => item)).toEqual([
      expect.stringMatching(/^first\.items\[1\] “urn:/u),
      `first.items[${collection.total}] “urn:other”`,
      expect.stringMatching(/^first\.items\[2\] “urn:/u),
    ]);
  });

  it('is no export that fails where an id has half a surrogate pair', async () => {
    const [coder, ...others] = sampleProject().coders;
    const broken = { ...sampleProject(), coders: [{ id: '\ud800', name: coder?.name ?? '' }, ...others] };
    await expect(exported(broken)).resolves.toContain('unicode-code-point');
  });
});

const ANNOTATION = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://hypothes.is/a/1',
  type: 'Annotation',
  body: [{ type: 'TextualBody', value: 'Look', purpose: 'commenting' }],
  target: {
    source: 'https://example.org/talks',
    selector: [{ type: 'TextQuoteSelector', exact: 'NATO' }],
  },
};

describe('annotations of other programs', () => {
  it.each([
    ['one annotation', ANNOTATION],
    ['a list of them', [ANNOTATION, { ...ANNOTATION, target: 'https://example.org/other' }]],
    ['a page', { '@context': ANNOTATION['@context'], type: 'AnnotationPage', items: [ANNOTATION] }],
    [
      'a collection',
      { '@context': ANNOTATION['@context'], type: 'AnnotationCollection', first: { items: [ANNOTATION] } },
    ],
  ])('are refused with the texts that are missing: %s', async (_, value) => {
    const refused = await read(JSON.stringify(value, null, 2), 'notes.json');
    expect(refused).toMatchObject({ ok: false, error: { code: 'no-texts' } });
    expect(!refused.ok && refused.error.message).toContain(
      'not the texts that they are on: “https://example.org/talks”',
    );
  });

  it('are told apart from project files, lines of JSON and what else is JSON, by what is in them', async () => {
    const codeOf = async (text: string, name: string) => {
      const one = await read(text, name);
      return one.ok ? one.value.kind : one.error.code;
    };
    const naming = { format: 'standpoint-project', title: 'http://www.w3.org/ns/anno.jsonld' };
    expect(await codeOf(JSON.stringify(naming), 'a.json')).toBe('not-a-project');
    expect(await codeOf('{"@context": "https://schema.org"}', 'a.json')).toBe('not-a-project');
    expect(await codeOf('{"@context": "https://schema.org"}', 'a.jsonld')).toBe('not-annotations');
    expect(await codeOf(`${JSON.stringify(ANNOTATION)}\n`, 'a.jsonl')).toBe('table');
    expect(await codeOf(JSON.stringify(ANNOTATION).slice(0, -9), 'a.json')).toBe('truncated');
    expect(await codeOf('', 'a.jsonld')).toBe('empty');
  });
});

describe('whatever is changed in a file', () => {
  it('nothing is thrown, and what comes back keeps every rule', async () => {
    const whole = await exported(sampleProject());
    const random = seeded(7);
    const pieces = whole.match(/"(?:[^"\\]|\\.)*"|[\d.]+|null|[{}[\],:]|\s+/gu) ?? [];
    const at = () => Math.floor(random() * pieces.length);
    const kind = (piece = '') => /^["\d]/u.exec(piece)?.[0].replace(/\d/u, '0') ?? '';
    let taken = 0;
    for (let run = 0; run < 150; run += 1) {
      const other = [...pieces];
      for (let change = 0; change < 4; change += 1) {
        const [from, to] = [at(), at()];
        // Strings and numbers change places, so that most of it still is JSON.
        if (kind(pieces[from]) !== '' && kind(pieces[from]) === kind(pieces[to])) other[to] = pieces[from] ?? '';
        else if (random() < 0.02) other[to] = '';
      }
      const file = await read(other.join(''));
      if (!file.ok || file.value.kind !== 'project') continue;
      taken += 1;
      await expectSound(file.value.project.project);
    }
    expect(taken).toBeGreaterThan(50);
    for (let cut = 0; cut < whole.length; cut += 997) await read(whole.slice(0, cut));
  });

  it.each([
    ['a number', '{"@context": "http://www.w3.org/ns/anno.jsonld", "standpoint:project": 7}'],
    ['nothing', '{"@context": "http://www.w3.org/ns/anno.jsonld", "standpoint:project": null, "first": null}'],
    ['lists in lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ])('%s in the place of records is refused', async (_, text) => {
    expect((await read(text)).ok).toBe(false);
  });
});

interface Assertion {
  readonly name: string;
  readonly expected: boolean;
  readonly check: ValidateFunction;
}

/** The W3C's tests are JSON Schemas of draft 4, which differ from later ones in how they are called, as far as they go. */
function assertions(): Assertion[] {
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true });
  addFormats.default(ajv);
  const read = (file: string) => {
    const {
      id,
      $schema: _,
      ...schema
    } = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/u, '') || '{}') as Record<string, unknown>;
    return { ...schema, $id: path.basename(String(id ?? file)) } as Record<string, unknown> & { $id: string };
  };
  for (const name of readdirSync(path.join(STANDARD, 'definitions'))) {
    const schema = read(path.join(STANDARD, 'definitions', name));
    ajv.addSchema(withoutOldWords(schema) as object, name);
  }
  const files = readdirSync(STANDARD, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.json') && !file.startsWith('definitions'),
  );
  return files.flatMap((file) => {
    const { $id: _, ...schema } = read(path.join(STANDARD, file));
    if (schema.assertionType !== 'must') return [];
    return [
      {
        name: file,
        expected: schema.expectedResult !== 'invalid',
        check: ajv.compile(withoutOldWords(schema) as object),
      },
    ];
  });
}

/** The name of a schema was `id`, and `exclusiveMinimum: true` stood beside a minimum, which is a number of its own since draft 6. */
function withoutOldWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOldWords);
  if (typeof value !== 'object' || value === null) return value;
  const { exclusiveMinimum, minimum, ...rest } = value as Record<string, unknown>;
  // What stands beside a reference counted for nothing.
  if (typeof rest.$ref === 'string') return { $ref: rest.$ref };
  const kept = Object.entries(rest).filter(([key, inner]) => key !== 'id' || typeof inner === 'object');
  const own = Object.fromEntries(kept.map(([key, inner]) => [key, withoutOldWords(inner)]));
  if (minimum === undefined) return own;
  return exclusiveMinimum === true ? { ...own, exclusiveMinimum: minimum } : { ...own, minimum };
}
