import { useEffect } from 'react';
import type { CommandId } from '../../shared/contract/commands.ts';
import { isFree, type SessionStore } from '../state/session.ts';
import { articleInFocus } from './focus.ts';
import { commandOf, hasModifier } from './keys.ts';

/** Commands that belong to the tags: their keys mean other things on buttons, in lists and in dialogs. */
const IN_TEXT_ONLY: ReadonlySet<CommandId> = new Set<CommandId>([
  'edit-tag',
  'edit-suggestion',
  'delete-tag',
  'move-edges',
  'grow-word',
  'shrink-word',
  'grow-sentence',
  'shrink-sentence',
  'swap-ends',
]);

/** What a text field does itself with the same keys. */
const FIELDS_OWN: ReadonlySet<CommandId> = new Set<CommandId>(['undo', 'redo', 'paste-article']);

/** The program's keys. Letters act only outside text fields; nothing acts behind an open dialog. */
export function useKeyboard(
  dispatch: (command: CommandId) => void,
  session: SessionStore,
  mac: boolean,
  bound: ReadonlyMap<string, CommandId>,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.key === 'Process') return;
      const command = commandOf(event, mac, bound);
      if (!command) return;
      const target = event.target instanceof Element ? event.target : null;
      if (isTextField(target) && (!hasModifier(event, mac) || FIELDS_OWN.has(command))) return;
      // A form that was asked for may not be drawn yet: its keys must not do something else meanwhile.
      if (target?.closest('[role="dialog"], [role="alertdialog"]') || !isFree(session.getState())) return;
      const inArticles = target?.closest('.article-list');
      if (command === 'delete-tag' && inArticles) {
        const id = articleInFocus();
        if (id) session.setState({ dialog: { name: 'delete-article', id } });
        return event.preventDefault();
      }
      if (
        IN_TEXT_ONLY.has(command) &&
        !target?.closest('.reader-text, .tag-list, .suggestions, .suggestion-bar, .statements') &&
        target !== document.body
      )
        return;
      // Among the suggestions a key of tags means nothing: Enter presses their buttons.
      const isOfTags = command !== 'edit-suggestion' && IN_TEXT_ONLY.has(command);
      if (isOfTags && target?.closest('.suggestions, .suggestion-bar')) return;
      // In the list of tags Enter is the list's own: it edits the chosen one.
      if (command === 'edit-tag' && target?.closest('.tag-list')) return;
      event.preventDefault();
      dispatch(command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [dispatch, session, mac, bound]);
}

export function isTextField(target: Element | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'color', 'range'].includes(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}
