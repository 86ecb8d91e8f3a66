import type { Span } from '../model.ts';

/** What a search looks past. By default both: "Walesa" finds "Wałęsa", "russia's" finds "Russia’s". */
export interface FoldOptions {
  readonly matchCase: boolean;
  /** Accents, points, ligatures, typographic signs and widths count as they are written. */
  readonly exactAccents: boolean;
}

/** A text as a search sees it, and the way back to the text as it is written. */
export interface Folded {
  readonly text: string;
  /**
   * The span of the original that a span of the folded text came from, in UTF-16 code units. Null where an edge falls
   * inside a character that counts as a whole: the "e" of "é" when accents count.
   */
  readonly toOriginal: (start: number, end: number) => Span | null;
}

/**
 * Folds a text. Most characters stand for one code unit on both sides; only the others (ß, ﬁ, İ, letters with marks of
 * their own, signs that are not seen) are written down for the way back, so that a long text costs little more than itself.
 */
export function foldText(text: string, options: FoldOptions): Folded {
  const table = tableOf(options);
  const odd = new OddUnits();
  let out = new Uint16Array(text.length + 32);
  let length = 0;
  let index = 0;
  while (index < text.length) {
    const unit = text.charCodeAt(index);
    const plain = table.single[unit] ?? SLOW;
    if (plain > SLOW && !isMark(text.charCodeAt(index + 1))) {
      out[length] = plain;
      length += 1;
      index += 1;
      continue;
    }
    if (plain === UNKNOWN) {
      table.learn(unit);
      continue;
    }
    const end = clusterEnd(text, index);
    const folded = table.cluster(text.slice(index, end));
    if (length + folded.length + (text.length - end) > out.length) out = grown(out, folded.length);
    for (let at = 0; at < folded.length; at += 1) out[length + at] = folded.charCodeAt(at);
    odd.add(length, length + folded.length, index, end);
    length += folded.length;
    index = end;
  }
  return { text: stringOf(out, length), toOriginal: (from, to) => odd.toOriginal(from, to, options.exactAccents) };
}

const UNKNOWN = -1;
/** Not one unit for one: it goes the long way. */
const SLOW = 0;

interface Table {
  /** By code unit: the unit it folds to, or `SLOW`, or `UNKNOWN`. */
  readonly single: Int32Array;
  readonly learn: (unit: number) => void;
  /** A character with its marks, folded. */
  readonly cluster: (cluster: string) => string;
}

const tables = new Map<string, Table>();

function tableOf(options: FoldOptions): Table {
  const key = `${options.matchCase} ${options.exactAccents}`;
  const known = tables.get(key);
  if (known) return known;
  const single = new Int32Array(0x1_0000).fill(UNKNOWN);
  const clusters = new Map<string, string>();
  const cluster = (raw: string): string => {
    const seen = clusters.get(raw);
    if (seen !== undefined) return seen;
    const folded = foldCluster(raw, options);
    if (clusters.size < MOST_CLUSTERS) clusters.set(raw, folded);
    return folded;
  };
  const learn = (unit: number) => {
    const surrogate = unit >= 0xd800 && unit <= 0xdfff;
    const folded = surrogate ? '' : foldCluster(String.fromCharCode(unit), options);
    single[unit] = folded.length === 1 && unit !== 0 ? folded.charCodeAt(0) : SLOW;
  };
  const table = { single, learn, cluster };
  tables.set(key, table);
  return table;
}

const MOST_CLUSTERS = 20_000;

/**
 * Accents and points that stand on a letter without making another one of it. The vowel signs of Indic scripts and Thai
 * are letters in all but name, and so are the voicing marks of kana: they stay.
 */
const ACCENTS = /(?![\u3099\u309A])(?=[\p{sc=Inherited}\p{sc=Hebrew}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Syriac}])\p{M}/gu;
/** Signs that are not seen: soft hyphens, marks of direction. The joiner of emoji is not among them. */
const UNSEEN = /(?!\u200D)\p{Cf}/gu;

/** Letters and signs that Unicode does not take apart, as people type them. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ħ: 'h', Ħ: 'H', ı: 'i', þ: 'th', Þ: 'TH' },
  ...{ æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ß: 'ss', ẞ: 'SS', ς: 'σ' },
  ...{ '‘': "'", '’': "'", ʼ: "'", '‚': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' },
  ...{ '‐': '-', '‒': '-', '–': '-', '—': '-', '−': '-' },
};

function foldCluster(cluster: string, { matchCase, exactAccents }: FoldOptions): string {
  if (exactAccents) {
    const whole = cluster.normalize('NFC');
    return matchCase ? whole : withoutCase(whole).normalize('NFC');
  }
  const bare = withoutAccents(cluster);
  return matchCase ? bare : withoutAccents(withoutCase(bare));
}

const withoutAccents = (text: string): string =>
  [...text.normalize('NFKD').replace(ACCENTS, '').replace(UNSEEN, '').normalize('NFC')]
    .map((point) => ALIKE[point] ?? point)
    .join('');

/** Point by point, so that a sigma at the end of a word is like any other; up and down again, so that ß is ss. */
const withoutCase = (text: string): string =>
  [...text].map((point) => [...point.toUpperCase()].map((upper) => upper.toLowerCase()).join('')).join('');

const MARK = /\p{M}/u;
const marks = new Int8Array(0x1_0000).fill(-1);

function isMark(unit: number): boolean {
  // Below, and past the end of the text (NaN), there is none.
  if (!(unit >= 0x300)) return false;
  const known = marks[unit];
  if (known !== -1) return known === 1;
  const found = MARK.test(String.fromCharCode(unit));
  marks[unit] = found ? 1 : 0;
  return found;
}

/** The end of a character and the marks on it. */
function clusterEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (isMark(text.charCodeAt(end))) end += 1;
  return end;
}

function grown(units: Uint16Array<ArrayBuffer>, by: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(Math.ceil(units.length * 1.2) + by + 32);
  larger.set(units);
  return larger;
}

/** As many code units as a call takes without running out of stack. */
const CALL = 8192;

function stringOf(units: Uint16Array, length: number): string {
  const parts: string[] = [];
  for (let from = 0; from < length; from += CALL) {
    parts.push(String.fromCharCode(...units.subarray(from, Math.min(length, from + CALL))));
  }
  return parts.join('');
}

/** Where the two texts do not go side by side, in order. */
class OddUnits {
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];

  add(foldedStart: number, foldedEnd: number, start: number, end: number): void {
    this.#from.push(foldedStart);
    this.#to.push(foldedEnd);
    this.#start.push(start);
    this.#end.push(end);
  }

  toOriginal(from: number, to: number, whole: boolean): Span | null {
    const first = this.#before(from + 1);
    const last = this.#before(to);
    const cutsFirst = first >= 0 && from > (this.#from[first] ?? 0) && from < (this.#to[first] ?? 0);
    const cutsLast = last >= 0 && to < (this.#to[last] ?? 0);
    if (whole && (cutsFirst || cutsLast)) return null;
    return { start: this.#startOf(first, from), end: this.#endOf(last, to) };
  }

  #startOf(at: number, offset: number): number {
    if (at < 0) return offset;
    const [to = 0, start = 0, end = 0] = [this.#to[at], this.#start[at], this.#end[at]];
    return offset < to ? start : end + offset - to;
  }

  #endOf(at: number, offset: number): number {
    if (at < 0) return offset;
    const [to = 0, end = 0] = [this.#to[at], this.#end[at]];
    return offset <= to ? end : end + offset - to;
  }

  /** The last one that begins before an offset of the folded text; -1 where none does. */
  #before(offset: number): number {
    let low = 0;
    let high = this.#from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#from[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
