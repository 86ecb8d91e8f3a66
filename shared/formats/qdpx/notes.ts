import { readGuid } from '../codebook-qdc/guids.ts';
import { type Element, textOf } from '../codebook-qdc/xml.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';
import type { QdpxFiles } from './files.ts';

/** The notes of a file, told apart by whether anything here could take them. */
export class Notes {
  readonly #texts = new Map<string, { readonly item: string; readonly text: string }>();
  /** What notes hang on by links, as some programs write it. */
  readonly #linked = new Map<string, string[]>();
  readonly #used = new Set<string>();
  readonly #failed: FailedItem[] = [];

  constructor(notes: readonly Element[], textOfPath: QdpxFiles['textOf']) {
    notes.forEach((note, index) => {
      const name = note.attributes.get('name') ?? '';
      const item = `note ${index + 1}${name.trim() ? ` “${excerpt(name)}”` : ''}`;
      const path = note.attributes.get('plainTextPath') ?? '';
      let text = textOf(note, 'PlainTextContent');
      if (text === '' && path) {
        const read = textOfPath(path);
        if (read.ok) text = read.value.replace(/\r\n?/gu, '\n');
        else this.#failed.push({ item, reason: `${read.error} The note was left out.` });
      } else if (text === '' && note.attributes.get('richTextPath')) {
        this.#failed.push({ item, reason: 'It has only a formatted text, which is not read. It was left out.' });
      }
      const guid = readGuid(note.attributes.get('guid') ?? '');
      if (guid) this.#texts.set(guid, { item, text });
    });
  }

  /** Notes what a link tells; false where it has no note at one of its ends. */
  link(link: Element): boolean {
    const ends = [link.attributes.get('originGUID') ?? '', link.attributes.get('targetGUID') ?? ''].map(readGuid);
    const note = ends.find((guid) => guid && this.#texts.has(guid));
    const other = ends.find((guid) => guid && guid !== note);
    if (!note || !other) return false;
    const linked = this.#linked.get(other);
    if (linked) linked.push(note);
    else this.#linked.set(other, [note]);
    return true;
  }

  /** A note's text by its GUID; '' where it has none. */
  textOf = (rawGuid: string): string => {
    const guid = readGuid(rawGuid) ?? '';
    const note = this.#texts.get(guid);
    if (note) this.#used.add(guid);
    else
      this.#failed.push({
        item: `note ${excerpt(rawGuid)}`,
        reason: 'Something refers to it, but it is not in the file.',
      });
    return note?.text ?? '';
  };

  /** The texts of the notes on an element, in their order. */
  on(element: Element): string[] {
    const linked = this.#linked.get(readGuid(element.attributes.get('guid') ?? '') ?? '') ?? [];
    const refs = element.children.filter(({ name }) => name === 'NoteRef');
    const guids = [...refs.map(({ attributes }) => attributes.get('targetGUID') ?? ''), ...linked];
    return guids.map(this.textOf).filter((text) => text !== '');
  }

  /** Ends the reading: what nothing took is told. */
  failed(): FailedItem[] {
    const unused = [...this.#texts].filter(([guid, { text }]) => !this.#used.has(guid) && text !== '');
    return [
      ...this.#failed,
      ...unused.map(([, { item, text }]) => ({
        item,
        reason: `It hangs on nothing that has a place here: “${excerpt(text)}”. It was left out.`,
      })),
    ];
  }
}
