import { BookOpenText, Pencil, Trash2 } from 'lucide-react';
import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { STATUSES } from '../../../shared/domain/model.ts';
import { markArticle } from '../../commands/articles.ts';
import { type Action, ContextMenu } from '../../ui/ActionMenu.tsx';
import { STATUS_WORDS, StatusIcon } from '../article-status.tsx';
import { useProject, useProjectContext, useRun } from '../context.tsx';

/** The menu of a row: right button of the mouse, or the menu key. */
export function useArticleMenu(onOpen: (id: string) => void): {
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly element: ReactNode;
} {
  const target = useRef<HTMLElement>(null);
  const [id, setId] = useState<string | null>(null);
  const onContextMenu = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null;
    if (!row?.dataset.key) return;
    event.preventDefault();
    target.current = row;
    setId(row.dataset.key);
  };
  const element = id !== null && <RowMenu id={id} target={target} onOpen={onOpen} onClose={() => setId(null)} />;
  return { onContextMenu, element };
}

interface Props {
  readonly id: string;
  readonly target: React.RefObject<HTMLElement | null>;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

const RowMenu = ({ id, target, onOpen, onClose }: Props) => {
  const { session } = useProjectContext();
  const run = useRun();
  const article = useProject((state) => state.articles.get(id));
  if (!article) return null;
  const actions: Action[] = [
    { id: 'open', label: 'Open', icon: <BookOpenText size={15} aria-hidden="true" />, act: () => onOpen(id) },
    {
      id: 'details',
      label: 'Article details…',
      icon: <Pencil size={15} aria-hidden="true" />,
      keyHint: 'F2',
      act: () => session.setState({ dialog: { name: 'article-details', id } }),
    },
    ...STATUSES.filter((status) => status !== article.status).map((status) => ({
      id: status,
      label: `Mark as ${STATUS_WORDS[status]}`,
      icon: <StatusIcon status={status} size={15} />,
      act: () => void run(markArticle(id, status)),
    })),
    {
      id: 'delete',
      label: 'Delete…',
      icon: <Trash2 size={15} aria-hidden="true" />,
      keyHint: 'Del',
      look: 'danger',
      act: () => session.setState({ dialog: { name: 'delete-article', id } }),
    },
  ];
  return <ContextMenu label={article.title} actions={actions} target={target} onClose={onClose} />;
};
