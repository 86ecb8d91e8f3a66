import {
  type Actor,
  type Article,
  compareStrings,
  compareTags,
  type RankedPosition,
  type Span,
  type Tag,
} from '../../../shared/domain/model.ts';
import { type Searchable, searchable } from '../../../shared/domain/search/find.ts';
import type { ProjectDatabase } from '../../db/database.ts';
import { entriesAfter, lastSeq } from '../../db/log.ts';
import { articlesInOrder, toTag } from '../../db/read.ts';

/** Articles whose texts are fetched at once. */
export const CHUNK = 64;

/** Text kept in memory at most, in code units; the rest is read again for each search. */
const MOST_TEXT = 64_000_000;

/**
 * What a search looks at: articles, codebook and tags as of an entry of the log, and the texts as they are needed. It reads
 * them once and then follows the log, so that a search costs no reading.
 */
export class Replica {
  readonly #database: ProjectDatabase;
  #seq = -1;
  #articles: Article[] = [];
  #actors = new Map<string, Actor>();
  #positions = new Map<string, RankedPosition>();
  #tags = new Map<string, TagsOfArticle>();
  readonly #texts = new Map<string, Searchable>();
  #kept = 0;
  #turn: Promise<void> = Promise.resolve();

  constructor(database: ProjectDatabase) {
    this.#database = database;
  }

  /** In the order in which they came. */
  get articles(): readonly Article[] {
    return this.#articles;
  }

  get actors(): Iterable<Actor> {
    return this.#actors.values();
  }

  get positions(): Iterable<RankedPosition> {
    return this.#positions.values();
  }

  /** Takes in what has been written since. */
  refresh(): Promise<void> {
    const turn = this.#turn.then(() => this.#follow());
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /** Reads the texts before they are asked for, a few at a time. */
  async warm(): Promise<void> {
    await this.refresh();
    for (let from = 0; from < this.#articles.length && this.#kept < MOST_TEXT; from += CHUNK) {
      await this.textsOf(this.#articles.slice(from, from + CHUNK));
    }
  }

  async #follow(): Promise<void> {
    if (this.#seq < 0) return this.#readAll();
    for (const { seq, changes } of await entriesAfter(this.#database, this.#seq)) {
      for (const { table, id, before, after } of changes) {
        if (table === 'documents') {
          this.#articles = [...this.#articles.filter((article) => article.id !== id), ...(after ? [after] : [])];
          if (after === null) this.#tags.delete(id);
        }
        if (table === 'actors' && after) this.#actors.set(id, after);
        if (table === 'actors' && !after) this.#actors.delete(id);
        if (table === 'positions' && after) this.#positions.set(id, after);
        if (table === 'positions' && !after) this.#positions.delete(id);
        if (table === 'tags' && before) this.#of(before.documentId).remove(id);
        if (table === 'tags' && after) this.#of(after.documentId).add(after);
      }
      if (changes.some(({ table }) => table === 'documents')) this.#articles.sort(inOrder);
      this.#seq = seq;
    }
  }

  tagsOf(documentId: string): TagsOfArticle {
    return this.#tags.get(documentId) ?? NO_TAGS;
  }

  /** The texts of some articles, in their order; null where one is missing. */
  async textsOf(articles: readonly Article[]): Promise<(Searchable | null)[]> {
    const missing = [...new Set(articles.map(({ sha256 }) => sha256))].filter((sha) => !this.#texts.has(sha));
    const read = new Map<string, Searchable>();
    for (const stored of await this.#database.texts.bulkGet(missing)) {
      if (!stored) continue;
      const text = this.#texts.get(stored.sha256) ?? searchable(stored.text);
      read.set(stored.sha256, text);
      if (this.#texts.has(stored.sha256) || this.#kept + stored.text.length > MOST_TEXT) continue;
      this.#texts.set(stored.sha256, text);
      this.#kept += stored.text.length;
    }
    return articles.map(({ sha256 }) => this.#texts.get(sha256) ?? read.get(sha256) ?? null);
  }

  #readAll(): Promise<void> {
    const { documents, actors, positions, tags, log } = this.#database;
    return this.#database.transaction('r', [documents, actors, positions, tags, log], async () => {
      this.#articles = await articlesInOrder(this.#database);
      this.#actors = new Map((await actors.toArray()).map((actor) => [actor.id, actor]));
      this.#positions = new Map((await positions.toArray()).map((position) => [position.id, position]));
      this.#tags = new Map();
      for (const tag of await tags.toArray()) this.#of(tag.documentId).add(toTag(tag));
      this.#seq = await lastSeq(this.#database);
    });
  }

  #of(documentId: string): TagsOfArticle {
    const known = this.#tags.get(documentId);
    if (known) return known;
    const made = new TagsOfArticle();
    this.#tags.set(documentId, made);
    return made;
  }
}

/** The tags of an article, asked for by place. */
export class TagsOfArticle {
  readonly #byId = new Map<string, Tag>();
  #sorted: Tag[] | null = null;
  /** By place in the order: how far the tags up to there reach. */
  #reach: number[] = [];

  add(tag: Tag): void {
    this.#byId.set(tag.id, tag);
    this.#sorted = null;
  }

  remove(id: string): void {
    this.#byId.delete(id);
    this.#sorted = null;
  }

  /** In reading order. */
  get all(): readonly Tag[] {
    if (this.#sorted) return this.#sorted;
    this.#sorted = [...this.#byId.values()].sort(compareTags);
    let reach = 0;
    this.#reach = this.#sorted.map(({ end }) => {
      reach = Math.max(reach, end);
      return reach;
    });
    return this.#sorted;
  }

  /** Those that share text with a passage. */
  over({ start, end }: Span): Tag[] {
    const { all } = this;
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    const found: Tag[] = [];
    for (let index = low - 1; index >= 0 && (this.#reach[index] ?? 0) > start; index -= 1) {
      const tag = all[index];
      if (tag && tag.end > start) found.push(tag);
    }
    return found.reverse();
  }
}

const NO_TAGS = new TagsOfArticle();

const inOrder = (a: Article, b: Article) => compareStrings(a.importedAt, b.importedAt) || compareStrings(a.id, b.id);
