import { type Article, type ArticleWithTags, compareDismissed, STATUSES } from '../../domain/model.ts';
import { freeId, type Ids } from './ids.ts';
import type { Minutes } from './report.ts';
import { mergeTags, type TagTables } from './tags.ts';

type Articles = readonly ArticleWithTags[];

/** The articles of both, each text once, with the tags of both. */
export function mergeArticles(a: Articles, b: Articles, ids: Ids, minutes: Minutes): ArticleWithTags[] {
  const merged = new Map(a.map((one) => [one.article.id, one]));
  const clashing = new Set(merged.keys());
  const alike = new Map<string, string[]>();
  const addAlike = ({ sha256, id }: Article) => alike.set(sha256, [...(alike.get(sha256) ?? []), id]);
  for (const { article } of a) addAlike(article);
  const tables = tablesOf(a, b);
  const paired = new Set<string>();
  // Those with the same id first, since a project may have one text more than once.
  const isSure = (one: ArticleWithTags) => merged.get(idOf(one))?.article.sha256 === one.article.sha256;
  for (const theirs of [...b.filter(isSure), ...b.filter((one) => !isSure(one))]) {
    const same = alike.get(theirs.article.sha256) ?? [];
    const chosen = same.find((id) => id === idOf(theirs)) ?? same.find((id) => !paired.has(id)) ?? same[0];
    // As it is merged so far: what came into it from another article with this text stays.
    const mine = chosen === undefined ? undefined : merged.get(chosen);
    if (mine) paired.add(idOf(mine));
    else minutes.added.articles += 1;
    if (!mine && clashing.has(idOf(theirs)))
      minutes.remarks.push(`“${theirs.article.title}” has another text in either project: both are kept.`);
    const article = mine
      ? mergeFields(mine.article, theirs.article, minutes)
      : { ...theirs.article, id: freeId(idOf(theirs), ids.taken) };
    if (!mine) addAlike(article);
    const tags = mergeTags(mine?.tags ?? [], theirs.tags, article.id, { ids, tables, minutes });
    merged.set(article.id, { article, text: mine?.text ?? theirs.text, tags });
  }
  return [...merged.values()];
}

const idOf = ({ article }: ArticleWithTags): string => article.id;

const tablesOf = (a: Articles, b: Articles): TagTables => ({
  taken: new Set([...a, ...b].flatMap(({ tags }) => tags.map(({ id }) => id))),
  articleOf: new Map(a.flatMap(({ tags }) => tags.map(({ id, documentId }) => [id, documentId] as const))),
});

/** What either of them does not want to be suggested; their text is the same. */
function dismissedByBoth(a: Article, b: Article): Pick<Article, 'dismissed'> {
  const keys = new Map(
    [...(a.dismissed ?? []), ...(b.dismissed ?? [])].map((one) => [
      JSON.stringify([one.kind, one.start, one.end, one.value]),
      one,
    ]),
  );
  return keys.size > 0 ? { dismissed: [...keys.values()].sort(compareDismissed) } : {};
}

const FIELDS = ['title', 'source', 'author', 'url', 'language', 'publishedOn', 'note'] as const;

/** What only one of them knows is no conflict, and the status that is further on holds. */
function mergeFields(a: Article, b: Article, minutes: Minutes): Article {
  const status = STATUSES[Math.max(STATUSES.indexOf(a.status), STATUSES.indexOf(b.status))] ?? a.status;
  const origin = a.origin ?? b.origin;
  const known = Object.fromEntries(FIELDS.filter((key) => !a[key] && b[key]).map((key) => [key, b[key]]));
  const one: Article = { ...a, status, ...(origin ? { origin } : {}), ...dismissedByBoth(a, b), ...known };
  const fields = FIELDS.filter((key) => one[key] && b[key] && one[key] !== b[key]);
  if (fields.length === 0) return one;
  const taken = minutes.decide({ what: 'article', id: a.id, name: a.title, a: one, b, differing: fields });
  return taken === 'a' ? one : { ...one, ...Object.fromEntries(fields.map((key) => [key, b[key]])) };
}
