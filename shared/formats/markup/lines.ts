const NONE = 0;
const SPACE = 1;
const LINE = 2;
const PARAGRAPH = 3;

/**
 * Writes the text of a document as lines: paragraphs with a blank line between them. What stands between two pieces is
 * decided when the second comes, so nothing begins or ends with blanks, and empty paragraphs leave no trace.
 */
export class Lines {
  readonly #pieces: string[] = [];
  #gap = NONE;
  #last = '';
  /** In a cell of a table lines and paragraphs are only words apart: a row stays a line. */
  #cells = 0;

  get text(): string {
    return this.#pieces.join('');
  }

  /** As it is, blanks included. */
  exactly(text: string): void {
    if (text === '') return;
    this.#fillGap();
    this.#push(text);
  }

  /** As in HTML, where white space of any length is one blank. A no-break space is a character like any other. */
  words(text: string): void {
    const words = text.split(/[ \t\n\r\f]+/u);
    for (const [index, word] of words.entries()) {
      if (index > 0) this.#open(SPACE);
      if (word !== '') this.exactly(word);
    }
  }

  /** Twice in a row it parts two paragraphs, as many pages do it. */
  lineBreak(): void {
    this.#open(this.#gap >= LINE ? PARAGRAPH : LINE);
  }

  line(): void {
    this.#open(LINE);
  }

  paragraph(): void {
    this.#open(PARAGRAPH);
  }

  tab(): void {
    this.#fillGap();
    this.#push('\t');
  }

  openCell(isFirst: boolean): void {
    if (!isFirst) {
      // The line that the row begins is still to be begun where the cells before were empty.
      if (this.#gap < LINE) this.#gap = NONE;
      this.tab();
    }
    this.#cells += 1;
  }

  closeCell(): void {
    if (this.#cells > 0) this.#cells -= 1;
    if (this.#gap === SPACE) this.#gap = NONE;
  }

  #open(gap: number): void {
    this.#gap = Math.max(this.#gap, this.#cells > 0 ? SPACE : gap);
  }

  #fillGap(): void {
    const gap = this.#gap;
    this.#gap = NONE;
    if (this.#last === '') return;
    if (gap === PARAGRAPH) this.#push('\n\n');
    else if (gap === LINE) this.#push('\n');
    else if (gap === SPACE && this.#last !== '\n' && this.#last !== '\t') this.#push(' ');
  }

  #push(text: string): void {
    this.#pieces.push(text);
    this.#last = text.at(-1) ?? this.#last;
  }
}
