import { List, Merge, Pencil, Plus, Split, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type Action, ContextMenu } from '../../ui/ActionMenu.tsx';
import { Tree, type TreeProps } from '../../ui/Tree.tsx';
import type { TreeRow } from '../../ui/tree-keys.ts';
import { useProject, useProjectContext } from '../context.tsx';
import { type CodeTable, useView, useViewStore } from './view.ts';
import { TABLE_WORDS } from './words.ts';

interface Props extends Pick<TreeProps, 'rows' | 'content' | 'isFlat' | 'describedBy' | 'onMove' | 'onDrop'> {
  readonly table: CodeTable;
  /** What else a row's menu offers. */
  readonly moreActions?: (row: TreeRow) => readonly Action[];
}

/** A tree of codes: what its keys, clicks and menus open. */
export const CodeTree = ({ table, moreActions, ...tree }: Props) => {
  const { session } = useProjectContext();
  const view = useViewStore();
  const current = useView((state) => state.current[table]);
  const selected = useView((state) => state.selected[table]);
  const [menu, setMenu] = useState<{ readonly row: TreeRow; readonly at: HTMLElement } | null>(null);
  const words = TABLE_WORDS[table];
  const handlers = useMemo(() => {
    const set = <K extends 'current' | 'selected'>(part: K, value: string | ReadonlySet<string>) =>
      view.setState((state) => ({ [part]: { ...state[part], [table]: value } }));
    return {
      onCurrent: (key: string) => set('current', key),
      onSelect: (ids: ReadonlySet<string>) => set('selected', ids),
      onToggle: ({ key, isOpen }: TreeRow) =>
        view.setState(({ opened }) => ({ opened: new Map(opened).set(key, !isOpen) })),
      onEdit: ({ id }: TreeRow) => session.setState({ dialog: { name: words.edit, id } }),
      onDelete: ({ id }: TreeRow) => session.setState({ dialog: { name: words.remove, id } }),
      onButton: (row: TreeRow, name: string, at: HTMLElement) => {
        if (name === 'passages') session.setState({ dock: { name: 'passages', code: row.id } });
        else setMenu({ row, at });
      },
    };
  }, [view, session, table, words]);
  // What a menu opens gives the focus back to the tree, not to the button of a row that may be gone then.
  const closeMenu = () => {
    menu?.at.closest<HTMLElement>('.code-tree')?.focus({ preventScroll: true });
    setMenu(null);
  };
  return (
    <>
      <Tree label={words.title} current={current} selected={selected} {...handlers} {...tree} />
      {menu && <CodeMenu table={table} {...menu} onClose={closeMenu} more={moreActions?.(menu.row) ?? []} />}
    </>
  );
};

interface MenuProps {
  readonly table: CodeTable;
  readonly row: TreeRow;
  readonly at: HTMLElement;
  readonly more: readonly Action[];
  readonly onClose: () => void;
}

const CodeMenu = ({ table, row: { id }, at, more, onClose }: MenuProps) => {
  const { session } = useProjectContext();
  const name = useProject(({ actors, positions }) =>
    table === 'actors' ? actors.get(id)?.name : positions.get(id)?.label,
  );
  const used = useProject((state) => state.usage.get(id) ?? 0);
  const selected = useView((state) => state.selected[table]);
  const words = TABLE_WORDS[table];
  const several = selected.size > 1 && selected.has(id);
  const open = session.setState;
  const actions: Action[] = [
    {
      label: 'Edit…',
      icon: <Pencil size={14} aria-hidden="true" />,
      keys: 'Enter',
      onAction: () => open({ dialog: { name: words.edit, id } }),
    },
    {
      label: 'Show passages',
      icon: <List size={14} aria-hidden="true" />,
      onAction: () => open({ dock: { name: 'passages', code: id } }),
    },
    {
      label: table === 'actors' ? 'New member…' : 'New position under it…',
      icon: <Plus size={14} aria-hidden="true" />,
      onAction: () => open({ dialog: { name: words.add, under: id } }),
    },
    {
      label: several ? `Merge the ${selected.size} chosen…` : 'Merge into…',
      icon: <Merge size={14} aria-hidden="true" />,
      onAction: () => open({ dialog: { name: words.merge, ids: several ? [...selected] : [id] } }),
    },
    {
      label: 'Split…',
      icon: <Split size={14} aria-hidden="true" />,
      isDisabled: used === 0,
      onAction: () => open({ dialog: { name: words.split, id } }),
    },
    ...more,
    {
      label: 'Delete…',
      icon: <Trash2 size={14} aria-hidden="true" />,
      keys: 'Del',
      isDanger: true,
      onAction: () => open({ dialog: { name: words.remove, id } }),
    },
  ];
  return <ContextMenu label={`Actions for ${name ?? words.one}`} at={at} actions={actions} onClose={onClose} />;
};
