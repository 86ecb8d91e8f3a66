import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { CommandId } from '../../shared/contract/commands.ts';
import type { Controller } from './controller.ts';

/** Commands that need an open project. */
export const IN_PROJECT: readonly CommandId[] = [
  'show-projects',
  'edit-project',
  'export',
  'replace-text',
  'back-up',
  'snapshots',
  'lock-project',
  'change-passphrase',
  'remove-lock',
  'merge-project',
  'import-codebook',
  'export-codebook',
  'tag-actor',
  'tag-position',
  'tag-date',
  'edit-tag',
  'move-edges',
  'delete-tag',
  'next-tag',
  'previous-tag',
  'next-suggestion',
  'previous-suggestion',
  'accept-suggestion',
  'edit-suggestion',
  'dismiss-suggestion',
  'never-suggest',
  'accept-in-article',
  'accept-in-project',
  'look-through',
  'next-status',
  'status-new',
  'status-in-progress',
  'status-done',
  'new-actor',
  'new-position',
  'unused-codes',
  'find',
  'next-hit',
  'previous-hit',
  'grow-word',
  'shrink-word',
  'grow-sentence',
  'shrink-sentence',
  'swap-ends',
  'next-article',
  'previous-article',
  'go-articles',
  'go-reader',
  'go-tags',
  'go-codebook',
  'go-changes',
  'go-suggestions',
];

/** What comes from the machine: commands of its menus, files it hands over, the wish to close; and what it has to know. */
export function useMachine(controller: Controller, dispatch: (command: CommandId) => void): void {
  const screen = useStore(controller.store, (state) => state.screen);
  const keys = useStore(controller.settings.store, (state) => state.keys);
  useEffect(() => {
    const { app } = controller.host;
    const stop = [
      app.onCommand((command) => {
        // In a text field undo and redo are the field's own, whoever asks for them.
        const typing = document.activeElement?.matches('input, textarea');
        if (typing && (command === 'undo' || command === 'redo')) document.execCommand(command);
        else dispatch(command);
      }),
      app.onFiles((files) => void controller.files.take(files)),
      app.onCloseRequest(() => void controller.end().finally(() => app.closeNow())),
    ];
    const onScroll = () => controller.suggestions.through.giveWay();
    const onHide = () => {
      if (document.visibilityState === 'hidden') void controller.settle();
    };
    document.addEventListener('visibilitychange', onHide);
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      for (const unsubscribe of stop) unsubscribe();
      document.removeEventListener('visibilitychange', onHide);
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [controller, dispatch]);

  useEffect(() => {
    const { app } = controller.host;
    if (screen.name !== 'project') {
      document.title = 'Standpoint';
      void app.setState({ disabled: [...IN_PROJECT, 'undo', 'redo'], title: '', keys });
      return;
    }
    const { store, isLocked } = screen.workspace;
    const ofLock: readonly CommandId[] = isLocked ? ['lock-project'] : ['change-passphrase', 'remove-lock'];
    const tell = () => {
      const { info, undo, redo } = store.getState();
      document.title = `${info.title} — Standpoint`;
      const disabled: CommandId[] = [
        ...ofLock,
        ...(undo ? [] : (['undo'] as const)),
        ...(redo ? [] : (['redo'] as const)),
      ];
      void app.setState({ disabled, title: info.title, keys });
    };
    tell();
    return store.subscribe((state, before) => {
      if (state.info !== before.info || !state.undo !== !before.undo || !state.redo !== !before.redo) tell();
    });
  }, [controller, screen, keys]);
}
