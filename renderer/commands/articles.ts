import { added, type Change, changed, removed } from '../../shared/domain/changes.ts';
import { isEdtf } from '../../shared/domain/dates/edtf.ts';
import type { Article, Origin, Status } from '../../shared/domain/model.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import { canonicalText, hashText } from '../../shared/domain/text/canonical.ts';
import type { StoredText } from '../db/database.ts';
import { tagsOfArticle } from '../db/read.ts';
import { type Command, gone } from './command.ts';

export interface NewArticle {
  readonly title: string;
  readonly text: string;
  readonly publishedOn: string;
  readonly source?: string;
  readonly author?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly note?: string;
  readonly origin?: Origin;
  /** Hash of the text, where whoever read it has made sure that it is canonical: a large text is not hashed twice. */
  readonly sha256?: string;
}

/** What became of the articles: ids of those that came in, and of those that were there already. */
export interface AddReport {
  readonly added: readonly string[];
  readonly known: readonly { readonly title: string; readonly id: string }[];
  /** For each of the given articles, in their order: the article of the project that it is now. */
  readonly outcomes: readonly { readonly id: string; readonly isNew: boolean }[];
}

/** Adds articles; one whose text the project has already is left out and reported. */
export const addArticles = (
  articles: readonly NewArticle[],
  report: (report: AddReport) => void = () => {},
): Command => ({
  name: 'add-articles',
  plan: async (database, context) => {
    const at = context.now();
    const changes: Change[] = [];
    const texts: StoredText[] = [];
    const known: { title: string; id: string }[] = [];
    const outcomes: { id: string; isNew: boolean }[] = [];
    const incoming = articles.map((one) => ({ ...one, ...hashed(one) }));
    const twins = database.documents.where('sha256').anyOf([...new Set(incoming.map(({ sha256 }) => sha256))]);
    const byHash = new Map((await twins.toArray()).map(({ sha256, id }) => [sha256, id]));
    for (const { title, text, sha256, publishedOn, origin, ...facts } of incoming) {
      const { source = '', author = '', url = '', language = '', note = '' } = facts;
      const twin = byHash.get(sha256);
      if (twin) {
        known.push({ title, id: twin });
        outcomes.push({ id: twin, isNew: false });
        continue;
      }
      const article: Article = {
        id: context.newId(),
        title: title.replace(/\s+/gu, ' ').trim() || 'Untitled',
        source: source.replace(/\s+/gu, ' ').trim(),
        author: author.replace(/\s+/gu, ' ').trim(),
        url: url.trim(),
        language,
        publishedOn: isEdtf(publishedOn) ? publishedOn : '',
        importedAt: after(at, changes.length),
        status: 'new',
        note,
        sha256,
        ...(origin ? { origin } : {}),
      };
      byHash.set(sha256, article.id);
      outcomes.push({ id: article.id, isNew: true });
      changes.push(added('documents', article));
      texts.push({ sha256, text });
    }
    report({ added: changes.map(({ id }) => id), known, outcomes });
    const [first] = changes;
    const one = changes.length === 1 && first?.table === 'documents' ? first.after?.title : undefined;
    return ok({ changes, texts, subject: one ?? `${changes.length} articles` });
  },
});

/** Articles that come in together are a millisecond apart: so they stay in the order in which they were given. */
const after = (at: string, milliseconds: number): string => new Date(Date.parse(at) + milliseconds).toISOString();

function hashed({ text: raw, sha256 }: NewArticle): StoredText {
  if (sha256) return { text: raw, sha256 };
  const text = canonicalText(raw);
  return { text, sha256: hashText(text) };
}

export type ArticleFields = Pick<
  Article,
  'title' | 'source' | 'author' | 'url' | 'language' | 'publishedOn' | 'status' | 'note'
>;

export const editArticle = (id: string, fields: Partial<ArticleFields>): Command => ({
  name: 'edit-article',
  plan: async (database) => {
    const before = await database.documents.get(id);
    if (!before) return gone('article');
    const after = { ...before, ...fields };
    if (!after.title.trim()) return failure('empty-name', 'Give the article a title.');
    if (after.publishedOn && !isEdtf(after.publishedOn)) {
      return failure(
        'bad-date',
        `“${after.publishedOn}” is not a date that can be kept. Write 2022-01-09, 2022-01 or 2022.`,
      );
    }
    if (JSON.stringify(after) === JSON.stringify(before)) return ok({ changes: [], subject: '' });
    return ok({ changes: [changed('documents', before, after)], subject: after.title });
  },
});

/** How far the reading of an article has come. The name says it, so that the list of changes can. */
export const markArticle = (id: string, status: Status): Command => ({
  name: `mark-${status}`,
  plan: async (database) => {
    const before = await database.documents.get(id);
    if (!before) return gone('article');
    if (before.status === status) return ok({ changes: [], subject: '' });
    return ok({ changes: [changed('documents', before, { ...before, status })], subject: before.title });
  },
});

/** Deletes an article with its tags; the codebook stays. */
export const deleteArticle = (id: string): Command => ({
  name: 'delete-article',
  plan: async (database) => {
    const before = await database.documents.get(id);
    if (!before) return gone('article');
    const tags = await tagsOfArticle(database, id);
    const changes = [...tags.map((tag) => removed('tags', tag)), removed('documents', before)];
    return ok({ changes, subject: before.title });
  },
});
