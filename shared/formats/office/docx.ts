import { ok, type Result } from '../../domain/result.ts';
import type { Lines } from '../markup/lines.ts';
import { walkEntry, type XmlFailure, type XmlHandler } from '../markup/xml-events.ts';
import type { MakeDecoder } from '../text-file/decode.ts';

/** Elements whose text is none of the document's: deleted or moved away, fallbacks, instructions of fields. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'delInstrText', 'rubyPr', 'rt']);

/** The text of `word/document.xml`, `footnotes.xml` or `endnotes.xml`. */
export function readWordPart(
  bytes: Uint8Array,
  name: string,
  make: MakeDecoder,
  lines: Lines,
): Result<null, XmlFailure> {
  return walkEntry(bytes, name, make, new WordHandler(lines));
}

class WordHandler implements XmlHandler {
  readonly #lines: Lines;
  #skipping = 0;
  #isText = false;
  #isItem = false;
  #wasItem = false;
  #isPending = false;
  /** Cells before this one in each table that is open. */
  readonly #rows: number[] = [];

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  open(name: string, attribute: (name: string) => string): void {
    if (this.#skipping > 0 || SKIPPED.has(name)) {
      this.#skipping += 1;
      return;
    }
    if (name === 'p') {
      this.#isItem = false;
      this.#isPending = true;
    } else if (name === 'numPr') this.#isItem = true;
    else if (name === 't') this.#isText = true;
    else if (name === 'tab') this.#write(() => this.#lines.tab());
    else if (name === 'br' || name === 'cr') this.#write(() => this.#lines.lineBreak());
    else if (name === 'noBreakHyphen') this.#write(() => this.#lines.exactly('\u2011'));
    else if (name === 'softHyphen') this.#write(() => this.#lines.exactly('\u00AD'));
    else if (name === 'sym') this.#write(() => this.#lines.exactly(symbol(attribute('char'))));
    else if (name === 'tbl') {
      if (this.#rows.length === 0) this.#lines.paragraph();
    } else if (name === 'tr') {
      this.#lines.line();
      this.#rows.push(0);
    } else if (name === 'tc') {
      const before = this.#rows.pop() ?? 0;
      this.#rows.push(before + 1);
      this.#lines.openCell(before === 0);
    }
  }

  close(name: string): void {
    if (this.#skipping > 0) this.#skipping -= 1;
    else if (name === 't') this.#isText = false;
    else if (name === 'p') {
      this.#wasItem = this.#isItem;
      this.#lines.line();
    } else if (name === 'tc') this.#lines.closeCell();
    else if (name === 'tr') {
      this.#rows.pop();
      this.#lines.line();
    } else if (name === 'tbl') {
      this.#wasItem = false;
      this.#lines.paragraph();
    }
  }

  text(text: string): void {
    if (this.#isText && this.#skipping === 0) this.#write(() => this.#lines.exactly(text));
  }

  /** Whether a paragraph is an item of a list is known only when its text begins; items follow each other as lines. */
  #write(write: () => void): void {
    if (this.#isPending) {
      if (this.#isItem && this.#wasItem) this.#lines.line();
      else this.#lines.paragraph();
      this.#isPending = false;
    }
    write();
  }
}

/** Symbol fonts stand in the private use area: what they show cannot be known from the number. */
function symbol(code: string): string {
  const point = Number.parseInt(code, 16);
  return point >= 0xe000 && point <= 0xf8ff ? '\uFFFD' : point > 0 && point < 0xd800 ? String.fromCodePoint(point) : '';
}

export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly language: string;
}

/** Dublin Core as office files and e-books have it: the first of each that says something. */
export function readProperties(
  bytes: Uint8Array | undefined,
  name: string,
  make: MakeDecoder,
): Result<Properties, XmlFailure> {
  const found = new Map<string, string>();
  const path: string[] = [];
  let value = '';
  if (bytes) {
    const walked = walkEntry(bytes, name, make, {
      open: (element) => {
        path.push(element);
        value = '';
      },
      text: (text) => {
        value += text;
      },
      close: (element) => {
        path.pop();
        const words = value.replace(/\s+/gu, ' ').trim();
        if (words !== '' && !found.has(element)) found.set(element, words);
        value = '';
      },
    });
    if (!walked.ok) return walked;
  }
  const first = (...names: string[]) => names.map((one) => found.get(one)).find((one) => one) ?? '';
  return ok({
    title: first('title'),
    author: first('initial-creator', 'creator'),
    date: first('date', 'created', 'creation-date').slice(0, 10),
    language: first('language'),
  });
}
