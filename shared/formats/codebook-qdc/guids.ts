import { hashText } from '../../domain/text/canonical.ts';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/u;

/** True for an id that can stand as a GUID without being changed. */
export const isGuid = (id: string): boolean => UUID.test(id);

/** A GUID as ids are written here; null for what is none. Braces and capitals mean nothing in it. */
export function readGuid(raw: string): string | null {
  const plain = raw
    .trim()
    .replace(/^\{(.*)\}$/u, '$1')
    .toLowerCase();
  return isGuid(plain) ? plain : null;
}

/** The GUID of an id: itself, else one made of its hash (UUID version 8), the same each time. */
export function guidOf(id: string): string {
  if (isGuid(id)) return id;
  const hex = hashText(`standpoint code ${id}`);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** Of a position whose id an actor has as well. */
export const positionGuid = (id: string): string => guidOf(`position: ${id}`);

/** The codes that only hold others: "Actors" and the kinds below it. */
export const groupGuid = (name: string): string => guidOf(`group: ${name}`);

/** The set that holds the members of an actor. */
export const membersGuid = (id: string): string => guidOf(`members: ${id}`);
