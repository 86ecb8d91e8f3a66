import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCanonical } from '../../domain/text/canonical.ts';
import { hardText } from '../../testing/arbitraries.ts';
import { type Encoding, firstBadByte } from './decode.ts';
import { kindOfFile, parseTextFile } from './parse.ts';

const make = (label: Encoding) => new TextDecoder(label, { fatal: true });
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let index = 0; index < marked.length; index += 1)
    view.setUint16(index * 2, marked.charCodeAt(index), order === 'le');
  return new Uint8Array(view.buffer);
}

const read = (content: Uint8Array, name = 'a.txt') => parseTextFile(content, name, make);

const ARTICLE =
  ' date 2022-01-09 Russian Deputy Foreign Minister Sergei Ryabkov, speaking about the possibility of reaching agreements in negotiations, said “yes.” He added more.';

describe('an article from a text file', () => {
  it('brings its text, a title from its first words and its date', () => {
    expect(read(utf8(ARTICLE))).toEqual({
      ok: true,
      value: {
        text: ARTICLE,
        title: 'Russian Deputy Foreign Minister Sergei Ryabkov, speaking about the possibility…',
        publishedOn: '2022-01-09',
        encoding: 'utf-8',
        isGuess: false,
      },
    });
  });

  it.each([
    ['Talks begin.\r\nMore follows.', 'Talks begin'],
    ['# Talks *begin* in Geneva\n\nText.', 'Talks *begin* in Geneva'],
    ['The ministers met in Geneva. They will meet again.', 'The ministers met in Geneva'],
    ['Mr. Smith went home early. Nobody saw him.', 'Mr. Smith went home early'],
    ['Will NATO answer the drafts? It will.', 'Will NATO answer the drafts?'],
    ['date 2022-01-09\nGeneva', 'Geneva'],
    ['date 2022-01-09', 'geneva-talks.v2'],
    ['会'.repeat(200), `${'会'.repeat(79)}…`],
    [`${'a'.repeat(100)} b`, `${'a'.repeat(79)}…`],
  ])('%j is called “%s”', (text, title) => {
    const file = read(utf8(text), 'geneva-talks.v2.txt');
    expect(file.ok && file.value.title).toBe(title);
  });

  it('is read in UTF-8 and UTF-16, with and without a byte-order mark', () => {
    const text = 'Ryabkov said: “Нет” 😀\nand left.';
    for (const [content, encoding] of [
      [utf8(text), 'utf-8'],
      [utf8(`\uFEFF${text}`), 'utf-8'],
      [utf16(text, 'le', true), 'utf-16le'],
      [utf16(text, 'be', true), 'utf-16be'],
      [utf16(text, 'le', false), 'utf-16le'],
      [utf16(text, 'be', false), 'utf-16be'],
    ] as const) {
      expect(read(content)).toMatchObject({ ok: true, value: { text, encoding } });
    }
  });

  it('keeps every character of any text', () => {
    fc.assert(
      fc.property(hardText(), fc.constantFrom('utf-8', 'le', 'be'), (text, how) => {
        fc.pre(text.trim() !== '');
        const file = read(how === 'utf-8' ? utf8(text) : utf16(text, how as 'le', true));
        expect(file).toMatchObject({ ok: true, value: { text } });
        expect(file.ok && file.value.title.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('never throws, and gives canonical text, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
        const file = read(content);
        if (file.ok) expect(isCanonical(file.value.text)).toBe(true);
        else expect(file.error.message).toMatch(/^“a\.txt” .*\.$/u);
        kindOfFile('a', content);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a file that is no article', () => {
  const zip = (inside: string) => utf8(`PK\u0003\u0004${inside}`);
  it.each([
    ['nothing', bytes(), 'empty', /is empty/u],
    ['white space', utf8(' \r\n\t\u00a0'), 'empty', /nothing but white space/u],
    ['a mark alone', bytes(0xef, 0xbb, 0xbf), 'empty', /nothing but white space/u],
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ'), 'unsupported', /a PDF document/u],
    ['a Word document', zip('....[Content_Types].xml'), 'unsupported', /a Word, Excel or PowerPoint document/u],
    ['an e-book', zip('....mimetypeapplication/epub+zip'), 'unsupported', /EPUB/u],
    ['an archive', zip('....a.txt'), 'unsupported', /a ZIP archive/u],
    ['an old Word document', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'unsupported', /an old Word/u],
    ['an RTF document', utf8('{\\rtf1\\ansi'), 'unsupported', /RTF/u],
    ['a web page', utf8('\n<!DOCTYPE html><p>'), 'unsupported', /a web page/u],
    ['an image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'unsupported', /PNG/u],
    ['zeros', utf8('abc\0def'), 'binary', /binary data/u],
    ['control characters', utf8('ab\u0001\u0002\u0003cd'), 'binary', /binary data/u],
    [
      'UTF-8 with a byte that does not belong there',
      bytes(0x0a, ...utf8('äöüäöü'), 0xe9, 0x20),
      'not-utf8',
      /byte E9 at offset 13 \(line 2\).*UTF-8/u,
    ],
    ['half a character', bytes(...utf8('äöüäöüäöü'), 0xe2, 0x82), 'not-utf8', /ends in the middle of a character/u],
    ['a surrogate in UTF-8', bytes(...utf8('äöüäöüäöüäöüäöü'), 0xed, 0xa0, 0x80), 'not-utf8', /byte ED at offset 30/u],
    ['UTF-16 that was cut', bytes(0xff, 0xfe, 0x61), 'not-utf8', /UTF-16.*cut off/u],
    ['half characters in UTF-16', bytes(0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00), 'not-utf8', /half characters/u],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'not-utf8', /UTF-32/u],
  ])('%s', (_name, content, code, said) => {
    const file = read(content);
    expect(file).toMatchObject({ ok: false, error: { code } });
    expect(!file.ok && file.error.message).toMatch(said);
  });

  it('is too large beyond 256 MB, which is said before anything is read', () => {
    const huge = Object.defineProperty(new Uint8Array(1), 'length', { value: 300 * 1024 * 1024 });
    expect(read(huge)).toMatchObject({ error: { code: 'too-large', message: expect.stringContaining('300 MB') } });
  });

  it('is told the first bad byte just where the decoder stops', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const decodes = (content: Uint8Array) => {
      try {
        strict.decode(content);
        return true;
      } catch {
        return false;
      }
    };
    const piece = fc.constantFrom(
      0x61,
      0xc3,
      0xa9,
      0xe2,
      0x82,
      0xac,
      0xf0,
      0x9f,
      0x98,
      0x80,
      0xed,
      0xa0,
      0xf4,
      0xe0,
      0xff,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (values) => {
        const content = Uint8Array.from(values);
        const bad = firstBadByte(content);
        if (decodes(content)) expect(bad).toBe(content.length);
        // What stands before is sound, or lacks only the end of its last character.
        else if (bad < content.length) expect(decodes(content.subarray(0, bad))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what a file is tried as', () => {
  it.each([
    ['a.txt', utf8('Talks'), 'text'],
    ['a', utf8('Talks'), 'text'],
    ['a.standpoint.json', utf8('{"format":'), 'project'],
    ['a', utf8('\uFEFF\n {"format":'), 'project'],
    ['a.txt', utf8('{"format": "standpoint-project"'), 'project'],
    ['a.txt', utf8('{sic} he said'), 'text'],
    ['a.json', utf8('[]'), 'project'],
    ['a.json', bytes(), 'project'],
    ['a.txt', bytes(), 'text'],
    ['a.txt', utf16('Talks', 'le', false), 'text'],
    ['a.json', utf8('%PDF-1.7'), 'unsupported'],
    ['a.txt', utf8('{\\rtf1'), 'unsupported'],
    ['a.bin', bytes(1, 0, 0, 2, 0), 'unsupported'],
  ])('%s: %s', (name, content, kind) => {
    expect(kindOfFile(name, content)).toBe(kind);
  });
});
