import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../domain/model.ts';
import { anyProject } from '../../testing/arbitraries.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import { webAnnotation } from './build.ts';

const STANDARD = path.resolve(import.meta.dirname, '../../../../shared/standards/web-annotation');

interface Annotation {
  readonly 'standpoint:article': string;
  readonly target: {
    readonly selector: readonly [{ readonly start: number; readonly end: number }, { readonly exact: string }];
  };
}

async function annotationsOf(project: Project): Promise<Annotation[]> {
  let file = '';
  for await (const piece of webAnnotation.build(sourceOf(project), STAMP, { rawCells: false })) file += piece;
  const collection = JSON.parse(file) as { total: number; first: { items: Annotation[] } };
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
