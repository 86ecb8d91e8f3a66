import { useEffect } from 'react';
import { keyOfSuggestion } from '../../../shared/domain/suggestions/shown.ts';
import type { Suggestion } from '../../../shared/domain/suggestions/suggestion.ts';
import { useSession, useSuggestions } from '../context.tsx';
import type { Block } from './blocks.ts';
import { type TextDom, writeSelection } from './dom-offsets.ts';
import { showPassage } from './show-passage.ts';

interface Options {
  readonly rootRef: { readonly current: HTMLElement | null };
  readonly blocks: readonly Block[];
}

/** The suggestion that keys act on. It is brought into sight, whoever chose it; the caret goes along while the text has the focus. */
export function useCurrentSuggestion({ rootRef, blocks }: Options): Suggestion | null {
  const key = useSession((state) => state.suggestion);
  const current = useSuggestions(({ shown }) =>
    key === null ? null : (shown.find((one) => keyOfSuggestion(one) === key) ?? null),
  );
  const { start = -1, end = -1 } = current ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another suggestion is brought into sight, not the same one at another time
  useEffect(() => {
    const root = rootRef.current;
    if (!root || start < 0) return;
    const dom: TextDom = { root, blocks };
    showPassage(dom, { start, end });
    if (document.activeElement === root) writeSelection(dom, start, start);
  }, [key, start, end]);
  return current;
}
