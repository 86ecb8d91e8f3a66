import { readLink } from '../../shared/contract/links.ts';
import { notify } from '../state/session.ts';
import { useProjectContext } from './context.tsx';

/** Opens the address of an article in the user's browser, after they were asked: by the host, or by a dialog here. */
export function useOpenLink(): (text: string) => Promise<void> {
  const { host, session } = useProjectContext();
  return async (text) => {
    const link = readLink(text, URL.parse);
    if (link.ok && !host.links.asks) return session.setState({ dialog: { name: 'open-link', ...link.value } });
    const opened = link.ok ? await host.links.open(text) : link;
    if (!opened.ok && opened.error.code !== 'cancelled') notify(session, 'failure', opened.error.message);
  };
}
