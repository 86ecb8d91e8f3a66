/** A field of a record, whichever it is. */
export const fieldOf = (record: object, key: string): unknown => (record as Readonly<Record<string, unknown>>)[key];

/** The fields in which two records differ, whatever the order of their fields is; but for those of `apart`. */
export const differing = (a: object, b: object, apart: readonly string[] = []): string[] =>
  Object.keys({ ...a, ...b }).filter((key) => !apart.includes(key) && !isSame(fieldOf(a, key), fieldOf(b, key)));

// Most fields are the same word: only lists and records have to be spelt out.
const isSame = (one: unknown, other: unknown): boolean => Object.is(one, other) || canonical(one) === canonical(other);

/** One spelling for each value, whatever the order of its fields. */
const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** What either says, once: both where neither holds the other. */
export function joinNotes(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`;
}
