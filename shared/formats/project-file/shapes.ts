import { z } from 'zod';
import { ACTOR_KINDS, STANCES, STATUSES, TAG_KINDS, USE_ROLES } from '../../domain/model.ts';

// zod's faster way makes functions from text, which the page's content security policy forbids.
z.config({ jitless: true });

export const FORMAT = 'standpoint-project';
export const VERSION = 1;
export const OFFSET_UNIT = 'unicode-code-point';

/** What a position gets whose colour cannot be read. */
export const DEFAULT_COLOUR = '#808080';

export const isColour = (text: string): boolean => /^#[\da-f]{6}$/iu.test(text);

/** Keys that could change what an object inherits. They are never taken from a file. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/*
 * The shapes of the file's records, as `assets/schema/standpoint-project-1.schema.json` describes them. Only types and
 * closed lists are checked here; what takes more than the record (references, spans, EDTF) is checked by the parser.
 */

const id = z.string().min(1);
const text = z.string();
const ids = z.array(id);
const offset = z.int().min(0);

/** ISO 8601 with seconds and a zone. Another zone or precision than ours is the same instant, and is written as ours. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;
/** As this program writes it, on a day that every month has: nothing more to look at. */
const OURS = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/u;
const instant = z.string().transform((value, context) => {
  if (OURS.test(value)) return value;
  const date = INSTANT.test(value) ? new Date(value) : new Date(Number.NaN);
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  context.addIssue({ code: 'custom', message: `“${value}” is no instant like 2022-01-09T08:30:00.000Z` });
  return z.NEVER;
});

export const infoShape = z.object({ id, title: text, description: text, createdAt: instant });
const kind = z.enum(TAG_KINDS);
export const neverSuggestedShape = z.object({ kind, words: text.min(1) });
export const generatorShape = z.object({ name: text, version: text });
export const instantShape = instant;

export const coderShape = z.object({ id, name: text });

export const actorShape = z.object({
  id,
  name: text.min(1),
  kind: z.enum(ACTOR_KINDS),
  aliases: z.array(text),
  memberOf: ids,
  note: text,
  externalIds: z.record(text, text),
});

export const positionShape = z.object({
  id,
  label: text.min(1),
  parentId: id.nullable(),
  description: text,
  colour: text,
});

const use = z.object({ tag: id, role: z.enum(USE_ROLES), place: offset, beside: z.boolean() });
const mergeBase = { into: id, at: instant, coder: id, aliases: z.array(text), uses: z.array(use) };

const actorMergeShape = z.object({
  table: z.literal('actors'),
  ...mergeBase,
  code: actorShape,
  memberOf: ids,
  authorities: z.array(text),
  dependents: z.array(z.object({ id, place: offset, beside: z.boolean() })),
});
const positionMergeShape = z.object({
  table: z.literal('positions'),
  ...mergeBase,
  code: z.object({ ...positionShape.shape, rank: z.number() }),
  dependents: z.array(z.object({ id, rank: z.number() })),
});

export const mergeShape = z.discriminatedUnion('table', [actorMergeShape, positionMergeShape]);

export const originShape = z.object({ file: text, sha256: text, report: z.array(text) });

export const dismissedShape = z.object({ kind, start: offset, end: offset, quote: text.min(1), value: text });

export const documentShape = z.object({
  id,
  title: text,
  source: text,
  author: text,
  url: text,
  language: text,
  publishedOn: text,
  importedAt: instant,
  status: z.enum(STATUSES),
  note: text,
  text: text.min(1),
  sha256: text,
  origin: z.unknown().optional(),
  dismissed: z.unknown().optional(),
  tags: z.array(z.unknown()),
});

const place = { id, start: offset, end: offset, quote: text.min(1) };
const record = { note: text, coder: id, createdAt: instant, updatedAt: instant };

const actorTagShape = z.object({ ...place, kind: z.literal('actor'), actor: id, ...record });
const dateTagShape = z.object({ ...place, kind: z.literal('date'), date: text, ...record });
const positionTagShape = z.object({
  ...place,
  kind: z.literal('position'),
  position: id,
  stance: z.enum(STANCES),
  holders: ids,
  addressees: ids,
  saidOn: text,
  ...record,
});

export const tagShape = z.discriminatedUnion('kind', [actorTagShape, dateTagShape, positionTagShape]);
export type FileTag = z.infer<typeof tagShape>;
export type FileDocument = z.infer<typeof documentShape>;

const keysOf = (shape: { readonly shape: object }): ReadonlySet<string> => new Set(Object.keys(shape.shape));

/** The fields each kind of record may have; others are left out and listed. */
export const FIELDS = {
  file: new Set([
    ...['format', 'version', 'offsetUnit', 'generator', 'exportedAt'],
    ...['project', 'coders', 'actors', 'positions', 'merges', 'documents'],
  ]),
  project: new Set([...keysOf(infoShape), 'neverSuggested']),
  'wording never suggested': keysOf(neverSuggestedShape),
  generator: keysOf(generatorShape),
  coder: keysOf(coderShape),
  actor: keysOf(actorShape),
  position: keysOf(positionShape),
  'merge of actors': keysOf(actorMergeShape),
  'merge of positions': keysOf(positionMergeShape),
  document: keysOf(documentShape),
  origin: keysOf(originShape),
  'dismissed suggestion': keysOf(dismissedShape),
  'actor tag': keysOf(actorTagShape),
  'date tag': keysOf(dateTagShape),
  'position tag': keysOf(positionTagShape),
} as const satisfies Record<string, ReadonlySet<string>>;
