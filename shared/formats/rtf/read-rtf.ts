import type { MakeDecoder } from '../text-file/decode.ts';
import { codePageDecoder } from './code-pages.ts';

export interface RtfText {
  readonly text: string;
  readonly title: string;
  readonly author: string;
  /** Words that stand for characters which could not be read. */
  readonly unread: number;
}

/** Destinations that are no text of the document; those that begin with \* are skipped too. */
const SKIPPED = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict object header headerl headerr headerf footer footerl footerr footerf themedata datastore xmlnstbl fldinst filetbl revtbl annotation atnid atnauthor listtext pntext bkmkstart bkmkend shppict nonshppict info tc xe'.split(
    ' ',
  ),
);

const SPECIAL: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  line: '\n',
  lbr: '\n',
  tab: '\t',
  cell: '\t',
  nestcell: '\t',
  row: '\n',
  nestrow: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
};

type Place = 'text' | 'skipped' | 'fonts' | 'title' | 'author' | 'notes';

interface State {
  place: Place;
  /** Fallback characters after a \u. */
  fallback: number;
  font: number;
  isHidden: boolean;
  isDeleted: boolean;
  isRow: boolean;
}

/** Reads RTF, whose bytes are given as Latin-1 characters. Null for what is none. Groups take no stack. */
export function readRtf(source: string, make: MakeDecoder): RtfText | null {
  if (!/^\{\\rtf/u.test(source.slice(0, 10))) return null;
  const out: Record<Exclude<Place, 'skipped' | 'fonts'>, string[]> = { text: [], title: [], author: [], notes: [] };
  const charsets = new Map<number, number>();
  const states: State[] = [];
  let state: State = { place: 'text', fallback: 1, font: 0, isHidden: false, isDeleted: false, isRow: false };
  let [page, skip, unread, isStar, pending] = [1252, 0, 0, false, ''];

  const put = (text: string) => {
    if (state.place === 'skipped' || state.place === 'fonts' || state.isHidden || state.isDeleted) return;
    out[state.place].push(text);
  };
  const flush = () => {
    if (pending === '') return;
    const text = codePageDecoder(charsets.get(state.font) || page, make)(pending);
    if (text.includes('\uFFFD')) unread += 1;
    put(text);
    pending = '';
  };
  const plain = (text: string) => {
    const rest = text.slice(skip);
    skip -= text.length - rest.length;
    if (rest !== '') pending += rest;
  };

  const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|[{}]|[\r\n]+|[^\\{}\r\n]+/giuy;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    const [token, word, number, hex, symbol] = match;
    if (hex !== undefined) {
      plain(String.fromCharCode(Number.parseInt(hex, 16)));
      continue;
    }
    if (word === undefined && symbol === undefined && token !== '{' && token !== '}') {
      if (!/^[\r\n]/u.test(token)) plain(token);
      continue;
    }
    flush();
    if (token === '{') {
      if (states.length >= DEEPEST) return null;
      states.push({ ...state });
      skip = 0;
      isStar = false;
    } else if (token === '}') {
      const before = states.pop();
      if (!before) break;
      state = before;
      skip = 0;
      if (states.length === 0) break;
    } else if (symbol !== undefined) {
      if (symbol === '*') isStar = true;
      else if (skip > 0) skip -= 1;
      else if (symbol === '~') put('\u00A0');
      else if (symbol === '_') put('\u2011');
      else if (symbol === '-') put('\u00AD');
      else if (symbol === '\n' || symbol === '\r') put('\n\n');
      else if ('\\{}'.includes(symbol)) plain(symbol);
    } else if (word !== undefined) {
      const value = number === undefined ? null : Number(number);
      if (word === 'bin') TOKEN.lastIndex += Math.max(0, Math.min(value ?? 0, source.length));
      else if (word === 'u' && value !== null) {
        put(String.fromCharCode(((value % 65_536) + 65_536) % 65_536));
        skip = state.fallback;
      } else if (skip > 0 && SPECIAL[word] !== undefined) skip -= 1;
      else if (word === 'uc') state.fallback = Math.max(0, Math.min(100, value ?? 1));
      else if (word === 'ansicpg') page = value || 1252;
      else if (word === 'mac') page = 10_000;
      else if (word === 'deff') state.font = value ?? 0;
      else if (word === 'f') state.font = value ?? 0;
      else if (word === 'fcharset') {
        if (state.place === 'fonts') charsets.set(state.font, CHARSETS[value ?? 0] ?? 0);
      } else if (word === 'v') state.isHidden = value !== 0;
      else if (word === 'deleted') state.isDeleted = value !== 0;
      else if (word === 'plain') state.isHidden = false;
      else if (word === 'fonttbl') state.place = 'fonts';
      else if (word === 'intbl') state.isRow = true;
      else if (word === 'pard') state.isRow = false;
      else if (word === 'title' || word === 'author') {
        if (states.length === 3 && state.place === 'skipped') state.place = word;
      } else if (word === 'footnote') {
        if (state.place === 'text') state.place = 'notes';
        put('\n\n');
      } else if (isStar || SKIPPED.has(word)) state.place = 'skipped';
      else if (word === 'par' && state.isRow) put(' ');
      else if (SPECIAL[word] !== undefined) put(SPECIAL[word]);
      isStar = false;
    }
  }
  flush();
  const title = out.title.join('').trim();
  return {
    text: `${tidy(out.text.join(''))}${notes(out.notes.join(''))}`,
    title,
    author: out.author.join('').trim(),
    unread,
  };
}

const notes = (text: string): string => (text.trim() === '' ? '' : `\n\n${tidy(text)}`);

/** Line ends after the last cell of a row, blank lines beyond one, and blanks at either end say nothing. */
const tidy = (text: string): string =>
  text
    .replace(/\t\n/gu, '\n')
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.replace(/^ +/u, '').trimEnd())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

/** Groups in groups: beyond any writer's, and far below what fills the memory. */
const DEEPEST = 200_000;

/** Code pages of the character sets that a font names. */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
