import type { StoreApi } from 'zustand/vanilla';
import type { Settings } from '../../../shared/contract/settings.ts';
import { notify, type SessionStore } from '../../state/session.ts';
import type { SuggestionsStore, Through } from '../../state/suggestions.ts';
import type { Stretch, WantedActor } from './protocol.ts';
import type { SuggestClient } from './suggest-client.ts';

export interface ThroughDeps {
  readonly store: SuggestionsStore;
  readonly session: SessionStore;
  readonly settings: StoreApi<Settings>;
  /** Null where no project is open. */
  readonly client: () => SuggestClient | null;
  /** Articles of the project. */
  readonly articles: () => number;
}

/** The suggestions of all articles: how many there are, and the passages of one actor. One of both runs at a time. */
export class ThroughDesk {
  readonly #deps: ThroughDeps;

  constructor(deps: ThroughDeps) {
    this.#deps = deps;
  }

  /** Counts what is to be decided on in all articles. */
  count(): void {
    this.stop();
    this.#begin('through', null);
  }

  /** Gathers the passages of one actor in all articles. */
  gather(actor: WantedActor): void {
    this.stop();
    this.#begin('passages', actor);
  }

  /** Leaves the processors to what the analyst does, for a moment. */
  giveWay(): void {
    this.#deps.client()?.giveWay();
  }

  /** Ends what runs; what was found stays. */
  stop(): void {
    const { store, client } = this.#deps;
    client()?.stop();
    for (const part of ['through', 'passages'] as const) {
      const known = store.getState()[part];
      if (known?.phase === 'running') store.setState({ [part]: { ...known, phase: 'stopped' } });
    }
  }

  forgetPassages(): void {
    const { store } = this.#deps;
    if (store.getState().passages?.phase === 'running') this.stop();
    store.setState({ passages: null });
  }

  /** What counted by other settings is worth nothing any more. */
  forgetCounts(): void {
    this.stop();
    this.#deps.store.setState({ through: null });
  }

  #begin(part: 'through' | 'passages', actor: WantedActor | null): void {
    const { store, session, settings, client, articles } = this.#deps;
    const of = articles();
    const begun: Through = { phase: 'running', done: 0, of, found: [], lines: [], leftOut: 0, failed: [] };
    store.setState({ [part]: begun });
    const add = (change: (known: Through) => Partial<Through>) =>
      store.setState((state) => ({ [part]: state[part] && { ...state[part], ...change(state[part]) } }));
    const { suggestKinds: kinds, suggestFrom: from } = settings.getState();
    client()?.lookThrough({ kinds, from }, actor, {
      onStretch: ({ found, done, of: all, failed }: Stretch) =>
        add((known) => ({
          ...{ done, of: all, failed: [...known.failed, ...failed] },
          found: [...known.found, ...found.map(({ documentId, counts }) => ({ documentId, counts }))],
          lines: [...known.lines, ...found.flatMap(({ lines }) => lines)],
          leftOut: known.leftOut + found.reduce((sum, one) => sum + one.leftOut, 0),
        })),
      onEnd: () => add(() => ({ phase: 'done' })),
      onFailed: (message) => {
        add(() => ({ phase: 'failed' }));
        notify(session, 'failure', 'The articles could not be looked through to their end.', [message]);
      },
    });
  }
}
