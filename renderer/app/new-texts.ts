import type { Host } from '../../shared/contract/host.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import type { FoundArticle } from '../../shared/formats/found.ts';
import { type Fates, fatesOf, type NewText, replaceText } from '../commands/new-text.ts';
import type { ParseFile } from '../commands/reading/parse-client.ts';
import { readText, tagsOfArticle } from '../db/read.ts';
import { notify, type SessionStore } from '../state/session.ts';
import { type AppStore, workspaceIn } from './app-state.ts';
import type { Attempts } from './attempts.ts';

interface Deps {
  readonly host: Host;
  readonly parse: ParseFile;
  readonly store: AppStore;
  readonly session: SessionStore;
  readonly attempts: Attempts;
}

/** A later version of an article that was read and compared, and waits for the analyst's word. */
export interface IncomingText {
  readonly articleId: string;
  readonly file: string;
  readonly text: NewText;
  readonly fates: Fates;
}

/** Later versions of articles' texts, from files. */
export class NewTexts {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** The analyst chooses the file; what becomes of the tags is shown before anything is written. */
  async choose(articleId: string): Promise<void> {
    const { host, parse, store, attempts } = this.#deps;
    const chosen = await host.files.open('articles');
    if (!chosen.ok) return void (chosen.error.code !== 'cancelled' && attempts.fail(chosen.error.message));
    const [file, second] = chosen.value;
    if (!file) return;
    const abort = new AbortController();
    const busy = (what: string, done: number, of: number) =>
      store.setState({ busy: { what, detail: file.name, done, of, cancel: () => abort.abort() } });
    busy('Reading the file', 0, 1);
    const incoming = await attempts.attempt(async () => {
      if (second) return failure('too-many', 'Choose one file: the newer version of this one article.');
      const read = await host.files.read(file.token);
      const parsed = read.ok ? await parse(read.value, file.name, { signal: abort.signal }) : read;
      if (!parsed.ok) return parsed;
      const articles: readonly FoundArticle[] = parsed.value.kind === 'articles' ? parsed.value.articles : [];
      const [article] = articles;
      if (!article || articles.length > 1)
        return failure('no-article', `“${file.name}” is not one article. Choose a file with the newer version of it.`);
      return this.#compare(articleId, article, {
        onProgress: (done, of) => busy('Looking for the tags in the new text', done, of),
        signal: abort.signal,
      });
    }, 'The text was not replaced.');
    store.setState({ busy: null, ...(incoming ? { incomingText: { ...incoming, file: file.name } } : {}) });
  }

  async #compare(
    articleId: string,
    { text, sha256, origin }: FoundArticle,
    options: { onProgress: (done: number, of: number) => void; signal: AbortSignal },
  ) {
    const workspace = workspaceIn(this.#deps.store);
    const article = workspace?.store.getState().articles.get(articleId);
    const before = workspace && article && (await readText(workspace.database, article.sha256));
    if (!workspace || !article || typeof before !== 'string')
      return failure('gone', 'This article is no longer there.');
    if (sha256 === article.sha256) return failure('same-text', 'It has the same text, character for character.');
    const tags = await tagsOfArticle(workspace.database, articleId);
    const fates = await fatesOf({ before, after: text, tags, ...options });
    if (!fates) return failure('cancelled', 'It was cancelled.');
    return ok({ articleId, text: { text, sha256, origin }, fates });
  }

  drop(): void {
    this.#deps.store.setState({ incomingText: null });
  }

  /** The analyst has seen what becomes of the tags. `dropped` are tags that are not to be kept on the passage found. */
  async take(dropped: ReadonlySet<string>): Promise<void> {
    const { store, session, attempts } = this.#deps;
    const workspace = workspaceIn(store);
    const { incomingText } = store.getState();
    if (!workspace || !incomingText) return;
    const { articleId, text, fates } = incomingText;
    const done = await attempts.attempt(async () => {
      const result = await workspace.run(replaceText(articleId, text, fates, dropped));
      return result.ok ? ok(true) : result;
    }, 'The text was not replaced.');
    if (!done) return;
    this.drop();
    notify(session, 'news', 'The article has its newer text.', ['Undo brings the old one back, with all its tags.']);
  }
}
