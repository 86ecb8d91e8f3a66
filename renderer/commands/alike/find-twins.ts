import { AlikeIndex } from '../../../shared/domain/likeness/find-alike.ts';
import { type Sketch, sketchOf } from '../../../shared/domain/likeness/sketch.ts';
import type { Article } from '../../../shared/domain/model.ts';
import type { ProjectDatabase } from '../../db/database.ts';
import { articlesInOrder } from '../../db/read.ts';
import type { Incoming, Twin, Twins } from './protocol.ts';

/** Texts that are read from the database at once. */
const CHUNK = 64;

/** The sketches of a project's texts: made once, since a text never changes under its hash. */
export class ProjectSketches {
  readonly #database: ProjectDatabase;
  readonly #sketches = new Map<string, Sketch>();

  constructor(database: ProjectDatabase) {
    this.#database = database;
  }

  /** The articles as they are now. */
  async all(): Promise<readonly { readonly article: Article; readonly sketch: Sketch }[]> {
    const articles = await articlesInOrder(this.#database);
    const missing = [...new Set(articles.map(({ sha256 }) => sha256))].filter((sha) => !this.#sketches.has(sha));
    for (let from = 0; from < missing.length; from += CHUNK) {
      for (const stored of await this.#database.texts.bulkGet(missing.slice(from, from + CHUNK))) {
        if (stored) this.#sketches.set(stored.sha256, sketchOf(stored.text));
      }
    }
    return articles.flatMap((article) => {
      const sketch = this.#sketches.get(article.sha256);
      return sketch ? [{ article, sketch }] : [];
    });
  }
}

/**
 * What each of some texts is nearly the same as: an article of the project, else a text that came in before it. What is
 * exactly the same is not told here: it is not added a second time.
 */
export async function findTwins(
  texts: readonly Incoming[],
  least: number,
  project: ProjectSketches | null,
): Promise<Twins> {
  const known = project ? await project.all() : [];
  const here = new AlikeIndex<Article>();
  for (const { article, sketch } of known) here.add(article, sketch);
  const same = new Set(known.map(({ article }) => article.sha256));
  const before = new AlikeIndex<number>();
  return texts.map(({ text, sha256 }, index): Twin | null => {
    if (same.has(sha256)) return null;
    same.add(sha256);
    const sketch = sketchOf(text);
    const [article, other] = [here.mostAlike(sketch, least), before.mostAlike(sketch, least)];
    before.add(index, sketch);
    if (article && article.likeness >= (other?.likeness ?? 0)) {
      return { in: 'project', article: article.id, likeness: article.likeness };
    }
    return other && { in: 'files', index: other.id, likeness: other.likeness };
  });
}
