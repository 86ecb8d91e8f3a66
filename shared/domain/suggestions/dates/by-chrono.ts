import * as chrono from 'chrono-node';
import { edtfOfResult } from '../../dates/guess-chrono.ts';
import type { Found } from './meaning.ts';

/** Languages that have no grammar here: what chrono-node reads of them. */
const LOCALES: Readonly<Record<string, { parse: typeof chrono.it.parse }>> = {
  ...{ it: chrono.it, pt: chrono.pt, nl: chrono.nl, sv: chrono.sv, fi: chrono.fi, vi: chrono.vi, ja: chrono.ja },
  ...{ zh: chrono.zh, ar: chrono.ar },
};

/** Where no publication date is known chrono still needs a day to count from; what it counts is thrown away. */
const UNSAID = '2000-01-01';

/** Dates by chrono-node; those that hang on a publication date that is no whole day are left out. */
export function findByChrono(text: string, language: string, publishedOn: string): Found[] {
  const locale = Object.hasOwn(LOCALES, language) ? LOCALES[language] : undefined;
  if (!locale) return [];
  const reference = publishedOn.length === 10 ? publishedOn : '';
  const when = { instant: new Date(`${reference || UNSAID}T12:00:00Z`), timezone: 0 };
  return [...pieces(text)].flatMap(({ piece, at }) =>
    locale.parse(piece, when).flatMap((result) => {
      const value = edtfOfResult(result, result.text, reference);
      const start = at + result.index;
      const found = { start, end: start + result.text.length, rule: 'chrono', approximate: false };
      return value ? [{ ...found, meaning: { is: 'value', value } as const }] : [];
    }),
  );
}

/** chrono takes more time than the length of a text: it is given a line at a time, and long lines in pieces. */
const PIECE = 1500;
/** Characters of an article that are read so. */
const MOST = 150_000;

function* pieces(text: string): Generator<{ piece: string; at: number }> {
  const all = Math.min(text.length, MOST);
  for (let at = 0; at < all; ) {
    const line = text.indexOf('\n', at);
    const end = line >= 0 && line - at < PIECE ? line + 1 : cutAt(text, at + PIECE);
    yield { piece: text.slice(at, end), at };
    at = end;
  }
}

/** At a blank, so that no word and no pair of surrogates is cut; in one long word after its last whole character. */
function cutAt(text: string, most: number): number {
  if (most >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', most);
  if (blank > most - PIECE / 2) return blank + 1;
  return (text.charCodeAt(most) & 0xfc00) === 0xdc00 ? most + 1 : most;
}
