import type { Article, Span, Tag } from '../../../shared/domain/model.ts';
import { concordanceOf } from '../../../shared/domain/search/concordance.ts';
import { type Check, compileFilter, NO_FILTER, type Subject } from '../../../shared/domain/search/filter.ts';
import { findHits, type Searchable } from '../../../shared/domain/search/find.ts';
import { parseQuery, type Query } from '../../../shared/domain/search/query.ts';
import type { Line } from '../../state/search.ts';
import type { Found, SearchPart } from './protocol.ts';
import { CHUNK, type Replica } from './replica.ts';

export interface RunOptions {
  /** Milliseconds, for the pace. */
  readonly clock: () => number;
  /** A regular expression goes on an article, or makes a step in it. */
  readonly onArticle: (documentId: string) => void;
}

/** What is found is told this often, in milliseconds: the first soon, then so that sorting does not eat the time. */
const FIRST = 20;
const THEN = 100;

/** Searches the articles in their order and gives what it finds in pieces; between two pieces it can be left. */
export async function* runSearch(replica: Replica, part: SearchPart, options: RunOptions): AsyncGenerator<Found> {
  const query = parseQuery(part.query, part.options);
  if (!query.ok) throw new Error('asked with an expression that cannot be read');
  const { articles } = replica;
  const search = { part, query: query.value, fits: compileFilter(part.filter ?? NO_FILTER, replica) };
  if (!search.query && !part.filter) return;
  let pace = FIRST;
  let told = options.clock();
  let pieces = new Pieces(part.room);
  for (let index = part.from; index < articles.length; index += CHUNK) {
    const chunk = articles.slice(index, index + CHUNK);
    const texts = await replica.textsOf(chunk);
    for (const [at, article] of chunk.entries()) {
      const source = texts[at];
      if (source && !part.without.includes(article.id)) pieces.add(linesOf(replica, article, source, search, options));
      if (options.clock() - told < pace) continue;
      yield pieces.take(index + at + 1, articles.length);
      pieces = pieces.next();
      pace = THEN;
      told = options.clock();
    }
  }
  yield pieces.take(articles.length, articles.length);
}

interface Search {
  readonly part: SearchPart;
  readonly query: Query | null;
  readonly fits: Check<Subject>;
}

/** The passages of an article, each made a line only when there is room for it. */
interface Passages {
  readonly count: number;
  readonly line: (index: number) => Line;
}

function linesOf(
  replica: Replica,
  article: Article,
  source: Searchable,
  { part, query, fits }: Search,
  { clock, onArticle }: RunOptions,
): Passages {
  const tags = replica.tagsOf(article.id);
  if (!query) {
    const own = tags.all.filter((tag) => fits({ article, tags: [tag] }));
    return {
      count: own.length,
      line: (at) => lineOf(article, source.text, own[at] as Tag, own[at] as Tag, tags.over(own[at] as Tag)),
    };
  }
  let told = clock();
  if (query.kind === 'regex') onArticle(article.id);
  const hits = findHits(source, query, part.options, () => {
    if (clock() - told < THEN) return;
    onArticle(article.id);
    told = clock();
  });
  const chosen = part.filter ? hits.filter((hit) => fits({ article, tags: tags.over(hit) })) : hits;
  return {
    count: chosen.length,
    line: (at) => lineOf(article, source.text, chosen[at] as Span, null, tags.over(chosen[at] as Span)),
  };
}

/** Tags that a line carries. */
const MOST_TAGS = 12;

function lineOf(article: Article, text: string, { start, end }: Span, tag: Tag | null, over: readonly Tag[]): Line {
  const tight = over.length < 2 ? over : over.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return {
    key: tag ? tag.id : `${article.id} ${start} ${end}`,
    documentId: article.id,
    start,
    end,
    ...concordanceOf(text, { start, end }),
    tags: tight.slice(0, MOST_TAGS),
    tag,
  };
}

/** What gathers between two times of telling. */
class Pieces {
  readonly #room: number;
  readonly #lines: Line[] = [];
  #hits = 0;
  #articles = 0;

  constructor(room: number) {
    this.#room = room;
  }

  add({ count, line }: Passages): void {
    const shown = Math.min(count, this.#room - this.#lines.length);
    for (let at = 0; at < shown; at += 1) this.#lines.push(line(at));
    this.#hits += count;
    if (count > 0) this.#articles += 1;
  }

  take(done: number, of: number): Found {
    return { lines: this.#lines, hits: this.#hits, articles: this.#articles, done, of };
  }

  next(): Pieces {
    return new Pieces(this.#room - this.#lines.length);
  }
}
