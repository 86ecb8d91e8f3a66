import { changed } from '../../shared/domain/changes.ts';
import { compareDismissed, type Dismissed } from '../../shared/domain/model.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import { isAmbiguous } from '../../shared/domain/suggestions/namesakes.ts';
import { fitsText, foldWords, keyOf, suggestedValue } from '../../shared/domain/suggestions/shown.ts';
import type { SuggestedActor, Suggestion } from '../../shared/domain/suggestions/suggestion.ts';
import type { CodeChoice } from './codes.ts';
import { type Command, gone } from './command.ts';
import { addTag, type TagContent, textOf } from './tags.ts';

/**
 * What a suggestion would be as a tag; null where the analyst has to say more first: a date without a value, a position
 * that is not in the codebook, or one that nobody holds, or a name that may be that of several actors of the codebook.
 */
export function contentOfSuggestion(suggestion: Suggestion): TagContent | null {
  const note = '';
  if (suggestion.kind === 'actor') {
    if (isAmbiguous(suggestion)) return null;
    return { kind: 'actor', actor: choiceOf(suggestion.actor), alias: '', note };
  }
  if (suggestion.kind === 'date') return suggestion.date ? { kind: 'date', date: suggestion.date, note } : null;
  const { positions, stance, holders, addressees, saidOn, isHolderOpen } = suggestion;
  const [likeliest] = positions;
  if (!likeliest || holders.length === 0 || isHolderOpen) return null;
  return {
    kind: 'position',
    position: { id: likeliest.id },
    stance,
    holders: holders.map(choiceOf),
    addressees: addressees.map(choiceOf),
    saidOn,
    note,
  };
}

export const choiceOf = ({ id, name, kind }: SuggestedActor): CodeChoice => (id === null ? { name, kind } : { id });

/** Makes the tag of a suggestion, and what it needs of the codebook, as one change. */
export const acceptSuggestion = (documentId: string, suggestion: Suggestion, content: TagContent): Command => ({
  name: 'accept-suggestion',
  plan: async (database, context) => {
    const text = await textOf(database, documentId);
    if (text === null) return gone('article');
    if (!fitsText(text, suggestion)) return movedOn();
    return addTag(documentId, suggestion, content).plan(database, context);
  },
});

/** Remembers that a suggestion is not wanted on its passage. */
export const dismissSuggestion = (documentId: string, suggestion: Suggestion): Command => ({
  name: 'dismiss-suggestion',
  plan: async (database) => {
    const article = await database.documents.get(documentId);
    const text = article ? await textOf(database, documentId) : null;
    if (!article || text === null) return gone('article');
    if (!fitsText(text, suggestion)) return movedOn();
    const { kind, start, end, quote } = suggestion;
    const one: Dismissed = { kind, start, end, quote, value: suggestedValue(suggestion) };
    const before = article.dismissed ?? [];
    if (before.some((other) => keyOf(other) === keyOf(one))) return ok({ changes: [], subject: '' });
    const after = { ...article, dismissed: [...before, one].sort(compareDismissed) };
    return ok({ changes: [changed('documents', article, after)], subject: quote });
  },
});

/** Remembers that words are nowhere in the project to be suggested as a tag of this kind. */
export const neverSuggest = ({ kind, quote }: Pick<Suggestion, 'kind' | 'quote'>): Command => ({
  name: 'never-suggest',
  plan: async (database) => {
    const info = await database.project.toCollection().first();
    if (!info) return gone('project');
    const words = quote.replace(/\s+/gu, ' ').trim();
    const before = info.neverSuggested ?? [];
    if (before.some((other) => other.kind === kind && foldWords(other.words) === foldWords(words))) {
      return ok({ changes: [], subject: '' });
    }
    return ok({
      changes: [changed('project', info, { ...info, neverSuggested: [...before, { kind, words }] })],
      subject: words,
    });
  },
});

/** Lets words be suggested again. */
export const suggestAgain = ({
  kind,
  words,
}: {
  readonly kind: Suggestion['kind'];
  readonly words: string;
}): Command => ({
  name: 'suggest-again',
  plan: async (database) => {
    const info = await database.project.toCollection().first();
    if (!info) return gone('project');
    const { neverSuggested: before = [], ...rest } = info;
    const after = before.filter((other) => other.kind !== kind || other.words !== words);
    if (after.length === before.length) return ok({ changes: [], subject: '' });
    const next = after.length > 0 ? { ...rest, neverSuggested: after } : rest;
    return ok({ changes: [changed('project', info, next)], subject: words });
  },
});

const movedOn = () =>
  failure(
    'changed-meanwhile',
    'The text of this article was changed meanwhile, so this suggestion is no longer about it. Nothing was changed: wait a moment for the new ones.',
  );
