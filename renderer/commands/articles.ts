import { added, type Change, changed, removed } from '../../shared/domain/changes.ts';
import { isEdtf } from '../../shared/domain/dates/edtf.ts';
import type { Article } from '../../shared/domain/model.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import { canonicalText, hashText } from '../../shared/domain/text/canonical.ts';
import type { StoredText } from '../db/database.ts';
import { tagsOfArticle } from '../db/read.ts';
import { type Command, gone } from './command.ts';

export interface NewArticle {
  readonly title: string;
  readonly text: string;
  readonly publishedOn: string;
}

/** What became of the articles: ids of those that came in, and of those that were there already. */
export interface AddReport {
  readonly added: readonly string[];
  readonly known: readonly { readonly title: string; readonly id: string }[];
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
    const byHash = new Map<string, string>();
    for (const { title, text: raw, publishedOn } of articles) {
      const text = canonicalText(raw);
      const sha256 = hashText(text);
      const twin = byHash.get(sha256) ?? (await database.documents.where('sha256').equals(sha256).first())?.id;
      if (twin) {
        known.push({ title, id: twin });
        continue;
      }
      const article: Article = {
        id: context.newId(),
        title: title.replace(/\s+/gu, ' ').trim() || 'Untitled',
        source: '',
        author: '',
        url: '',
        language: '',
        publishedOn: isEdtf(publishedOn) ? publishedOn : '',
        importedAt: at,
        status: 'new',
        note: '',
        sha256,
      };
      byHash.set(sha256, article.id);
      changes.push(added('documents', article));
      texts.push({ sha256, text });
    }
    report({ added: changes.map(({ id }) => id), known });
    const [first] = changes;
    const one = changes.length === 1 && first?.table === 'documents' ? first.after?.title : undefined;
    return ok({ changes, texts, subject: one ?? `${changes.length} articles` });
  },
});

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
