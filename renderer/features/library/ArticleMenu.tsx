import { BookOpenText, ExternalLink, Pencil, Trash2 } from 'lucide-react';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { STATUSES } from '../../../shared/domain/model.ts';
import { markArticle } from '../../commands/articles.ts';
import { type Action, ContextMenu } from '../../ui/ActionMenu.tsx';
import { STATUS_WORDS, StatusIcon } from '../article-status.tsx';
import { useProject, useProjectContext, useRun } from '../context.tsx';
import { useOpenLink } from '../use-open-link.ts';

/** The menu of a row: right button of the mouse, or the menu key. */
export function useArticleMenu(onOpen: (id: string) => void): {
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly element: ReactNode;
} {
  const [menu, setMenu] = useState<{ readonly id: string; readonly at: HTMLElement } | null>(null);
  const onContextMenu = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null;
    if (!row?.dataset.key) return;
    event.preventDefault();
    setMenu({ id: row.dataset.key, at: row });
  };
  const element = menu && <RowMenu {...menu} onOpen={onOpen} onClose={() => setMenu(null)} />;
  return { onContextMenu, element };
}

interface Props {
  readonly id: string;
  readonly at: HTMLElement;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

const RowMenu = ({ id, at, onOpen, onClose }: Props) => {
  const { session } = useProjectContext();
  const run = useRun();
  const openLink = useOpenLink();
  const article = useProject((state) => state.articles.get(id));
  if (!article) return null;
  const actions: Action[] = [
    { label: 'Open', icon: <BookOpenText size={15} aria-hidden="true" />, onAction: () => onOpen(id) },
    {
      label: 'Article details…',
      icon: <Pencil size={15} aria-hidden="true" />,
      keys: 'F2',
      onAction: () => session.setState({ dialog: { name: 'article-details', id } }),
    },
    ...(article.url.trim()
      ? [
          {
            label: 'Open in browser…',
            icon: <ExternalLink size={15} aria-hidden="true" />,
            onAction: () => void openLink(article.url),
          },
        ]
      : []),
    ...STATUSES.filter((status) => status !== article.status).map((status) => ({
      label: `Mark as ${STATUS_WORDS[status]}`,
      icon: <StatusIcon status={status} size={15} />,
      onAction: () => void run(markArticle(id, status)),
    })),
    {
      label: 'Delete…',
      icon: <Trash2 size={15} aria-hidden="true" />,
      keys: 'Del',
      isDanger: true,
      onAction: () => session.setState({ dialog: { name: 'delete-article', id } }),
    },
  ];
  return <ContextMenu label={article.title} actions={actions} at={at} placement="bottom start" onClose={onClose} />;
};
