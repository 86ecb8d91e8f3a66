/** What the tests of formats in JSON share. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { seeded } from '../../testing/seeded.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import type { ReadResult } from '../found.ts';
import { buildProjectFile } from '../project-file/build.ts';
import { type ParsedProject, parseProjectFile } from '../project-file/parse.ts';
import { readFile } from '../readers.ts';

export const NOW = '2026-01-31T09:30:00.000Z';

export function readJson(text: string | Uint8Array, name: string): Promise<ReadResult> {
  let made = 0;
  const bytes = typeof text === 'string' ? new Uint8Array(Buffer.from(text)) : text;
  return readFile(bytes, name, {
    decoder: (label) => new TextDecoder(label, { fatal: true }),
    newId: () => `id-${++made}`,
    now: NOW,
  });
}

export async function readProjectOf(text: string, name: string): Promise<ParsedProject> {
  const read = await readJson(text, name);
  if (!read.ok) throw new Error(read.error.message);
  if (read.value.kind !== 'project') throw new Error(`${name} was read as ${read.value.kind}`);
  return read.value.project;
}

/** A project that keeps every rule of the model is the same after it was a project file. */
export async function expectWhole({ project }: ParsedProject): Promise<void> {
  let file = '';
  for await (const piece of buildProjectFile(sourceOf(project), STAMP)) file += piece;
  const again = parseProjectFile(file);
  expect(again.ok && again.value.failed).toEqual([]);
  expect(again.ok && again.value.project).toEqual(project);
}

const ODD = [
  ...[
    'null',
    '{}',
    '[]',
    '""',
    '-1',
    '1e999',
    '1.5',
    '9007199254740993',
    'true',
    '"__proto__"',
    '"\\ud83d"',
    '[[0,1,"PER"]]',
  ],
  ...[
    '{"__proto__":{"a":1}}',
    '{"toString":1}',
    '{"start":0,"end":3,"labels":["PER"],"text":"a"}',
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
  ],
];

/** Changes bytes, and puts values in the place of others: the file is read or refused, and what is read is sound. */
export async function expectSound(file: string, name: string, runs: number): Promise<void> {
  const bytes = Buffer.from(file);
  // Whole values in JSON: numbers, words, and what is put together of them.
  const values = [...file.matchAll(/"(?:[^"\\]|\\.)*"(?!\s*:)|-?\d+|null|\{[^{}]*\}|\[[^[\]]*\]/gu)].map(
    ({ 0: text, index }) => ({
      ...{ text, index },
    }),
  );
  const check = async (content: Uint8Array | string) => {
    const read = await readJson(content, name);
    if (!read.ok) expect(read.error.message).not.toBe('');
    else if (read.value.kind === 'project') await expectWhole(read.value.project);
    expect('a' in {}).toBe(false);
  };
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const random = seeded(seed);
      const any = (count: number) => Math.floor(random() * count);
      const copy = new Uint8Array(bytes);
      for (let change = any(4); change >= 0; change -= 1) copy[any(copy.length)] = any(256);
      await check(random() < 0.1 ? copy.subarray(0, any(copy.length)) : copy);
      const value = values[any(values.length)] ?? { text: '', index: 0 };
      const other = random() < 0.5 ? ODD[any(ODD.length)] : values[any(values.length)]?.text;
      await check(`${file.slice(0, value.index)}${other}${file.slice(value.index + value.text.length)}`);
    }),
    { numRuns: runs, seed: 1 },
  );
}
