/** The gold set as coded projects: `assets/gold/*.json` are made of `assets/gold/sources/*.txt` by the test beside this file. */
import { describe } from '../../domain/anchoring/describe.ts';
import type { Actor, ArticleWithTags, Position, Project, Tag } from '../../domain/model.ts';
import { compareTags } from '../../domain/model.ts';
import { hashText } from '../../domain/text/canonical.ts';
import { type GoldActor, type GoldArticle, type GoldMark, readGold } from './markup.ts';

export const HALVES = ['development', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

export interface GoldSource {
  /** BCP 47, of all its articles. */
  readonly language: string;
  readonly half: Half;
  readonly source: string;
  /** What else some actors are called, also in other languages. */
  readonly names?: readonly OtherNames[];
}

/** Names of one actor. */
export type OtherNames = readonly string[];

/** Reads `names.txt`: a line for each actor, with ` = ` between its names. */
export const readNames = (lines: string): OtherNames[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' = '));

const AT = '2026-02-01T08:00:00.000Z';
const CODER = 'gold';

export function goldProject({ language, half, source, names = [] }: GoldSource): Project {
  const articles = readGold(source);
  const actors = actorsOf(articles, language, names);
  const positions = articles.filter(({ marks }) => marks.some(({ kind }) => kind === 'position')).map(positionOf);
  return {
    info: {
      id: `gold-${language}-${half}`,
      title: `Gold set: ${language}, ${half}`,
      description: 'Articles written for measuring suggestions. Their facts are invented.',
      createdAt: AT,
    },
    coders: [{ id: CODER, name: 'Gold' }],
    actors: [...actors.values()],
    positions,
    merges: [],
    articles: articles.map((article) => articleOf(article, language, actors)),
  };
}

const keyOf = ({ kind, name }: GoldActor): string => `${kind}: ${name}`;

/** In the order in which they are named; whatever else stands for an actor is another name of it. */
function actorsOf(
  articles: readonly GoldArticle[],
  language: string,
  others: readonly OtherNames[],
): Map<string, Actor> {
  const found = new Map<string, Actor & { readonly aliases: string[] }>();
  for (const { text, marks } of articles) {
    for (const mark of marks) {
      if (mark.kind !== 'actor') continue;
      const { kind, name } = mark.actor;
      const words = text.slice(mark.start, mark.end);
      const id = `${language}-actor-${found.size + 1}`;
      const fresh = { id, name, kind, aliases: [] as string[], memberOf: [], note: '', externalIds: {} };
      const actor = found.get(keyOf(mark.actor)) ?? fresh;
      found.set(keyOf(mark.actor), actor);
      if (words !== name && !actor.aliases.includes(words)) actor.aliases.push(words);
    }
  }
  for (const { name, kind, aliases } of found.values()) {
    // People have no names of their own in each language; a surname would be somebody else's.
    const more = kind === 'person' ? [] : (others.find((names) => names.includes(name)) ?? []);
    aliases.push(...more.filter((one) => one !== name && !aliases.includes(one)));
  }
  return found;
}

/** One issue for each article: what is measured is who holds something in which passage. */
const positionOf = ({ id, title }: GoldArticle): Position => ({
  ...{ id: `${id}-issue`, label: title, parentId: null, description: '', colour: '#2f6f8f' },
});

function articleOf(article: GoldArticle, language: string, actors: ReadonlyMap<string, Actor>): ArticleWithTags {
  const { id, title, text, style, publishedOn, marks } = article;
  const tags = marks.map((mark, index) => ({
    ...describe(text, mark),
    ...{ id: `${id}-${index + 1}`, documentId: id, note: '', coder: CODER, createdAt: AT, updatedAt: AT },
    ...tagOf(mark, article, actors),
  })) as Tag[];
  return {
    article: {
      ...{ id, title, source: '', author: '', url: '', language, publishedOn, importedAt: AT, status: 'done' },
      ...{ note: `Style: ${style}`, sha256: hashText(text) },
    },
    text,
    tags: tags.sort(compareTags),
  };
}

function tagOf(mark: GoldMark, { id, marks }: GoldArticle, actors: ReadonlyMap<string, Actor>) {
  if (mark.kind === 'date') return { kind: mark.kind, date: mark.date };
  if (mark.kind === 'actor') return { kind: mark.kind, actor: actors.get(keyOf(mark.actor))?.id };
  const idOf = (name: string): string => {
    const named = marks.find((one) => one.kind === 'actor' && one.actor.name === name);
    const actor = named?.kind === 'actor' ? actors.get(keyOf(named.actor)) : undefined;
    if (!actor) throw new Error(`${id}: “${name}” holds something, but is marked nowhere in the article.`);
    return actor.id;
  };
  const { kind, stance, holders, addressees, saidOn } = mark;
  const who = { holders: holders.map(idOf), addressees: addressees.map(idOf) };
  return { kind, position: `${id}-issue`, stance, ...who, saidOn };
}
