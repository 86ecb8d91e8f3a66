import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildArchive, type Entry } from './build.ts';
import { CAPS, readArchive } from './read.ts';

async function bytesOf(entries: readonly Entry[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of buildArchive(entries)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

const contentOf = (bytes: Uint8Array) => {
  const read = readArchive(bytes, 'a.zip');
  return read.ok
    ? Object.fromEntries([...read.value].map(([name, data]) => [name, new TextDecoder().decode(data)]))
    : read;
};

const codeOf = (bytes: Uint8Array, caps = CAPS) => {
  const read = readArchive(bytes, 'a.zip', { caps });
  return read.ok ? 'read' : read.error.code;
};

describe('an archive', () => {
  it('gives back what was put in, whatever the names and contents are', async () => {
    const name = fc
      .stringMatching(/^[a-zä-üЖ 一.]{1,8}(\/[a-z]{1,4})?$/u)
      .filter((text) => !text.split('/').includes('..'));
    const entry = fc.record({ name, content: fc.string({ unit: 'grapheme' }), isStored: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(entry, { selector: (one) => one.name, maxLength: 6 }), async (entries) => {
        expect(contentOf(await bytesOf(entries))).toEqual(
          Object.fromEntries(entries.map(({ name: key, content }) => [key, content])),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('is the same bytes for the same content', async () => {
    const entries = [{ name: 'a.txt', content: 'text' }];
    expect(await bytesOf(entries)).toEqual(await bytesOf(entries));
  });

  it('unpacks only what is wanted', async () => {
    const read = readArchive(
      await bytesOf([
        { name: 'a', content: '1' },
        { name: 'b', content: '2' },
      ]),
      'a.zip',
      {
        wants: (name) => name === 'b',
      },
    );
    expect(read.ok && [...read.value.keys()]).toEqual(['b']);
  });
});

describe('an archive is refused', () => {
  it('that unpacks to very much more than its size, before it has', () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(40e6) }, { level: 9 });
    expect(codeOf(bomb)).toBe('archive-too-large');
  });

  it('with too many files, one that is too large, or too much in all', () => {
    const three = zipSync({ a: new Uint8Array(10), b: new Uint8Array(10), c: new Uint8Array(10) }, { level: 0 });
    expect(codeOf(three, { ...CAPS, entries: 2 })).toBe('archive-too-large');
    expect(codeOf(three, { ...CAPS, entry: 9 })).toBe('archive-too-large');
    expect(codeOf(three, { ...CAPS, total: 29 })).toBe('archive-too-large');
    expect(codeOf(three)).toBe('read');
  });

  it.each(['../evil', 'a/../../evil', '/etc/evil', 'C:\\evil', 'a\\evil', 'a/__proto__', 'a\u0001'])(
    'with the name %j',
    (name) => {
      const bytes = zipSync(Object.fromEntries([[name, new Uint8Array(1)]]));
      expect(codeOf(bytes)).toBe('archive-unsafe');
    },
  );

  it('that was cut off or is none, wherever', async () => {
    const whole = await bytesOf([{ name: 'a.txt', content: 'some words '.repeat(50) }]);
    for (let length = 0; length < whole.length; length += 1) expect(codeOf(whole.subarray(0, length))).not.toBe('read');
    expect(codeOf(new TextEncoder().encode('no archive'))).toBe('archive-broken');
  });

  it('that is locked', () => {
    const bytes = zipSync({ 'a.txt': new Uint8Array(10) });
    const locked = bytes.slice();
    const directory = Buffer.from(locked).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    locked[directory + 8] = 1;
    expect(codeOf(locked)).toBe('archive-locked');
  });

  it('whose directory names something else than what it holds', () => {
    const bytes = zipSync({ 'a.txt': new Uint8Array(10) });
    const changed = bytes.slice();
    const directory = Buffer.from(changed).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    changed[directory + 46] = 'b'.charCodeAt(0);
    expect(codeOf(changed)).toBe('archive-broken');
  });

  it('whose directory has a name that is no text', () => {
    const bytes = zipSync({ 'é.txt': new Uint8Array(10) });
    const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes[directory + 47] = 0xff;
    expect(codeOf(bytes)).toBe('archive-broken');
  });

  it('and whatever bytes are changed, nothing is thrown', async () => {
    const whole = await bytesOf([
      { name: 'a.txt', content: 'some words '.repeat(50) },
      { name: 'b', content: 'x' },
    ]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          expect(['read', 'archive-broken', 'archive-too-large', 'archive-unsafe', 'archive-locked']).toContain(
            codeOf(bytes),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
