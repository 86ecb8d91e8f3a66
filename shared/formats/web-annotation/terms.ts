/** The words of the standard and our own that both ways of the format use. */

export const ANNO = 'http://www.w3.org/ns/anno.jsonld';

const TERMS = { standpoint: 'urn:x-standpoint:term:' };

/** Of our own terms, beside those of the standard. */
export const CONTEXT = [ANNO, TERMS] as const;

/** The collection's, which also carries our record of the project as it stands: plain JSON, no statements about it. */
export const COLLECTION_CONTEXT = [
  ANNO,
  { '@version': 1.1, ...TERMS, 'standpoint:project': { '@id': 'standpoint:project', '@type': '@json' } },
] as const;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/u;

/** An id as an IRI. An id with half a surrogate pair, which an IRI cannot carry, gets U+FFFD in its place. */
export const iri = (kind: string, id: string): string =>
  UUID.test(id) ? `urn:uuid:${id}` : `urn:x-standpoint:${kind}:${encodeURIComponent(id.toWellFormed())}`;

/** The id behind an IRI of ours; what is none is given as it stands. */
export function idOf(value: string): string {
  const [, uuid, escaped] = /^urn:(?:uuid:(.+)|x-standpoint:[a-z]+:(.+))$/su.exec(value) ?? [];
  if (uuid !== undefined) return uuid;
  if (escaped === undefined) return value;
  try {
    return decodeURIComponent(escaped);
  } catch {
    return value;
  }
}
