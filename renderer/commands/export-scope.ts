import { compileFilter, type Filter } from '../../shared/domain/search/filter.ts';
import type { Limit } from '../../shared/formats/limit.ts';
import type { ProjectDatabase } from '../db/database.ts';
import { toTag } from '../db/read.ts';
import type { ProjectState } from '../state/project-state.ts';

/** A part of the project that can be exported by itself, with how much it is. */
export interface Scope {
  readonly limit: Limit;
  readonly articles: number;
  readonly tags: number;
}

type Counted = Pick<ProjectState, 'tagCounts'>;

/** These articles with all their tags. */
export function scopeOfArticles(ids: Iterable<string>, { tagCounts }: Counted): Scope {
  const articles = new Set(ids);
  let tags = 0;
  for (const id of articles) tags += tagCounts.get(id) ?? 0;
  return { limit: { articles }, articles: articles.size, tags };
}

/** The tags that pass the filter, each asked by itself, and the articles that have such a tag. */
export async function scopeOfTags(
  database: ProjectDatabase,
  filter: Filter,
  state: Pick<ProjectState, 'articles' | 'actors' | 'positions'>,
): Promise<Scope> {
  const passes = compileFilter(filter, { actors: state.actors.values(), positions: state.positions.values() });
  const articles = new Set<string>();
  const tags = new Set<string>();
  await database.tags.each((stored) => {
    const article = state.articles.get(stored.documentId);
    if (!article || !passes({ article, tags: [toTag(stored)] })) return;
    tags.add(stored.id);
    articles.add(stored.documentId);
  });
  return { limit: { articles, tags }, articles: articles.size, tags: tags.size };
}
