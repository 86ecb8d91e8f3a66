import type { Article } from '../../../shared/domain/model.ts';
import { concordanceOf } from '../../../shared/domain/search/concordance.ts';
import { weighed } from '../../../shared/domain/suggestions/decisions.ts';
import { isAmbiguous } from '../../../shared/domain/suggestions/namesakes.ts';
import { compareSuggestions, fitsText, keyOfSuggestion, sieve } from '../../../shared/domain/suggestions/shown.ts';
import type { Suggester } from '../../../shared/domain/suggestions/suggest.ts';
import type { Knowledge, Suggestion } from '../../../shared/domain/suggestions/suggestion.ts';
import type { ProjectDatabase } from '../../db/database.ts';
import { describeError } from '../../db/names.ts';
import { articlesInOrder, readText, tagsOfArticle } from '../../db/read.ts';
import type { Line } from '../../state/search.ts';
import { Known } from './known.ts';
import {
  type FoundInArticle,
  type Limits,
  type LookThrough,
  MOST_PASSAGES,
  MOST_SUGGESTIONS,
  type Stretch,
  type Suggested,
  type WantedActor,
} from './protocol.ts';
import { warmUp } from './warm-up.ts';

export type MakeSuggester = (knowledge: Knowledge) => Suggester;
/** Is told of an article right before its text is read. */
export type OnReading = (documentId: string) => void;

/** Articles whose suggestions are kept. */
const MOST_KEPT = 24;
/** Articles that are looked at to see what languages a project is in. */
const MOST_SEEN = 12;

interface Made {
  readonly suggestions: readonly Suggestion[];
  readonly isCut: boolean;
}

/** Reads the articles of a project along: what the worker does, without the worker. */
export class ReadAlong {
  readonly #database: ProjectDatabase;
  readonly #make: MakeSuggester;
  readonly #known: Known;
  #suggester: { readonly version: number; readonly suggester: Suggester } | null = null;
  /** By text, date, language; the one that was asked for last comes last. Of the state of the codebook that is known. */
  readonly #kept = new Map<string, Made>();

  constructor(database: ProjectDatabase, make: MakeSuggester) {
    this.#database = database;
    this.#make = make;
    this.#known = new Known(database);
  }

  /** Makes what is needed before it is asked for, in steps, since each of them may take some time. */
  async *warm(): AsyncGenerator<void, void, undefined> {
    await this.#ready();
    yield;
    const articles = await this.#database.documents.limit(MOST_SEEN).toArray();
    const texts = await this.#database.texts.bulkGet(articles.map(({ sha256 }) => sha256));
    const seen = articles.map(({ language }, index) => ({ language, text: texts[index]?.text ?? '' }));
    for (const reading of warmUp(seen)) {
      yield;
      this.#suggester?.suggester.suggest(reading);
    }
  }

  /** The suggestions of an article; null where it is not there. */
  async suggest(documentId: string, onReading: OnReading = () => {}): Promise<Suggested | null> {
    await this.#ready();
    const found = await this.#find(documentId);
    return found && { documentId, sha256: found.article.sha256, ...this.#of(found.article, found.text, { onReading }) };
  }

  /** All articles, one after the other; what is decided meanwhile counts. */
  async *lookThrough(
    { limits, actor, leaveOut }: LookThrough,
    onReading: OnReading = () => {},
  ): AsyncGenerator<Stretch, void, undefined> {
    const without = new Set(leaveOut);
    const all = await articlesInOrder(this.#database);
    const left = all.filter(({ id }) => !without.has(id));
    let passages = 0;
    for (const [index, { id }] of left.entries()) {
      const step = { looked: [id], done: all.length - left.length + index + 1, of: all.length };
      try {
        const found = await this.#inArticle(id, limits, { actor, room: MOST_PASSAGES - passages }, onReading);
        passages += found?.lines.length ?? 0;
        yield { ...step, found: found ? [found] : [], failed: [] };
      } catch (error) {
        // One article that cannot be read along is told, and does not keep the others from being so.
        yield { ...step, found: [], failed: [{ documentId: id, reason: describeError(error) }] };
      }
    }
  }

  async #inArticle(
    id: string,
    limits: Limits,
    { actor: wanted, room }: { readonly actor: WantedActor | null; readonly room: number },
    onReading: OnReading,
  ): Promise<FoundInArticle | null> {
    await this.#ready();
    const info = await this.#database.project.toCollection().first();
    const tags = await tagsOfArticle(this.#database, id);
    const found = await this.#find(id);
    if (!found) return null;
    const { article, text } = found;
    const shown = sieve(this.#of(article, text, { onReading, keep: false }).suggestions, {
      ...{ ...limits, tags },
      dismissed: article.dismissed ?? [],
      never: info?.neverSuggested ?? [],
    });
    const counts = { actor: 0, position: 0, date: 0 };
    for (const { kind } of shown) counts[kind] += 1;
    const lines = wanted ? shown.filter((one) => isOf(one, wanted)).slice(0, room) : [];
    const leftOut = wanted ? shown.filter((one) => mayBeOf(one, wanted)).length : 0;
    if (wanted ? lines.length + leftOut === 0 : shown.length === 0) return null;
    return { documentId: id, counts, lines: lines.map((one) => lineOf(one, id, text)), leftOut };
  }

  /**
   * An article with its text, when the transaction is over in which they were read: it would last as long as the text is read along, and
   * no window could write meanwhile.
   */
  #find(id: string): Promise<{ readonly article: Article; readonly text: string } | null> {
    const { documents, texts } = this.#database;
    return this.#database.transaction('r', [documents, texts], async () => {
      const article = await documents.get(id);
      const text = article && (await readText(this.#database, article.sha256));
      return article && text !== undefined ? { article, text } : null;
    });
  }

  async #ready(): Promise<void> {
    await this.#known.refresh();
    const { version } = this.#known;
    if (this.#suggester?.version === version) return;
    this.#kept.clear();
    this.#suggester = { version, suggester: this.#make(this.#known.knowledge) };
  }

  #of(
    { id, sha256, publishedOn, language }: Article,
    text: string,
    { onReading, keep = true }: { readonly onReading: OnReading; readonly keep?: boolean },
  ): Made {
    const key = `${sha256} ${publishedOn} ${language}`;
    const known = this.#kept.get(key);
    if (known) this.#kept.delete(key);
    if (!known) onReading(id);
    const made = known ?? this.#read({ text, publishedOn, language });
    if (known || keep) this.#kept.set(key, made);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    // What was decided since weighs as well, and is no reason to read the text again.
    return { ...made, suggestions: weighed(made.suggestions, this.#known.decisions) };
  }

  #read(reading: { readonly text: string; readonly publishedOn: string; readonly language: string }): Made {
    const { text } = reading;
    const seen = new Set<string>();
    const all = (this.#suggester?.suggester.suggest(reading) ?? []).filter((one) => {
      const key = keyOfSuggestion(one);
      if (seen.has(key) || !fitsText(text, one)) return false;
      seen.add(key);
      return true;
    });
    all.sort(compareSuggestions);
    return { suggestions: all.slice(0, MOST_SUGGESTIONS), isCut: all.length > MOST_SUGGESTIONS };
  }
}

/** Whether a suggestion is plainly of an actor: of the codebook by its id, of a new one by its name. */
export const isOf = (suggestion: Suggestion, wanted: WantedActor): boolean =>
  suggestion.kind === 'actor' && !isAmbiguous(suggestion) && isSame(suggestion.actor, wanted);

/** Whether it may be of the actor, or of another one. */
export const mayBeOf = (suggestion: Suggestion, wanted: WantedActor): boolean =>
  suggestion.kind === 'actor' &&
  isAmbiguous(suggestion) &&
  [suggestion.actor, ...suggestion.others].some((one) => isSame(one, wanted));

/** One that was new when it was asked for may be in the codebook by now. */
const isSame = (actor: WantedActor, { id, name }: WantedActor): boolean =>
  id === null ? actor.name === name : actor.id === id;

/** A suggestion as a line of a concordance. */
export const lineOf = (suggestion: Suggestion, documentId: string, text: string): Line => ({
  ...concordanceOf(text, suggestion),
  key: `${documentId} ${keyOfSuggestion(suggestion)}`,
  documentId,
  start: suggestion.start,
  end: suggestion.end,
  tags: [],
  tag: null,
});
