import type { StoreApi } from 'zustand/vanilla';
import type { Settings } from '../../../shared/contract/settings.ts';
import type { Change } from '../../../shared/domain/changes.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { isAmbiguous } from '../../../shared/domain/suggestions/namesakes.ts';
import { compareSuggestions, keyOfSuggestion, sieve } from '../../../shared/domain/suggestions/shown.ts';
import type { Suggestion } from '../../../shared/domain/suggestions/suggestion.ts';
import { indexOf } from '../../../shared/domain/tags/interval-index.ts';
import { dataKeyOf } from '../../db/database.ts';
import type { ProjectState } from '../../state/project-state.ts';
import { forgetRefusals, notify, refuse, type SessionState, type SessionStore } from '../../state/session.ts';
import { createSuggestions, NO_SUGGESTIONS, type SuggestionsStore } from '../../state/suggestions.ts';
import type { Command } from '../command.ts';
import { acceptSuggestion, contentOfSuggestion, dismissSuggestion, neverSuggest } from '../suggestions.ts';
import type { RunFailure, Workspace } from '../workspace.ts';
import type { Suggested } from './protocol.ts';
import { SuggestClient } from './suggest-client.ts';
import { ThroughDesk } from './through-desk.ts';

/** The suggestion that comes after one, in an order of one's own. */
export type NextOf = (suggestion: Suggestion) => Suggestion | undefined;

/** How long changes of the codebook gather at least before the article is read along anew, in milliseconds. */
const SETTLE = 250;
/**
 * Where reading it along took a second or more they gather for twice as long, and no longer than `LONGEST_SETTLE`: who tags a very long text
 * has the processor for it, also in a second window, and the text is read when there is a pause.
 */
const LONG_READING = 1_000;
const PAUSES = 2;
const LONGEST_SETTLE = 10_000;

export interface SuggestDeps {
  readonly session: SessionStore;
  readonly settings: StoreApi<Settings>;
  /** Keeps settings; what goes wrong is said. */
  readonly change: (part: Partial<Settings>) => void;
  readonly makeWorker: () => Worker;
}

/** The suggestions of the open project: those of the open article, which of them is current, and what is done with them. */
export class SuggestDesk {
  readonly store: SuggestionsStore = createSuggestions();
  readonly #deps: SuggestDeps;
  #workspace: Workspace | null = null;
  #client: SuggestClient | null = null;
  #leave: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was made of the open article, shown or not. */
  #made: Suggested | null = null;
  /** Hashes of texts that could not be read along: they are not tried again by themselves. */
  readonly #failed = new Set<string>();
  /** What comes after the suggestion of which it is asked which actor it means. */
  #next: NextOf | undefined;
  /** The text that was read along last, and how long that took when it was not known already, in milliseconds. */
  #took = { sha256: '', ms: 0 };
  /** That something went wrong is said once in a project. */
  #told = false;
  /** One after the other: a key that is pressed twice decides on two suggestions. */
  #turn: Promise<void> = Promise.resolve();

  /** The suggestions of all articles. */
  readonly through: ThroughDesk;

  constructor(deps: SuggestDeps) {
    this.#deps = deps;
    this.through = new ThroughDesk({
      ...{ store: this.store, session: deps.session, settings: deps.settings },
      client: () => this.#client,
      articles: () => this.#workspace?.store.getState().articles.size ?? 0,
    });
  }

  get settings(): StoreApi<Settings> {
    return this.#deps.settings;
  }

  change(part: Partial<Settings>): void {
    this.#deps.change(part);
  }

  /** Begins to serve a project. */
  open(workspace: Workspace): void {
    this.close();
    this.#workspace = workspace;
    this.#client = new SuggestClient(
      this.#deps.makeWorker,
      workspace.store.getState().key,
      dataKeyOf(workspace.database),
    );
    this.#leave = [
      workspace.store.subscribe((state, before) => this.#onProject(state, before)),
      workspace.onEntry(({ changes }) => {
        if (changes.some(isLearntFrom)) this.#askLater();
      }),
      this.#deps.session.subscribe((state, before) => this.#onSession(state, before)),
      this.#deps.settings.subscribe((state, before) => this.#onSettings(state, before)),
    ];
    this.#ask();
    // Where no article is open yet, one soon will be.
    if (this.settings.getState().suggestKinds.length > 0) this.#client.warm();
  }

  close(): void {
    for (const leave of this.#leave) leave();
    clearTimeout(this.#timer);
    this.#client?.close();
    this.#leave = [];
    this.#client = null;
    this.#workspace = null;
    this.#made = null;
    this.#failed.clear();
    this.#told = false;
    this.store.setState(NO_SUGGESTIONS, true);
  }

  /** The suggestion that keys act on; null where there is none. */
  get current(): Suggestion | null {
    const { suggestion } = this.#deps.session.getState();
    return suggestion === null ? null : (this.#find(suggestion) ?? null);
  }

  select(suggestion: Suggestion | null): void {
    const next = suggestion && { activeTag: null, selection: null };
    this.#deps.session.setState({ suggestion: suggestion && keyOfSuggestion(suggestion), choosing: null, ...next });
  }

  /**
   * Goes to the next suggestion or the one before: of the current one, else of the caret, an offset of the text. False where
   * there is none that way; then nothing changes.
   */
  step(direction: 1 | -1, caret: number | null): boolean {
    const { shown } = this.store.getState();
    const { suggestion } = this.#deps.session.getState();
    const at = shown.findIndex((one) => keyOfSuggestion(one) === suggestion);
    const from = caret ?? 0;
    const next =
      at >= 0
        ? shown[at + direction]
        : direction === 1
          ? shown.find(({ start }) => start >= from)
          : shown.findLast(({ start }) => start < from);
    if (next) this.select(next);
    return next !== undefined;
  }

  /**
   * Makes the tag. Where the suggestion does not say enough for one, the form is opened; where it may mean several actors, it is
   * asked which. Then the next one is current: in
   * reading order, or the one that `next` gives.
   */
  accept(next?: NextOf): void {
    this.#decide((suggestion, documentId) => {
      const tag = contentOfSuggestion(suggestion);
      if (tag) return acceptSuggestion(documentId, suggestion, tag);
      if (isAmbiguous(suggestion)) {
        this.#next = next;
        this.#deps.session.setState({ choosing: keyOfSuggestion(suggestion) });
      } else this.edit();
      return null;
    }, next);
  }

  /** Of words that may mean several actors: makes the tag of the one at this place, the likeliest at 0. */
  acceptOne(place: number): void {
    const next = this.#next;
    this.stopChoosing();
    this.#decide((suggestion, documentId) => {
      if (suggestion.kind !== 'actor') return null;
      const actor = [suggestion.actor, ...suggestion.others][place];
      const tag = actor && contentOfSuggestion({ ...suggestion, actor, others: [] });
      return tag ? acceptSuggestion(documentId, suggestion, tag) : null;
    }, next);
  }

  stopChoosing(): void {
    this.#next = undefined;
    this.#deps.session.setState({ choosing: null });
  }

  /** The suggestion is not wanted here; the next one is current. */
  dismiss(next?: NextOf): void {
    this.#decide((suggestion, documentId) => dismissSuggestion(documentId, suggestion), next);
  }

  /** Its words are not to be suggested anywhere in the project. */
  never(): void {
    this.#decide((suggestion) => neverSuggest(suggestion));
  }

  /** All suggestions of the actor are to be accepted; what that would be is shown first. */
  acceptAll(where: 'article' | 'project'): void {
    const { current } = this;
    if (current?.kind !== 'actor') return;
    const { id, name, kind } = current.actor;
    this.#deps.session.setState({ dialog: { name: 'accept-all', actor: { id, name, kind }, where } });
  }

  /** The ordinary form, filled with what is suggested. */
  edit(): void {
    const { current } = this;
    if (!current) return;
    const { kind, start, end } = current;
    const form = { mode: 'new' as const, kind, span: { start, end }, suggestion: current };
    this.#deps.session.setState({ form, activeTag: null, selection: null });
  }

  /** The first suggestion that is read after this one becomes current. */
  goOnAfter(suggestion: Suggestion): void {
    const next = this.store.getState().shown.find((one) => compareSuggestions(one, suggestion) > 0);
    this.select(next ?? null);
  }

  /** Reads the article along again, after something went wrong. */
  again(): void {
    this.#failed.clear();
    this.#ask();
  }

  #find(key: string): Suggestion | undefined {
    return this.store.getState().shown.find((one) => keyOfSuggestion(one) === key);
  }

  #decide(plan: (suggestion: Suggestion, documentId: string) => Command | null, next?: NextOf): void {
    this.#turn = this.#turn.then(async () => {
      const [workspace, suggestion] = [this.#workspace, this.current];
      const documentId = workspace?.store.getState().open?.id;
      const command = documentId && suggestion && plan(suggestion, documentId);
      if (!workspace || !suggestion || !command) return;
      const after = next?.(suggestion);
      const result: Result<unknown, RunFailure> = await workspace.run(command, () => {
        // The analyst may have gone on to another one meanwhile.
        if (this.current && this.current !== suggestion) return;
        const found = after && this.#find(keyOfSuggestion(after));
        if (found) this.select(found);
        else this.goOnAfter(suggestion);
      });
      if (result.ok) forgetRefusals(this.#deps.session);
      else refuse(this.#deps.session, result.error.message);
    });
  }

  #onProject(state: ProjectState, before: ProjectState): void {
    const [now, then] = [articleOf(state), articleOf(before)];
    if (state.open?.id !== before.open?.id || readingOf(now) !== readingOf(then)) return this.#ask();
    const isSame =
      state.open?.tags === before.open?.tags &&
      now?.dismissed === then?.dismissed &&
      state.info.neverSuggested === before.info.neverSuggested;
    if (!isSame) this.#show();
  }

  /** A passage that is selected, or a tag that is taken up, takes the keys from the suggestion. */
  #onSession(state: SessionState, before: SessionState): void {
    if (state.suggestion === null || state.suggestion !== before.suggestion) return;
    const isElsewhere =
      (state.activeTag !== null && state.activeTag !== before.activeTag) ||
      (state.selection !== null && state.selection !== before.selection);
    if (isElsewhere) this.#deps.session.setState({ suggestion: null, choosing: null });
  }

  #onSettings(state: Settings, before: Settings): void {
    const { suggestKinds, suggestFrom } = state;
    if (suggestKinds === before.suggestKinds && suggestFrom === before.suggestFrom) return;
    // They were counted by the old ones.
    this.through.forgetCounts();
    if (suggestKinds.length > 0 && !this.#made) this.#ask();
    else this.#show();
  }

  #askLater(): void {
    clearTimeout(this.#timer);
    const { ms } = this.#took;
    const pause = ms < LONG_READING ? SETTLE : Math.min(LONGEST_SETTLE, PAUSES * ms);
    this.#timer = setTimeout(() => this.#ask(), pause);
  }

  /** Has the open article read along. What is shown of another one goes at once; what is shown of itself stays meanwhile. */
  #ask(): void {
    clearTimeout(this.#timer);
    const state = this.#workspace?.store.getState();
    const article = state && articleOf(state);
    if (this.#made?.documentId !== article?.id || this.#made?.sha256 !== article?.sha256) this.#made = null;
    this.#client?.forget();
    const isWanted = article && this.settings.getState().suggestKinds.length > 0 && !this.#failed.has(article.sha256);
    if (!article || !this.#failed.has(article.sha256)) this.store.setState({ error: null });
    this.store.setState({ isReading: Boolean(isWanted) });
    this.#show();
    if (!isWanted) return;
    const began = performance.now();
    this.#client?.suggest(
      article.id,
      (suggested) => {
        const { current } = this;
        const before = this.#took.sha256 === article.sha256 ? this.#took.ms : 0;
        this.#took = { sha256: article.sha256, ms: Math.max(before, performance.now() - began) };
        if (suggested?.sha256 === article.sha256) this.#made = suggested;
        this.store.setState({ isReading: false });
        this.#show();
        // What is less sure now may have gone from before the analyst's eyes: the next one takes its place.
        if (current && !this.current && !this.#deps.session.getState().form) this.goOnAfter(current);
      },
      (message) => {
        this.#failed.add(article.sha256);
        this.store.setState({ isReading: false, error: message });
        if (!this.#told) notify(this.#deps.session, 'failure', NOT_MADE, [message]);
        this.#told = true;
      },
    );
  }

  #show(): void {
    const state = this.#workspace?.store.getState();
    const article = state && articleOf(state);
    const made = article && this.#made?.documentId === article.id ? this.#made : null;
    const before = this.store.getState();
    if (!made || !state?.open) {
      if (before.documentId !== null) this.#put([], { documentId: null, made: NO_SUGGESTIONS.made, isCut: false });
      return;
    }
    const { suggestKinds: kinds, suggestFrom: from } = this.settings.getState();
    const { tags } = state.open;
    const { dismissed = [] } = article ?? {};
    const never = state.info.neverSuggested ?? [];
    const all = made.suggestions;
    const shown = all.length === 0 ? [] : sieve(all, { kinds, from, tags, dismissed, never }, indexOf(tags));
    const counts = { actor: 0, position: 0, date: 0 };
    for (const { kind } of all) counts[kind] += 1;
    this.#put(shown, { documentId: made.documentId, made: counts, isCut: made.isCut });
  }

  #put(
    shown: readonly Suggestion[],
    more: { documentId: string | null; made: typeof NO_SUGGESTIONS.made; isCut: boolean },
  ) {
    const { shown: before } = this.store.getState();
    const isSame = shown.length === before.length && shown.every((one, index) => one === before[index]);
    this.store.setState({ ...more, shown: isSame ? before : shown });
    const { suggestion } = this.#deps.session.getState();
    if (suggestion !== null && !this.#find(suggestion))
      this.#deps.session.setState({ suggestion: null, choosing: null });
  }
}

const NOT_MADE = 'There are no suggestions for this article. Everything else works as before.';

/** Whether other suggestions follow from it: what is known has changed, or what is not wanted. */
function isLearntFrom({ table, before, after }: Change): boolean {
  if (table === 'actors' || table === 'positions') return true;
  if (table === 'tags') return (before ?? after)?.kind === 'position';
  if (table === 'documents') return before?.dismissed?.length !== after?.dismissed?.length;
  return table === 'project' && before?.neverSuggested?.length !== after?.neverSuggested?.length;
}

const articleOf = ({ open, articles }: ProjectState) => (open ? articles.get(open.id) : undefined);

/** What the suggestions of an article follow from, beside the codebook. */
const readingOf = (article: ReturnType<typeof articleOf>): string =>
  article ? `${article.sha256} ${article.publishedOn} ${article.language}` : '';
