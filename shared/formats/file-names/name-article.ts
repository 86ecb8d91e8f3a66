import type { FoundArticle } from '../found.ts';
import { titleOf } from '../text-file/title.ts';
import { withoutEnding } from './endings.ts';
import type { NameFields } from './match.ts';

const WORDS: Readonly<Record<keyof NameFields, string>> = {
  publishedOn: 'publication date',
  source: 'source',
  title: 'title',
  author: 'author',
  language: 'language',
};
const FIELDS = Object.keys(WORDS) as (keyof NameFields)[];

/**
 * The article with what its file's name says: that fills what the file itself leaves open. `goesFirst`: it stands before
 * what the file says, too. A title that was only made of the first words of the text is none that the file says. What was
 * taken from the name is told with the article's origin.
 */
export function nameArticle(article: FoundArticle, fields: NameFields, goesFirst: boolean): FoundArticle {
  const taken = FIELDS.filter((field) => {
    const said = fields[field];
    return said && said !== article[field] && (goesFirst || !tells(article, field));
  });
  if (taken.length === 0) return article;
  const told = `Taken from its name: ${taken.map((field) => WORDS[field]).join(', ')}.`;
  return {
    ...article,
    ...Object.fromEntries(taken.map((field) => [field, fields[field]])),
    origin: { ...article.origin, report: [...article.origin.report, told] },
  };
}

/**
 * All articles of a file, with the way by which it is known in their origin. The name of a file with several articles is
 * the title of none of them.
 */
export function articlesOfFile(
  articles: readonly FoundArticle[],
  file: string,
  { title, ...facts }: NameFields,
  goesFirst = false,
): FoundArticle[] {
  const fields = title && articles.length === 1 ? { ...facts, title } : facts;
  return articles.map((one) => nameArticle({ ...one, origin: { ...one.origin, file } }, fields, goesFirst));
}

const tells = (article: FoundArticle, field: keyof NameFields): boolean =>
  article[field] !== '' && (field !== 'title' || !isMade(article));

/** Whether the title was only made of the first words of the text, or of the file's name. */
function isMade({ title, text, origin: { file } }: FoundArticle): boolean {
  const name = withoutEnding(file.slice(file.lastIndexOf('/') + 1));
  const [line = ''] = text.trim().split('\n', 1);
  return [titleOf(text, name), line.trim(), name].includes(title);
}
