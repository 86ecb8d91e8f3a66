import { type Conditions, filterOf, NO_CONDITIONS } from '../../../shared/domain/search/conditions.ts';
import { PLAIN_SEARCH, parseQuery, type SearchOptions } from '../../../shared/domain/search/query.ts';
import { dataKeyOf } from '../../db/database.ts';
import {
  createSearch,
  EMPTY_SEARCH,
  type Line,
  NO_RESULTS,
  type Results,
  type SearchStore,
  type Sort,
} from '../../state/search.ts';
import type { Dock, SessionStore } from '../../state/session.ts';
import type { Workspace } from '../workspace.ts';
import type { Found, SearchRequest } from './protocol.ts';
import { SearchClient } from './search-client.ts';
import { sortLines } from './sort-lines.ts';

/** How long changes of the project gather before the search is run again, in milliseconds. */
const SETTLE = 120;

/** The search of the open project: what is asked, what was found, and the worker that finds it. */
export class SearchDesk {
  readonly store: SearchStore = createSearch();
  readonly #session: SessionStore;
  readonly #makeWorker: () => Worker;
  #workspace: Workspace | null = null;
  #client: SearchClient | null = null;
  #leave: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the results are of; null where they are of nothing. */
  #subject: Dock | null = null;
  /** The project has changed since. */
  #stale = false;

  constructor(session: SessionStore, makeWorker: () => Worker) {
    this.#session = session;
    this.#makeWorker = makeWorker;
  }

  /** Begins to serve a project. */
  open(workspace: Workspace): void {
    this.close();
    this.#workspace = workspace;
    this.#client = new SearchClient(this.#makeWorker, workspace.store.getState().key, dataKeyOf(workspace.database));
    this.#leave = [
      workspace.store.subscribe((state, before) => state.seq !== before.seq && this.#onChange()),
      this.#session.subscribe((state, before) => state.dock !== before.dock && this.#onDock(state.dock)),
    ];
  }

  close(): void {
    for (const leave of this.#leave) leave();
    clearTimeout(this.#timer);
    this.#client?.close();
    this.#leave = [];
    this.#client = null;
    this.#workspace = null;
    this.#subject = null;
    this.store.setState(EMPTY_SEARCH, true);
  }

  /** The field takes the focus. */
  askForField(): void {
    this.store.setState(({ asked }) => ({ asked: asked + 1 }));
  }

  setCurrent(current: string | null): void {
    this.store.setState({ current });
  }

  setHeight(height: number): void {
    this.store.setState({ height });
  }

  setQuery(query: string): void {
    this.store.setState({ query, current: null });
    this.#run({ name: 'find' });
  }

  setOptions(options: Partial<SearchOptions>): void {
    this.store.setState((state) => ({ options: { ...state.options, ...options } }));
    this.#run({ name: 'find' });
  }

  setConditions(conditions: Conditions): void {
    const before = JSON.stringify(filterOf(this.store.getState().conditions));
    this.store.setState({ conditions });
    // A condition that is still being filled in asks for nothing else yet.
    if (JSON.stringify(filterOf(conditions)) !== before) this.#run({ name: 'find' });
  }

  clear(): void {
    this.store.setState({ query: '', conditions: NO_CONDITIONS, current: null });
    this.#run({ name: 'find' });
  }

  setSort(sort: Sort): void {
    this.store.setState(({ results }) => ({ sort, results: { ...results, lines: this.#sorted(results.lines, sort) } }));
  }

  /** The line before or after the current one, going round at the ends; null where there is none. */
  step(direction: 1 | -1): Line | null {
    const { current, results } = this.store.getState();
    const { lines } = results;
    const at = lines.findIndex(({ key }) => key === current);
    const next = at < 0 ? (direction === 1 ? 0 : lines.length - 1) : (at + direction + lines.length) % lines.length;
    const line = lines[next] ?? null;
    if (line) this.store.setState({ current: line.key });
    return line;
  }

  #onDock(dock: Dock | null): void {
    if (dock) this.#client?.warm();
    if (dock && (this.#stale || !isSame(dock, this.#subject))) this.#run(dock);
  }

  #onChange(): void {
    this.#stale = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { dock } = this.#session.getState();
      if (dock) this.#run(dock);
    }, SETTLE);
  }

  #run(subject: Dock): void {
    const same = isSame(subject, this.#subject);
    this.#subject = subject;
    this.#stale = false;
    if (!same) this.store.setState({ current: null, results: NO_RESULTS });
    const request = this.#request(subject);
    if (typeof request === 'string') {
      this.#client?.cancel();
      return this.store.setState({ results: { ...NO_RESULTS, phase: 'failed', error: request } });
    }
    if (!request) {
      this.#client?.cancel();
      return this.store.setState({ results: NO_RESULTS });
    }
    this.#start(request);
  }

  /** What is asked of the worker; null for nothing, a sentence where the question cannot be read. */
  #request(subject: Dock): SearchRequest | string | null {
    if (subject.name === 'passages') {
      return { query: '', options: PLAIN_SEARCH, filter: { tagged: { on: 'code', id: subject.code } } };
    }
    const { query, options, conditions } = this.store.getState();
    const read = parseQuery(query, options);
    if (!read.ok) return read.error.message;
    const filter = filterOf(conditions);
    return read.value || filter ? { query: read.value ? query : '', options, filter } : null;
  }

  /** What was found before stays until there is something else to show. */
  #start(request: SearchRequest): void {
    let results: Results = { ...NO_RESULTS, phase: 'running' };
    const show = (change: Partial<Results>) => {
      results = { ...results, ...change };
      this.store.setState({ results });
    };
    this.store.setState((state) => ({ results: { ...state.results, phase: 'running', error: null } }));
    this.#client?.search(request, {
      onFound: (found) => {
        results = this.#joined(results, found);
        const { done, of } = results;
        if (results.lines.length > 0) show({});
        else this.store.setState((state) => ({ results: { ...state.results, done, of } }));
      },
      onStalled: (documentId) => show({ stalled: [...results.stalled, documentId] }),
      onEnd: () => show({ phase: 'done' }),
      onFailed: (message) =>
        show({ phase: 'failed', error: `The search did not come to an end: ${message}. Try again.` }),
    });
  }

  #joined(results: Results, { lines, hits, articles, done, of }: Found): Results {
    return {
      ...results,
      lines: lines.length > 0 ? this.#sorted([...results.lines, ...lines], this.store.getState().sort) : results.lines,
      hits: results.hits + hits,
      articles: results.articles + articles,
      done,
      of,
    };
  }

  #sorted(lines: readonly Line[], sort: Sort): readonly Line[] {
    const articles = this.#workspace?.store.getState().articles;
    return articles ? sortLines(lines, sort, articles) : lines;
  }
}

const isSame = (a: Dock, b: Dock | null): boolean =>
  a.name === b?.name && (a.name === 'find' || (b.name === 'passages' && a.code === b.code));
