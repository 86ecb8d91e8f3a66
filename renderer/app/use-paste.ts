import { useEffect } from 'react';
import { isFree, type SessionStore } from '../state/session.ts';
import { isTextField } from './use-keyboard.ts';

/** Text that is pasted anywhere but into a text field or a dialog is offered as a new article. */
export function usePaste(session: SessionStore): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || isTextField(target) || !isFree(session.getState())) return;
      if (target?.closest('[role="dialog"], [role="alertdialog"]')) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!text.trim()) return;
      event.preventDefault();
      session.setState({ dialog: { name: 'paste-article', text } });
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [session]);
}
