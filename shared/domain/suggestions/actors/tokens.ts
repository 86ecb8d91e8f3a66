import { foldText } from '../../search/fold.ts';
import { UNSPACED } from '../../search/words.ts';
import { isCommon } from './lexicon.ts';

/** How a word is written. */
export const LOWER = 0;
/** A capital and then others: "Moscow", "McCain". */
export const CAPITAL = 1;
/** Two capitals or more and nothing else: "NATO". */
export const CAPITALS = 2;
/** One capital: "W" of "George W. Bush". */
export const INITIAL = 3;
/** Capitals with points: "U.S.", "J.P."; the last point belongs to it. */
export const DOTTED = 4;
/** Small first and a capital later: "eBay". */
export const MIXED = 5;
export const NUMBER = 6;
/** Of a script without capitals. */
export const CASELESS = 7;

/** How the line is written that a word stands in: where all words have capitals, a capital says nothing. */
export const PLAIN = 0;
export const HEADLINE = 1;
export const ALL_CAPITALS = 2;

export interface Token {
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Without case, accents and points. */
  readonly fold: string;
  readonly shape: number;
  /** Whether a capital is due here anyway: at the start of a sentence, a line, a quotation. */
  opens: boolean;
  style: number;
  /** Counts the lines, or the paragraphs of a text that is broken into lines of equal length. */
  block: number;
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+/gu;
const FOLD = { matchCase: false, exactAccents: false };
/** Longer words are no names; they are not folded, so that hostile text costs nothing. */
const LONGEST = 60;

/** A word without its place. */
export interface Form {
  readonly fold: string;
  readonly shape: number;
}

/** The words of a text with what their writing says. A possessive's "s" is none. Linear in the text's length. */
export function tokensOf(text: string): Token[] {
  const tokens = wordsOf(text);
  markBlocks(text, tokens);
  markOpenings(text, tokens);
  return tokens;
}

function wordsOf(text: string): Token[] {
  const forms = new Map<string, Form>();
  const tokens: Token[] = [];
  let slug = 0;
  eachWord(text, (start, raw) => {
    const before = tokens.at(-1);
    const ending = raw === 's' || (raw === 'S' && before?.shape === CAPITALS);
    if (ending && isPossessive(text, start, before?.end)) return;
    const { fold, shape } = formOf(raw, forms);
    // "BC-BRITAIN-FRAUD": by what agencies file a report; it names nobody.
    const filed = (raw === 'BC' && text[start + 2] === '-') || (slug === start - 1 && text[start - 1] === '-');
    slug = filed ? start + raw.length : 0;
    tokens.push({
      start,
      end: start + raw.length,
      raw,
      fold,
      shape: filed ? CASELESS : shape,
      opens: false,
      style: PLAIN,
      block: 0,
    });
  });
  return tokens;
}

/** The words of a name that stands by itself. `forms` is kept by the caller, so that a word is folded once. */
export function formsOf(name: string, forms: Map<string, Form>): Form[] {
  const words: Form[] = [];
  eachWord(name, (start, raw) => {
    if (raw !== 's' || !isApostrophe(name.charCodeAt(start - 1))) words.push(formOf(raw, forms));
  });
  return words;
}

function formOf(raw: string, forms: Map<string, Form>): Form {
  let form = forms.get(raw);
  if (!form) {
    form = { fold: foldWord(raw), shape: shapeOf(raw) };
    forms.set(raw, form);
  }
  return form;
}

function eachWord(text: string, take: (start: number, raw: string) => void): void {
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const raw = match[0];
    if (raw.charCodeAt(0) < 0x0e00 || raw.length > 1000 || !UNSPACED.test(raw)) {
      take(match.index, raw);
      continue;
    }
    let at = match.index;
    for (const point of raw) {
      take(at, point);
      at += point.length;
    }
  }
}

/** "Sweden's", and "Sweden 's" of texts whose words and signs were parted by blanks. */
const isPossessive = (text: string, start: number, end: number | undefined): boolean =>
  isApostrophe(text.charCodeAt(start - 1)) &&
  (end === start - 1 ||
    (end === start - 2 && text[start - 2] === ' ' && /^\s?$/.test(text.slice(start + 1, start + 2))));

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

const ASCII = /^[a-z0-9]+$/;

function foldWord(raw: string): string {
  if (raw.length > LONGEST) return raw;
  const small = raw.toLowerCase().replaceAll('.', '');
  return ASCII.test(small) ? small : foldText(small, FOLD).text;
}

const UPPER = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const DIGIT = /^\p{N}/u;

function shapeOf(raw: string): number {
  if (raw.length > LONGEST) return CASELESS;
  if (raw.endsWith('.')) return DOTTED;
  if (DIGIT.test(raw)) return NUMBER;
  const upper = UPPER.test(raw);
  const small = SMALL.test(raw);
  if (!upper) return small ? LOWER : CASELESS;
  const first = String.fromCodePoint(raw.codePointAt(0) ?? 0);
  if (!UPPER.test(first)) return MIXED;
  if (small) return CAPITAL;
  return raw.length === first.length ? INITIAL : CAPITALS;
}

export const isCapital = ({ shape }: Form): boolean => shape >= CAPITAL && shape <= MIXED;

/** What stands between two words, at most forty characters of it; a blank before a comma or point is none. */
export function between(text: string, before: Token, after: Token): string {
  const gap = text.slice(before.end, after.start - before.end > 40 ? before.end + 40 : after.start);
  return gap.length > 1 && gap.startsWith(' ') && BLANK_BEFORE.test(gap) ? gap.slice(1) : gap;
}

const BLANK_BEFORE = /^ [,.;:’')]/;

function markBlocks(text: string, tokens: readonly Token[]): void {
  const wrapped = isWrapped(text);
  let block = 0;
  let first = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const before = tokens[at - 1] as Token;
    const token = tokens[at];
    const breaks = token ? breaksBetween(text, before.end, token.start) : 2;
    if (breaks > (wrapped ? 1 : 0)) {
      markStyle(text, tokens, first, at, block);
      block += 1;
      first = at;
    }
  }
}

function breaksBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) count += 1;
  return count;
}

/** Whether lines end in the middle of sentences: most breaks stand between a small letter or comma and a letter. */
function isWrapped(text: string): boolean {
  let breaks = 0;
  let inside = 0;
  for (let at = text.indexOf('\n'); at >= 0 && breaks < 400; at = text.indexOf('\n', at + 1)) {
    if (text[at - 1] === '\n' || text[at + 1] === '\n') continue;
    breaks += 1;
    if (/[a-zа-я,]\s?\n\s?[a-zа-я]/u.test(text.slice(Math.max(0, at - 2), at + 3))) inside += 1;
  }
  return breaks >= 3 && inside / breaks > 0.25;
}

function markStyle(text: string, tokens: readonly Token[], from: number, to: number, block: number): void {
  let cased = 0;
  let capitals = 0;
  let long = 0;
  let longCapital = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (token.shape > MIXED) continue;
    cased += 1;
    if (token.shape === CAPITALS || token.shape === INITIAL) capitals += 1;
    if (token.raw.length < 4) continue;
    long += 1;
    if (isCapital(token)) longCapital += 1;
  }
  const last = tokens[to - 1] as Token;
  const full = text[last.end] === '.' && to - from > 12;
  let style = PLAIN;
  if (cased >= 3 && capitals / cased > 0.7) style = ALL_CAPITALS;
  else if (cased >= 4 && long >= 3 && longCapital / long > 0.78 && to - from < 30 && !full) style = HEADLINE;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    token.style = style;
    token.block = block;
  }
}

/** A point after these ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof rev hon st sen sens rep reps gov govs gen lt col maj capt cmdr adm sgt cpl pvt brig messrs jr sr vs no ft mt'.split(
    ' ',
  ),
);
/** After these it may. */
const OFTEN_LAST =
  /^(?:inc|corp|co|cos|ltd|bros|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|vt|va|wash|wis|wyo)$/;

function markOpenings(text: string, tokens: readonly Token[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    token.opens = !before || before.block !== token.block || opensAfter(between(text, before, token), before, token);
  }
}

function opensAfter(gap: string, before: Token, token: Token): boolean {
  if (gap === ' ') return before.shape === DOTTED && isCommon(token.fold) && token.fold.length < 5;
  if (/[“„"«‘]$|['`]{1,2}$/.test(gap) && gap.length > 1) return true;
  if (/[:•–—_]|--/.test(gap)) return true;
  if (!/[.!?…]/.test(gap)) return false;
  if (gap.startsWith('.') && !/[!?…]/.test(gap)) {
    if (before.shape === INITIAL || ABBREVIATIONS.has(before.fold)) return false;
    if (OFTEN_LAST.test(before.fold)) return isCommon(token.fold);
  }
  return /\s/.test(gap);
}
