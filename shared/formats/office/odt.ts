import type { Result } from '../../domain/result.ts';
import { Lines } from '../markup/lines.ts';
import { walkEntry, type XmlFailure, type XmlHandler } from '../markup/xml-events.ts';
import type { MakeDecoder } from '../text-file/decode.ts';

/** What is no text of the document: deletions are kept in `tracked-changes`, remarks in `annotation`. */
const SKIPPED = new Set([
  'tracked-changes',
  'annotation',
  'note-citation',
  'ruby-text',
  'title',
  'desc',
  'forms',
  'script',
]);
/** Blanks that one element may stand for. */
const MOST_BLANKS = 1000;

/** The text of `content.xml`, notes at its end. */
export function readOpenDocument(
  bytes: Uint8Array,
  name: string,
  make: MakeDecoder,
  lines: Lines,
): Result<null, XmlFailure> {
  const notes = new Lines();
  const walked = walkEntry(bytes, name, make, new OpenDocumentHandler(lines, notes));
  lines.paragraph();
  lines.exactly(notes.text);
  return walked;
}

class OpenDocumentHandler implements XmlHandler {
  readonly #body: Lines;
  readonly #notes: Lines;
  #lines: Lines;
  #skipping = 0;
  #isBody = 0;
  #paragraphs = 0;
  #items = 0;
  readonly #rows: number[] = [];

  constructor(body: Lines, notes: Lines) {
    this.#body = body;
    this.#notes = notes;
    this.#lines = body;
  }

  open(name: string, attribute: (name: string) => string): void {
    if (this.#skipping > 0 || SKIPPED.has(name)) {
      this.#skipping += 1;
      return;
    }
    if (name === 'body') this.#isBody += 1;
    else if (name === 'p' || name === 'h') {
      this.#paragraphs += 1;
      this.#boundary();
    } else if (name === 's') {
      const count = Math.min(MOST_BLANKS, Math.max(1, Math.trunc(Number(attribute('c'))) || 1));
      this.#lines.exactly(' '.repeat(count));
    } else if (name === 'tab') this.#lines.tab();
    else if (name === 'line-break') this.#lines.lineBreak();
    else if (name === 'list') {
      if (this.#items === 0) this.#lines.paragraph();
    } else if (name === 'list-item') this.#items += 1;
    else if (name === 'note-body') {
      this.#lines = this.#notes;
      this.#lines.paragraph();
    } else if (name === 'table') {
      if (this.#rows.length === 0) this.#lines.paragraph();
    } else if (name === 'table-row') {
      this.#lines.line();
      this.#rows.push(0);
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      const before = this.#rows.pop() ?? 0;
      this.#rows.push(before + 1);
      this.#lines.openCell(before === 0);
    }
  }

  close(name: string): void {
    if (this.#skipping > 0) this.#skipping -= 1;
    else if (name === 'body') this.#isBody -= 1;
    else if (name === 'p' || name === 'h') {
      this.#paragraphs -= 1;
      this.#boundary();
    } else if (name === 'list-item') this.#items -= 1;
    else if (name === 'list') {
      if (this.#items === 0) this.#lines.paragraph();
    } else if (name === 'note-body') this.#lines = this.#body;
    else if (name === 'table') {
      if (this.#rows.length === 0) this.#lines.paragraph();
    } else if (name === 'table-row') {
      this.#rows.pop();
      this.#lines.line();
    } else if (name === 'table-cell' || name === 'covered-table-cell') this.#lines.closeCell();
  }

  text(text: string): void {
    // Blanks between elements are layout of the file; only paragraphs hold text.
    if (this.#skipping === 0 && this.#isBody > 0 && this.#paragraphs > 0) this.#lines.words(text);
  }

  #boundary(): void {
    if (this.#items > 0) this.#lines.line();
    else this.#lines.paragraph();
  }
}
