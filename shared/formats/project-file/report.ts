import type { z } from 'zod';
import { FIELDS } from './shapes.ts';

/** A record, or a part of one, that could not be taken from a file as it stands, and why. */
export interface FailedItem {
  /** Its place in the file with a name for people: `documents[2].tags[14] “NATO”`. */
  readonly item: string;
  /** A sentence that also says what was kept. */
  readonly reason: string;
}

/** Where in the file a record stands, and the record, whose name is made only where it is needed. */
export interface Place {
  readonly at: string;
  readonly record?: unknown;
}

/** Gathers what could not be read, in the order of the file. */
export class Report {
  readonly #failed: FailedItem[] = [];
  readonly #unknownFields = new Map<string, number>();

  add(place: Place, reason: string): void {
    this.#failed.push({ item: named(place), reason });
  }

  /** Notes the fields that a record has beyond its kind's: they are left out, and told once for each kind. */
  noteFields(kind: keyof typeof FIELDS, value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const known: ReadonlySet<string> = FIELDS[kind];
    for (const key of Object.keys(value)) {
      if (known.has(key)) continue;
      const name = `the field “${excerpt(key)}” of ${kind === 'file' || kind === 'project' ? `the ${kind}` : `${/^[aeiou]/u.test(kind) ? 'an' : 'a'} ${kind}`}`;
      this.#unknownFields.set(name, (this.#unknownFields.get(name) ?? 0) + 1);
    }
  }

  /** A record in its shape, or null with the reason noted; `record` is what it is known by, where that is not itself. */
  shape<S extends z.ZodType>(shape: S, value: unknown, at: string, record = value): z.output<S> | null {
    const read = shape.safeParse(value);
    if (read.success) return read.data;
    this.add({ at, record }, `${sentenceOf(read.error)} It was left out.`);
    return null;
  }

  get failed(): FailedItem[] {
    const fields = [...this.#unknownFields].map(([item, count]) => ({
      item,
      reason: `It is not known to this version and was left out${count > 1 ? `, ${count} times` : ''}.`,
    }));
    return [...this.#failed, ...fields];
  }
}

/** A record's place, with the words by which a person knows it. */
function named({ at, record }: Place): string {
  const { quote, name, label, title, id } = (record ?? {}) as Record<string, unknown>;
  const word = [quote, name, label, title, id].find((candidate) => typeof candidate === 'string' && candidate !== '');
  return typeof word === 'string' ? `${at} “${excerpt(word)}”` : at;
}

/** The first thing wrong, as a sentence. */
export function sentenceOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.map(String).join('.');
  const message = issue?.message ?? 'It cannot be read';
  return field ? `Its field “${field}” cannot be read: ${message}.` : `${message}.`;
}

export function excerpt(text: string): string {
  const points = [...text.slice(0, 200)];
  return points.length > 60 || text.length > 200 ? `${points.slice(0, 60).join('')}…` : text;
}
