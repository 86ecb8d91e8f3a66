import { guidOf } from '../codebook-qdc/guids.ts';

/** What has an id in a project beside its codes. */
export type Kind = 'coder' | 'article' | 'tag';

/** Gives each id a GUID of its own, the same each time: where two kinds use one id, the later of them gives way. */
export class Guids {
  readonly #owners: Map<string, Kind | 'code'>;

  constructor(codes: readonly string[]) {
    this.#owners = new Map(codes.map((guid) => [guid, 'code']));
  }

  of(kind: Kind, id: string): string {
    const guid = guidOf(id);
    const owner = this.#owners.get(guid) ?? kind;
    this.#owners.set(guid, owner);
    return owner === kind ? guid : guidOf(`${kind}: ${id}`);
  }
}

/** The id that a GUID was made of, where the file tells it; else the GUID itself. Both in small letters, no braces. */
export const idBehind = (kind: Kind, guid: string, told: string): string =>
  told && (guidOf(told) === guid || guidOf(`${kind}: ${told}`) === guid) ? told : guid;

// What only our own files have: it is told from what others made by these.
export const codingGuid = (tag: string): string => guidOf(`coding: ${tag}`);
export const caseGuid = (tag: string): string => guidOf(`case: ${tag}`);
export const noteGuid = (on: string): string => guidOf(`note: ${on}`);
export const dateGuid = (date: string): string => guidOf(`date: ${date}`);
export const PROJECT_NOTE = noteGuid('project');
/** The code under which dates stand. */
export const DATES = 'Dates';
