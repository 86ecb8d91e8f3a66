import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { LogEntry } from '../../shared/domain/log.ts';
import type { Workspace } from '../commands/workspace.ts';
import { counted } from '../features/counted.ts';
import { describeEntry, sentence } from '../features/history-words.ts';
import { notify, type SessionStore } from '../state/session.ts';
import { announce } from '../ui/Announcer.tsx';
import type { Controller } from './controller.ts';

/** Tells screen readers what was done, here and in other windows, and which article is open. */
export function useAnnouncements({ store, session }: Controller): void {
  const screen = useStore(store, (state) => state.screen);
  const workspace = screen.name === 'project' ? screen.workspace : null;
  useEffect(
    () =>
      session.subscribe(({ notices }, before) => {
        // Failures are alerts, which speak for themselves.
        for (const notice of notices) {
          if (notice.tone === 'news' && !before.notices.includes(notice))
            announce([notice.title, ...notice.lines].join(' '));
        }
      }),
    [session],
  );
  useEffect(() => {
    if (!workspace) return;
    const stop = workspace.onEntry((entry, isOwn) => {
      if (!isOwn) {
        announce(`In another window: ${WAYS[entry.type]}${describeEntry(entry)}.`);
        leaveWhatIsGone(session, workspace, entry);
      } else if (entry.type === 'do' && entry.command !== 'add-articles') announce(`${sentence(entry)}.`);
    });
    const stopOpen = workspace.store.subscribe(({ open, articles, tagCounts }, before) => {
      if (!open || open.id === before.open?.id) return;
      const tags = tagCounts.get(open.id) ?? 0;
      announce(`Opened “${articles.get(open.id)?.title ?? ''}”, ${counted(tags, 'tag')}.`);
    });
    return () => {
      stop();
      stopOpen();
    };
  }, [workspace, session]);
}

const WAYS = { do: '', undo: 'undone: ', redo: 'redone: ' } as const;

/** A dialog or form on something that another window has taken away is closed, and said why. */
function leaveWhatIsGone(session: SessionStore, workspace: Workspace, { changes }: LogEntry): void {
  const gone = new Set(changes.filter(({ after }) => !after).map(({ id }) => id));
  const { dialog, form } = session.getState();
  const before = changes.find(({ id }) => dialog && 'id' in dialog && dialog.id === id)?.before;
  if (dialog && 'id' in dialog && gone.has(dialog.id)) {
    const name =
      before &&
      ('name' in before ? before.name : 'title' in before ? before.title : 'label' in before ? before.label : '');
    session.setState({ dialog: null });
    notify(session, 'news', `“${name}” was deleted in another window.`);
  }
  if (form?.mode === 'edit' && gone.has(form.tag)) {
    session.setState({ form: null });
    notify(session, 'news', 'This tag was deleted in another window.');
  }
  const article = changes.find(({ table, after }) => table === 'documents' && !after);
  if (article && !workspace.store.getState().open && dialog?.name === 'article-details')
    session.setState({ dialog: null });
}
