import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActorKind, Span, TagKind } from '../../shared/domain/model.ts';
import type { Suggestion } from '../../shared/domain/suggestions/suggestion.ts';
import { freshShelf, type Shelf } from './shelf.ts';

/** What the analyst is in the middle of. Nothing here is saved; nothing saved is here. */
export interface SessionState {
  /** The selected passage of the open article, tidied; null where there is none. UTF-16 code units. */
  readonly selection: Span | null;
  /** The tag that keys act on and that is lit in text and list. */
  readonly activeTag: string | null;
  /** The suggestion that keys act on, by its key. */
  readonly suggestion: string | null;
  /** The suggestion of which it is asked which of several actors it means, by its key. */
  readonly choosing: string | null;
  /** The open form of a tag. */
  readonly form: TagForm | null;
  /** Several tags lie where the analyst pointed: which one is meant, and what for. */
  readonly picking: Picking | null;
  /** The tag whose edges are being moved: the selection is its passage until it is set or given up. */
  readonly moving: string | null;
  readonly dialog: OpenDialog | null;
  readonly panel: Panel;
  /** The list below the text; null where it is closed. */
  readonly dock: Dock | null;
  /** How the list of articles is sorted and filtered. */
  readonly shelf: Shelf;
  readonly notices: readonly Notice[];
}

/** What the list below the text shows: the hits of a search, or every passage of an actor or position. */
export type Dock = { readonly name: 'find' } | { readonly name: 'passages'; readonly code: string };

export type Panel = 'tags' | 'suggestions' | 'codebook' | 'changes';

export type TagForm =
  /** With a suggestion it is filled with what that one says. */
  | { readonly mode: 'new'; readonly kind: TagKind; readonly span: Span; readonly suggestion?: Suggestion }
  | { readonly mode: 'edit'; readonly tag: string };

export interface Picking {
  readonly tags: readonly string[];
  readonly purpose: 'edit' | 'delete' | 'move';
  /** Where in the text the question is asked. */
  readonly span: Span;
}

export type OpenDialog =
  | { readonly name: 'commands' | 'export' | 'keys' | 'about' | 'project-details' | 'new-project' }
  /** Without an id the open article is meant. */
  | { readonly name: 'article-details'; readonly id?: string }
  /** `text` is what was on the clipboard, '' where the analyst has yet to paste it. */
  | { readonly name: 'paste-article'; readonly text: string }
  | { readonly name: 'export-codebook' }
  | { readonly name: 'edit-actor' | 'edit-position' | 'delete-actor' | 'delete-position'; readonly id: string }
  /** `under`: the group it is a member of, the position it stands under. */
  | { readonly name: 'new-actor' | 'new-position'; readonly under?: string }
  /** Several: they are to become one. One: it is to go into another. */
  | { readonly name: 'merge-actors' | 'merge-positions'; readonly ids: readonly string[] }
  | { readonly name: 'split-actor' | 'split-position'; readonly id: string }
  | { readonly name: 'unused-codes' }
  | { readonly name: 'snapshots' | 'lock-project' | 'change-passphrase' | 'remove-lock' }
  /** All suggestions of an actor are to be accepted. An id of the codebook, or the name of a new actor. */
  | {
      readonly name: 'accept-all';
      readonly actor: { readonly id: string | null; readonly name: string; readonly kind: ActorKind };
      readonly where: 'article' | 'project';
    }
  | { readonly name: 'delete-article'; readonly id: string }
  /** An address is to be opened in the browser: as it will be opened. */
  | { readonly name: 'open-link'; readonly address: string; readonly host: string }
  | { readonly name: 'settings'; readonly tab: 'appearance' | 'keys' };

export interface Notice {
  readonly id: number;
  /** A failure stays until it is dismissed; news goes by itself. */
  readonly tone: 'failure' | 'news';
  readonly title: string;
  readonly lines: readonly string[];
  /** A change that was refused: the next one that succeeds answers it. */
  readonly refusal: boolean;
  /** What can be done about it, on a button. */
  readonly action?: NoticeAction | undefined;
}

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

export const emptySession: SessionState = {
  selection: null,
  activeTag: null,
  suggestion: null,
  choosing: null,
  form: null,
  picking: null,
  moving: null,
  dialog: null,
  panel: 'tags',
  dock: null,
  shelf: freshShelf,
  notices: [],
};

export type SessionStore = StoreApi<SessionState>;

export const createSession = (): SessionStore => createStore<SessionState>(() => emptySession);

/** Back to how a newly opened article finds it; what is not about the article stays. */
export const forgetArticle = ({ panel, dock, shelf, notices, dialog }: SessionState): SessionState => ({
  ...emptySession,
  panel,
  dock,
  shelf,
  notices,
  dialog,
});

/** Nothing is open that has the focus for itself. */
export const isFree = ({ form, picking, choosing, dialog }: SessionState): boolean =>
  !form && !picking && !choosing && !dialog;

let lastNotice = 0;

/** Says something to the analyst, in words a person can act on. */
export const notify = (
  session: SessionStore,
  tone: Notice['tone'],
  title: string,
  lines: readonly string[] = [],
  action?: NoticeAction,
): void => add(session, { tone, title, lines, refusal: false, action });

/**
 * Says why a change was not made, in place of what was said of one before. It goes when a change is made: the analyst has
 * found what to do.
 */
export const refuse = (session: SessionStore, title: string): void => {
  forgetRefusals(session);
  add(session, { tone: 'failure', title, lines: [], refusal: true });
};

export const forgetRefusals = (session: SessionStore): void =>
  session.setState(({ notices }) =>
    notices.some(({ refusal }) => refusal) ? { notices: notices.filter(({ refusal }) => !refusal) } : {},
  );

function add(session: SessionStore, said: Omit<Notice, 'id'>): void {
  lastNotice += 1;
  const notice = { id: lastNotice, ...said };
  session.setState(({ notices }) => ({ notices: [...notices.slice(-3), notice] }));
}

export const dismissNotice = (session: SessionStore, id: number): void =>
  session.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
