import { createHash } from 'node:crypto';

export interface Size {
  readonly characters: number;
  readonly tags: number;
  readonly seed: number;
  /** Names that stand side by side, or passages of 5 to 200 characters anywhere, over one another. */
  readonly passages?: boolean;
}

/** A project of the asked size, the same for the same seed: made without the program's code, as a file of version 1. */
export function generateProject({ characters, tags, seed, passages = false }: Size): string {
  const random = mulberry(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const names = Array.from({ length: 200 }, (_, index) => `${pick(FIRST)} ${pick(LAST)} ${index}`);
  const claims = Array.from({ length: 40 }, (_, index) => `Claim ${index}: ${pick(WORDS)} the ${pick(WORDS)}`);

  let text = '';
  const places: { start: number; end: number; quote: string; name: number }[] = [];
  const every = passages ? Number.POSITIVE_INFINITY : Math.floor(characters / tags);
  while (text.length < characters) {
    if (places.length < tags && text.length >= places.length * every) {
      const name = Math.floor(random() * names.length);
      const quote = names[name] as string;
      places.push({ start: text.length, end: text.length + quote.length, quote, name });
      text += quote;
    } else text += pick(WORDS);
    text += random() < 0.08 ? pick(['. ', '. ', '. ', '.\n\n']) : ' ';
  }
  while (passages && places.length < tags) {
    let start = Math.floor(random() * (text.length - 200));
    let end = start + 5 + Math.floor(random() * 196);
    while (/\s/u.test(text.charAt(start))) start += 1;
    while (/\s/u.test(text.charAt(end - 1))) end -= 1;
    places.push({ start, end, quote: text.slice(start, end), name: Math.floor(random() * names.length) });
  }

  const at = '2024-01-01T00:00:00.000Z';
  const id = (kind: string, index: number) => `${kind}-${String(index).padStart(6, '0')}`;
  return JSON.stringify({
    format: 'standpoint-project',
    version: 1,
    offsetUnit: 'unicode-code-point',
    generator: { name: 'Standpoint', version: '0.1.0' },
    exportedAt: at,
    project: { id: id('project', seed), title: 'Benchmark', description: '', createdAt: at },
    coders: [{ id: 'coder-1', name: 'Me' }],
    actors: names.map((name, index) => ({
      id: id('actor', index),
      name,
      kind: 'person',
      aliases: [],
      memberOf: [],
      note: '',
      externalIds: {},
    })),
    positions: claims.map((label, index) => ({
      id: id('position', index),
      label,
      parentId: null,
      description: '',
      colour: '#3b7a57',
    })),
    documents: [
      {
        id: 'document-1',
        title: 'A long article',
        source: '',
        author: '',
        url: '',
        language: 'en',
        publishedOn: '2024-01-01',
        importedAt: at,
        status: 'new',
        note: '',
        text,
        sha256: createHash('sha256').update(text).digest('hex'),
        tags: places.map(({ start, end, quote, name }, index) => {
          const common = {
            id: id('tag', index),
            start,
            end,
            quote,
            note: '',
            coder: 'coder-1',
            createdAt: at,
            updatedAt: at,
          };
          // Every tenth is a position on the same passage: the two lie on one another.
          if (index % 10 !== 9) return { ...common, kind: 'actor', actor: id('actor', name) };
          const position = id('position', index % claims.length);
          return {
            ...common,
            kind: 'position',
            position,
            stance: 'supports',
            holders: [id('actor', name)],
            addressees: [],
            saidOn: '2024-01-01',
          };
        }),
      },
    ],
  });
}

/** A text of paragraphs of about 500 characters, or of one line. */
export function generateText({
  characters,
  seed,
  oneLine = false,
}: {
  characters: number;
  seed: number;
  oneLine?: boolean;
}): string {
  const random = mulberry(seed);
  const pieces: string[] = [];
  let length = 0;
  let paragraph = 0;
  while (length < characters) {
    const word = WORDS[Math.floor(random() * WORDS.length)] ?? '';
    const ends = random() < 0.08;
    const breaks = ends && paragraph > 450 && !oneLine;
    const piece = `${word}${breaks ? '.\n\n' : ends ? '. ' : ' '}`;
    pieces.push(piece);
    length += piece.length;
    paragraph = breaks ? 0 : paragraph + piece.length;
  }
  return pieces.join('');
}

/** Small, seeded, good enough to scatter words: mulberry32. */
export function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST = ['Ada', 'Boris', 'Chen', 'Dalia', 'Emil', 'Fatima', 'Goran', 'Hana', 'Ivo', 'Jana'];
const LAST = ['Adler', 'Berg', 'Costa', 'Dahl', 'Eriksen', 'Fischer', 'Gruber', 'Horvat', 'Ivanova', 'Jensen'];
const WORDS =
  'the of and to in a that it is was for on with as by at from the council said talks border plan week minister would not agree treaty draft vote army port trade law court peace report'.split(
    ' ',
  );
