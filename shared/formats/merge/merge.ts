import {
  type Actor,
  type ArticleWithTags,
  compareStrings,
  compareTags,
  type Merge,
  type Position,
  type Project,
  type Tag,
} from '../../domain/model.ts';
import { type Aligned, alignActors, alignCoders, alignPositions, folded } from './align.ts';

/** Which of two is taken where both changed the same: the first project's, the second's, or the one changed later. */
export type Prefer = 'a' | 'b' | 'newer';

/** The same thing, with something else said of it in either project. */
export interface Conflict {
  readonly what: 'article' | 'actor' | 'position' | 'tag';
  readonly id: string;
  readonly name: string;
  /** The fields that differ, as each has them. */
  readonly a: Readonly<Record<string, unknown>>;
  readonly b: Readonly<Record<string, unknown>>;
  readonly newer: 'a' | 'b';
  readonly taken: 'a' | 'b';
}

export interface MergeReport {
  readonly aligned: readonly Aligned[];
  readonly added: Readonly<Record<'coders' | 'actors' | 'positions' | 'articles' | 'tags', number>>;
  readonly conflicts: readonly Conflict[];
  /** What could not be taken as it stands, a sentence each. */
  readonly remarks: readonly string[];
}

export interface MergeOptions {
  readonly prefer: Prefer;
  /** Decisions on single conflicts, by `what id`; they go before the rule. */
  readonly decisions?: ReadonlyMap<string, 'a' | 'b'>;
}

/**
 * Merges two projects into one: the first with what the second has beyond it. Articles are the same by their text's hash;
 * codes by id, name or alias; tags by id, or by what they say on the same passage. Nothing is deleted: what only one has may
 * have been deleted in the other, which cannot be told without its history. References all resolve, spans stay as they are.
 */
export function mergeProjects(
  a: Project,
  b: Project,
  options: MergeOptions,
): { project: Project; report: MergeReport } {
  const work = new Merging(a, b, options);
  return work.run();
}

class Merging {
  readonly #a: Project;
  readonly #b: Project;
  readonly #options: MergeOptions;
  readonly #conflicts: Conflict[] = [];
  readonly #remarks: string[] = [];
  readonly #added = { coders: 0, actors: 0, positions: 0, articles: 0, tags: 0 };
  readonly #coders = new Map<string, string>();
  readonly #actors = new Map<string, string>();
  readonly #positions = new Map<string, string>();
  /** Ids of the whole project that are taken. */
  readonly #taken: Set<string>;
  readonly #latest: 'a' | 'b';

  constructor(a: Project, b: Project, options: MergeOptions) {
    this.#a = a;
    this.#b = b;
    this.#options = options;
    this.#taken = new Set(idsOf(a));
    this.#latest = lastChange(b) > lastChange(a) ? 'b' : 'a';
  }

  run(): { project: Project; report: MergeReport } {
    const [a, b] = [this.#a, this.#b];
    const aligned = [
      ...alignCoders(a.coders, b.coders),
      ...alignActors(a.actors, b.actors),
      ...alignPositions(a.positions, b.positions),
    ];
    const maps = { coder: this.#coders, actor: this.#actors, position: this.#positions };
    for (const { what, from, to } of aligned) maps[what].set(from, to);
    for (const { id } of b.coders) this.#newId(this.#coders, id);
    for (const { id } of b.actors) this.#newId(this.#actors, id);
    for (const { id } of b.positions) this.#newId(this.#positions, id);
    const coders = [...a.coders];
    for (const { id, name } of b.coders) {
      const own = this.#coders.get(id) ?? id;
      if (coders.some((coder) => coder.id === own)) continue;
      coders.push({ id: own, name });
      this.#added.coders += 1;
    }
    const actors = this.#mergeActors();
    const positions = this.#mergePositions();
    const articles = this.#mergeArticles();
    const project: Project = {
      info: a.info,
      coders: coders.sort(byName),
      actors: actors.sort(byName),
      positions,
      merges: this.#mergeMerges(actors, positions),
      articles,
    };
    return { project, report: { aligned, added: this.#added, conflicts: this.#conflicts, remarks: this.#remarks } };
  }

  /** An id of the second project as it is in the merged one: its own, unless another thing has it. */
  #newId(map: Map<string, string>, id: string): string {
    const known = map.get(id);
    if (known !== undefined) return known;
    let own = id;
    for (let number = 2; this.#taken.has(own); number += 1) own = `${id}-${number}`;
    this.#taken.add(own);
    map.set(id, own);
    return own;
  }

  #decide(
    what: Conflict['what'],
    id: string,
    name: string,
    a: object,
    b: object,
    newer: 'a' | 'b' = this.#latest,
  ): 'a' | 'b' {
    const keys = Object.keys({ ...a, ...b }).filter(
      (key) => JSON.stringify(field(a, key)) !== JSON.stringify(field(b, key)),
    );
    const { prefer, decisions } = this.#options;
    const taken = decisions?.get(`${what} ${id}`) ?? (prefer === 'newer' ? newer : prefer);
    const pick = (side: object) => Object.fromEntries(keys.map((key) => [key, field(side, key)]));
    this.#conflicts.push({ what, id, name, a: pick(a), b: pick(b), newer, taken });
    return taken;
  }

  #mergeActors(): Actor[] {
    const actors = new Map(this.#a.actors.map((actor) => [actor.id, actor]));
    for (const actor of this.#b.actors) {
      const id = this.#actors.get(actor.id) ?? actor.id;
      const theirs: Actor = { ...actor, id, memberOf: actor.memberOf.map((one) => this.#actors.get(one) ?? one) };
      const mine = actors.get(id);
      if (!mine) {
        actors.set(id, theirs);
        this.#added.actors += 1;
        continue;
      }
      if (JSON.stringify(mine) === JSON.stringify(theirs)) continue;
      // Names and memberships of both hold; what can be said once only is decided on where it differs.
      const names = [
        ...mine.aliases,
        ...theirs.aliases,
        ...(folded(mine.name) === folded(theirs.name) ? [] : [theirs.name]),
      ];
      const both = {
        aliases: unique(names).filter((name) => name !== mine.name || mine.aliases.includes(name)),
        memberOf: unique([...mine.memberOf, ...theirs.memberOf]).filter((one) => one !== id),
        externalIds: { ...theirs.externalIds, ...mine.externalIds },
      };
      const [one, other] = [once(mine), once(theirs)];
      const isSame = actor.id !== id || JSON.stringify(one) === JSON.stringify(other);
      const note = mine.note || theirs.note;
      if (isSame || this.#decide('actor', id, mine.name, one, other) === 'a')
        actors.set(id, { ...mine, ...both, note: isSame ? note : mine.note });
      else {
        const aliases = unique([...both.aliases, mine.name]).filter((name) => name !== theirs.name);
        actors.set(id, {
          ...theirs,
          ...both,
          aliases: folded(mine.name) === folded(theirs.name) ? both.aliases : aliases,
        });
      }
    }
    return this.#withoutCircles([...actors.values()]);
  }

  /** Memberships of both may lead in a circle: then that of the second project goes. */
  #withoutCircles(actors: readonly Actor[]): Actor[] {
    const mine = new Map(this.#a.actors.map(({ id, memberOf }) => [id, memberOf]));
    const above = new Map(
      actors.map(({ id, memberOf }) => [id, memberOf.filter((one) => mine.get(id)?.includes(one))]),
    );
    const leadsTo = (from: string, to: string): boolean => {
      const seen = new Set<string>();
      const open = [from];
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (id === to) return true;
        if (seen.has(id)) continue;
        seen.add(id);
        open.push(...(above.get(id) ?? []));
      }
      return false;
    };
    return actors.map((actor) => {
      const kept = actor.memberOf.filter((group) => {
        if (above.get(actor.id)?.includes(group)) return true;
        if (leadsTo(group, actor.id)) {
          this.#remarks.push(`“${actor.name}” could not be made a member of a group that is a member of it.`);
          return false;
        }
        above.set(actor.id, [...(above.get(actor.id) ?? []), group]);
        return true;
      });
      return { ...actor, memberOf: kept };
    });
  }

  #mergePositions(): Position[] {
    const positions = new Map(this.#a.positions.map((position) => [position.id, position]));
    for (const position of this.#b.positions) {
      const id = this.#positions.get(position.id) ?? position.id;
      const parentId =
        position.parentId === null ? null : (this.#positions.get(position.parentId) ?? position.parentId);
      const theirs: Position = { ...position, id, parentId };
      const mine = positions.get(id);
      if (!mine) {
        positions.set(id, theirs);
        this.#added.positions += 1;
      } else if (position.id !== id) {
        positions.set(id, { ...mine, description: mine.description || theirs.description });
      } else if (JSON.stringify(bare(mine)) !== JSON.stringify(bare(theirs))) {
        if (this.#decide('position', id, mine.label, bare(mine), bare(theirs)) === 'a') continue;
        const isCircle = isBelow(positions, theirs.parentId, id);
        if (isCircle) this.#remarks.push(`“${theirs.label}” could not be put under a position that stands under it.`);
        positions.set(id, isCircle ? { ...theirs, parentId: mine.parentId } : theirs);
      }
    }
    return [...positions.values()];
  }

  #mergeArticles(): ArticleWithTags[] {
    const merged = new Map(this.#a.articles.map((one) => [one.article.id, one]));
    const tagIds = new Set([...this.#a.articles, ...this.#b.articles].flatMap(({ tags }) => tags.map(({ id }) => id)));
    const paired = new Set<string>();
    // Those with the same id first, since a project may have one text more than once.
    const idOf = ({ article }: ArticleWithTags) => article.id;
    const isSure = (one: ArticleWithTags) => merged.get(idOf(one))?.article.sha256 === one.article.sha256;
    for (const theirs of [...this.#b.articles.filter(isSure), ...this.#b.articles.filter((one) => !isSure(one))]) {
      const same = [...merged.values()].filter(({ article }) => article.sha256 === theirs.article.sha256);
      // As it is merged so far: what came into it from another article with this text stays.
      const mine =
        same.find((one) => idOf(one) === idOf(theirs)) ?? same.find((one) => !paired.has(idOf(one))) ?? same[0];
      if (mine) paired.add(idOf(mine));
      const article = mine
        ? this.#mergeFields(mine, theirs)
        : { ...theirs.article, id: this.#newId(new Map(), theirs.article.id) };
      if (!mine) {
        this.#added.articles += 1;
        const clash = this.#a.articles.some(({ article: { id } }) => id === theirs.article.id);
        if (clash) this.#remarks.push(`“${theirs.article.title}” has another text in either project: both are kept.`);
      }
      const tags = this.#mergeTags(mine?.tags ?? [], theirs.tags, article.id, tagIds);
      merged.set(article.id, { article, text: mine?.text ?? theirs.text, tags });
    }
    return [...merged.values()];
  }

  #mergeFields(mine: ArticleWithTags, theirs: ArticleWithTags): ArticleWithTags['article'] {
    const fields = ['title', 'source', 'author', 'url', 'language', 'publishedOn', 'note', 'status'] as const;
    const [a, b] = [mine.article, theirs.article];
    // What only one of them knows is no conflict, and the status that is further on holds.
    const steps = ['new', 'in-progress', 'done'] as const;
    const status = steps[Math.max(steps.indexOf(a.status), steps.indexOf(b.status))] ?? a.status;
    const filled = {
      ...a,
      status,
      ...(a.origin || b.origin ? { origin: a.origin ?? b.origin } : {}),
    } as ArticleWithTags['article'];
    const known = Object.fromEntries(fields.filter((key) => !a[key] && b[key]).map((key) => [key, b[key]]));
    const one = { ...filled, ...known };
    const differing = fields.filter((key) => key !== 'status' && one[key] && b[key] && one[key] !== b[key]);
    if (differing.length === 0) return one;
    const pick = (side: ArticleWithTags['article']) => Object.fromEntries(differing.map((key) => [key, side[key]]));
    return this.#decide('article', a.id, a.title, pick(one), pick(b)) === 'a' ? one : { ...one, ...pick(b) };
  }

  #mergeTags(mine: readonly Tag[], theirs: readonly Tag[], documentId: string, ids: Set<string>): Tag[] {
    const tags = new Map(mine.map((tag) => [tag.id, tag]));
    const said = new Set(mine.map(saying));
    const elsewhere = new Set(
      this.#a.articles.flatMap((one) => (one.article.id === documentId ? [] : one.tags.map(({ id }) => id))),
    );
    for (const raw of theirs) {
      const tag = this.#translated(raw, documentId);
      const own = tags.get(tag.id);
      if (own && mine.includes(own)) {
        if (JSON.stringify(own) === JSON.stringify(tag)) continue;
        const newer = tag.updatedAt > own.updatedAt ? 'b' : 'a';
        if (saying(own) === saying(tag) && own.note === tag.note) {
          if (newer === 'b') tags.set(tag.id, tag);
        } else if (this.#decide('tag', tag.id, own.quote, bare(own), bare(tag), newer) === 'b') tags.set(tag.id, tag);
        continue;
      }
      if (said.has(saying(tag))) continue;
      const id = own || elsewhere.has(tag.id) ? freeId(tag.id, ids) : tag.id;
      tags.set(id, { ...tag, id });
      this.#added.tags += 1;
    }
    return [...tags.values()].sort(compareTags);
  }

  #translated(tag: Tag, documentId: string): Tag {
    const actor = (id: string) => this.#actors.get(id) ?? id;
    const coder = this.#coders.get(tag.coder) ?? tag.coder;
    if (tag.kind === 'actor') return { ...tag, documentId, coder, actor: actor(tag.actor) };
    if (tag.kind === 'date') return { ...tag, documentId, coder };
    return {
      ...tag,
      documentId,
      coder,
      position: this.#positions.get(tag.position) ?? tag.position,
      holders: unique(tag.holders.map(actor)),
      addressees: unique(tag.addressees.map(actor)),
    };
  }

  /** The merged codes of both, where what they went into is there and their ids are free. */
  #mergeMerges(actors: readonly Actor[], positions: readonly Position[]): Merge[] {
    const merges = [...this.#a.merges];
    const here = new Set([...actors, ...positions].map(({ id }) => id));
    const known = new Set(merges.map(({ id }) => id));
    for (const merge of this.#b.merges) {
      if (known.has(merge.id)) continue;
      const map = merge.table === 'actors' ? this.#actors : this.#positions;
      const into = map.get(merge.into) ?? merge.into;
      const coder = this.#coders.get(merge.coder) ?? merge.coder;
      const name = merge.table === 'actors' ? merge.code.name : merge.code.label;
      if (here.has(merge.id) || this.#taken.has(merge.id) || !(here.has(into) || known.has(into))) {
        this.#remarks.push(`That “${name}” was merged once cannot be kept: it cannot be taken apart again.`);
        continue;
      }
      known.add(merge.id);
      merges.push({ ...merge, into, coder });
    }
    return merges.sort((one, other) => compareStrings(one.at, other.at) || compareStrings(one.id, other.id));
  }
}

const field = (of: object, key: string): unknown => (of as Readonly<Record<string, unknown>>)[key];
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
const once = ({ name, kind, note }: Actor) => ({ name, kind, note });
const bare = <T extends object>({ ...all }: T): Omit<T, 'rank'> => {
  const { rank: _, ...rest } = all as T & { rank?: unknown };
  return rest as Omit<T, 'rank'>;
};

const byName = (one: { id: string; name: string }, other: { id: string; name: string }): number =>
  compareStrings(one.name, other.name) || compareStrings(one.id, other.id);

/** What a tag says, whoever made it when: two tags that say the same on one passage by one coder are one. */
function saying(tag: Tag): string {
  const place = `${tag.start} ${tag.end} ${tag.kind} ${tag.coder}`;
  if (tag.kind === 'actor') return `${place} ${tag.actor}`;
  if (tag.kind === 'date') return `${place} ${tag.date}`;
  return JSON.stringify([
    place,
    tag.position,
    tag.stance,
    [...tag.holders].sort(),
    [...tag.addressees].sort(),
    tag.saidOn,
  ]);
}

function freeId(id: string, taken: Set<string>): string {
  let own = id;
  for (let number = 2; taken.has(own); number += 1) own = `${id}-${number}`;
  taken.add(own);
  return own;
}

function isBelow(positions: ReadonlyMap<string, Position>, id: string | null, above: string): boolean {
  const seen = new Set<string>();
  for (let at = id; at !== null && !seen.has(at); at = positions.get(at)?.parentId ?? null) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}

function* idsOf({ coders, actors, positions, merges, articles }: Project): Generator<string> {
  for (const { id } of [...coders, ...actors, ...positions, ...merges]) yield id;
  for (const { article } of articles) yield article.id;
}

/** The last time at which something was changed, as far as the project tells. */
function lastChange({ articles }: Project): string {
  let last = '';
  for (const { article, tags } of articles) {
    for (const time of [article.importedAt, ...tags.map(({ updatedAt }) => updatedAt)]) if (time > last) last = time;
  }
  return last;
}
