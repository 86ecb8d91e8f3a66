/** Random text and projects for the laws. Hostile on purpose: emoji, combining marks, several scripts, odd blanks. */
import fc from 'fast-check';
import { describe } from '../domain/anchoring/describe.ts';
import {
  ACTOR_KINDS,
  type Actor,
  type ArticleWithTags,
  type Coder,
  compareDismissed,
  compareMerges,
  compareStrings,
  compareTags,
  type Dismissed,
  type Merge,
  type Position,
  type Project,
  type Span,
  STANCES,
  STATUSES,
  TAG_KINDS,
  type Tag,
  USE_ROLES,
} from '../domain/model.ts';
import { hashText } from '../domain/text/canonical.ts';

const PIECES = [
  'a',
  'e',
  'NATO',
  'Ryabkov',
  ' ',
  '\n',
  '\n\n',
  '.',
  '“',
  '”',
  '-',
  'e\u0301',
  'a\u0308\u0323',
  '👩‍👩‍👧',
  '🇺🇦',
  '😀',
  '👍🏽',
  'Мосва',
  'й',
  'и\u0306',
  'السلام',
  'ّ',
  '\u200f',
  '中文',
  '日本',
  '𝒳',
  '\u2028',
  '\t',
  '\u00a0',
  'ﬁ',
  'ß',
  'İ',
];

/** Canonical text (see `canonicalText`) that is likely to be hard. */
export const hardText = (max = 60): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: max }).map((pieces) => pieces.join(''));

const instant = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

const edtf = fc.constantFrom(
  '2022-01-09',
  '2021-12',
  '2021',
  '2022-01-09/2022-01-10',
  '2022-01-09~',
  '2021-35',
  '199X',
);
const edtfOrNone = fc.oneof(edtf, fc.constant(''));

/** Short text of any kind, perhaps empty. */
const words = fc.oneof(hardText(4), fc.constant(''));

/** Different ids, some of them odd. */
const idsOf = (count: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.oneof(fc.uuid(), hardText(3)), { minLength: count, maxLength: count });

/** Numbers that pick from a list of unknown length: see `pick`. */
const choice = fc.nat(1_000_000);
const choices = fc.array(choice, { maxLength: 3 });

const pick = <T>(list: readonly T[], chosen: number): T => list[chosen % list.length] as T;
const pickAll = <T>(list: readonly T[], chosen: readonly number[]): T[] =>
  list.length === 0 ? [] : [...new Set(chosen.map((number) => pick(list, number)))];

/** Random offsets of code points: the first characters of surrogate pairs, and all others, but never a half. */
function spanOf(text: string, a: number, b: number): Span {
  const borders = [0];
  for (const point of text) borders.push((borders.at(-1) ?? 0) + point.length);
  const [first, second] = [a % (borders.length - 1), b % (borders.length - 1)].sort((x, y) => x - y);
  return { start: borders[first ?? 0] ?? 0, end: borders[(second ?? 0) + 1] ?? text.length };
}

const anyTag = fc.record({
  kind: fc.constantFrom(...TAG_KINDS),
  from: choice,
  to: choice,
  code: choice,
  coder: choice,
  holders: choices,
  addressees: choices,
  stance: fc.constantFrom(...STANCES),
  date: edtf,
  saidOn: edtfOrNone,
  note: words,
  createdAt: instant,
  updatedAt: instant,
});

const hash = fc.constantFrom('0', '9', 'f').map((digit) => digit.repeat(64));

const anyDocument = fc.record({
  title: words,
  source: words,
  author: words,
  url: fc.constantFrom('', 'https://example.org/a?b=ü'),
  language: fc.constantFrom('', 'en', 'uk'),
  publishedOn: edtfOrNone,
  importedAt: instant,
  status: fc.constantFrom(...STATUSES),
  note: words,
  origin: fc.option(fc.record({ file: words, sha256: hash, report: fc.array(words, { maxLength: 2 }) }), {
    nil: undefined,
  }),
  text: hardText(),
  tags: fc.array(anyTag, { maxLength: 8 }),
});

const anyActor = fc.record({
  name: hardText(4),
  kind: fc.constantFrom(...ACTOR_KINDS),
  aliases: fc.array(hardText(3), { maxLength: 2 }),
  memberOf: choices,
  note: words,
  externalIds: fc.dictionary(fc.constantFrom('wikidata', 'viaf', '1', 'ü'), hardText(2), { noNullPrototype: true }),
});

const anyPosition = fc.record({
  label: hardText(4),
  /** Of those that come before it; a third has none. */
  parent: choice,
  description: words,
  colour: fc.constantFrom('#000000', '#c0ffee', '#Ab12Cd'),
});

const anyMerge = fc.record({
  isActor: fc.boolean(),
  actor: anyActor,
  position: anyPosition,
  /** Of the codes of its kind, and of those merged before it. */
  into: choice,
  at: instant,
  coder: choice,
  aliases: fc.array(hardText(3), { maxLength: 2 }),
  authorities: fc.array(fc.constantFrom('wikidata', 'ü'), { maxLength: 1 }),
  /** Tags, members and children; some are gone since. */
  named: choices,
  place: fc.nat(3),
  beside: fc.boolean(),
  role: fc.constantFrom(...USE_ROLES),
  rank: fc.double({ min: -1, max: 9, noNaN: true }).map((rank) => rank + 0),
});

/** Counts of actors, positions, documents, tags, merges at most: ids are made for all of them at once. */
const MOST = 4 + 5 + 3 + 3 * 8 + 3 + 3 + 1;

type PlainMerge = typeof anyMerge extends fc.Arbitrary<infer T> ? T : never;

function mergeOf(plain: PlainMerge, base: Pick<Merge, 'id' | 'into' | 'coder'>, tagIds: readonly string[]): Merge {
  const { at, aliases, named, place, beside, role, rank, isActor, authorities } = plain;
  const gone = [...tagIds, 'gone'];
  const uses = pickAll(gone, named).map((tag) => ({ tag, role, place, beside }));
  if (isActor) {
    const code = { ...plain.actor, id: base.id, memberOf: named.length > 0 ? ['gone'] : [] };
    const dependents = pickAll(gone, named).map((id) => ({ id, place, beside }));
    return { ...base, table: 'actors', at, code, aliases, memberOf: code.memberOf, authorities, uses, dependents };
  }
  const { parent, ...position } = plain.position;
  const code = { ...position, id: base.id, parentId: parent % 2 ? 'gone' : null, rank };
  const dependents = pickAll(gone, named).map((id) => ({ id, rank: rank + 0.5 }));
  return { ...base, table: 'positions', at, code, aliases: [], uses, dependents };
}

/**
 * A whole project that keeps every rule of the model, in the order of the project file: coders and actors by name,
 * merges as they were made, tags in reading order. Small, and hard in every field.
 */
export const anyProject = (): fc.Arbitrary<Project> =>
  fc
    .record({
      ids: idsOf(MOST),
      info: fc.record({ title: words, description: words, createdAt: instant }),
      coders: fc.array(hardText(3), { minLength: 1, maxLength: 3 }),
      actors: fc.array(anyActor, { maxLength: 4 }),
      positions: fc.array(anyPosition, { maxLength: 5 }),
      documents: fc.array(anyDocument, { maxLength: 3 }),
      merges: fc.array(anyMerge, { maxLength: 3 }),
    })
    .map(
      ({
        ids,
        info,
        coders: names,
        actors: plainActors,
        positions: plainPositions,
        documents,
        merges: plainMerges,
      }): Project => {
        const pool = ids.values();
        const id = (): string => pool.next().value as string;
        const byName = (a: Coder, b: Coder) => compareStrings(a.name, b.name) || compareStrings(a.id, b.id);
        const coders = names.map((name) => ({ id: id(), name })).sort(byName);
        const withIds = plainActors.map((actor) => ({ ...actor, id: id() }));
        const actors = withIds
          .map(({ memberOf, ...actor }, index): Actor => {
            // Of those before it, so that nobody is a member of itself by way of others.
            const others = withIds.slice(0, index).map((other) => other.id);
            return { ...actor, memberOf: pickAll(others, memberOf) };
          })
          .sort(byName);
        const positions: Position[] = [];
        for (const { parent, ...position } of plainPositions) {
          const parentId = parent % 3 === 0 ? null : (positions[parent % (positions.length + 1)]?.id ?? null);
          positions.push({ ...position, id: id(), parentId });
        }
        const actorIds = actors.map((actor) => actor.id);
        const articles = documents.map(({ tags, text, origin, ...fields }): ArticleWithTags => {
          const article = { ...fields, id: id(), sha256: hashText(text), ...(origin ? { origin } : {}) };
          return {
            article,
            text,
            tags: tags
              .map((tag): Tag => {
                const { note, createdAt, updatedAt, stance, saidOn } = tag;
                const anchor = describe(text, spanOf(text, tag.from, tag.to));
                const coder = pick(coders, tag.coder).id;
                const base = { id: id(), documentId: article.id, ...anchor, note, coder, createdAt, updatedAt };
                if (tag.kind === 'actor' && actorIds.length > 0) {
                  return { ...base, kind: 'actor', actor: pick(actorIds, tag.code) };
                }
                if (tag.kind === 'position' && positions.length > 0) {
                  const holders = pickAll(actorIds, tag.holders);
                  const addressees = pickAll(actorIds, tag.addressees);
                  const position = pick(positions, tag.code).id;
                  return { ...base, kind: 'position', position, stance, holders, addressees, saidOn };
                }
                return { ...base, kind: 'date', date: tag.date };
              })
              .sort(compareTags),
          };
        });
        const merges: Merge[] = [];
        for (const plain of plainMerges) {
          const table = plain.isActor ? ('actors' as const) : ('positions' as const);
          const codes = (plain.isActor ? actorIds : positions.map((position) => position.id)).concat(
            merges.filter((merge) => merge.table === table).map((merge) => merge.id),
          );
          if (codes.length === 0) continue;
          const tagIds = articles.flatMap(({ tags }) => tags.map((tag) => tag.id));
          merges.push(
            mergeOf(plain, { id: id(), into: pick(codes, plain.into), coder: pick(coders, plain.coder).id }, tagIds),
          );
        }
        return { info: { id: id(), ...info }, coders, actors, positions, merges: merges.sort(compareMerges), articles };
      },
    );

const anyDismissal = fc.record({ kind: fc.constantFrom(...TAG_KINDS), from: fc.nat(), to: fc.nat(), value: words });
const anyNever = fc.record({ kind: fc.constantFrom(...TAG_KINDS), words: hardText(3) });

/** The same with suggestions that were dismissed, which only the project file carries. */
export const anyDismissingProject = (): fc.Arbitrary<Project> =>
  fc
    .tuple(anyProject(), fc.array(anyDismissal, { maxLength: 4 }), fc.array(anyNever, { minLength: 1, maxLength: 2 }))
    .map(([project, dismissals, neverSuggested]) => ({
      ...project,
      info: { ...project.info, neverSuggested },
      articles: project.articles.map(({ article, text, tags }) => {
        const dismissed = dismissals
          .map(({ kind, from, to, value }): Dismissed => {
            const { start, end, quote } = describe(text, spanOf(text, from, to));
            return { kind, start, end, quote, value };
          })
          .sort(compareDismissed);
        return { article: { ...article, ...(dismissed.length > 0 ? { dismissed } : {}) }, text, tags };
      }),
    }));
