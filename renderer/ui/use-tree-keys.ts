import type { KeyboardEvent, RefObject } from 'react';
import type { TreeProps } from './Tree.tsx';
import { type TreeRow, toggled, treeStep } from './tree-keys.ts';

export interface Modifiers {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

interface KeyParts {
  readonly at: number;
  readonly anchor: RefObject<string | null>;
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly choose: (row: TreeRow, event: Modifiers) => void;
}

/** What the keys do while the tree itself has the focus. */
export function useTreeKeys(props: TreeProps, { at, anchor, ref, choose }: KeyParts) {
  const { rows, selected } = props;
  const act = (event: KeyboardEvent, row: TreeRow): boolean => {
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey) {
      if (!props.onMove || !event.key.startsWith('Arrow')) return false;
      props.onMove(row, event.key);
    } else if (event.key === 'Enter' && !control) props.onEdit(row);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && !control) props.onDelete(row);
    else if (event.key === ' ') {
      anchor.current = row.key;
      props.onSelect(toggled(selected, row.id));
    } else if (control && event.key.toLowerCase() === 'a') props.onSelect(new Set(rows.map(({ id }) => id)));
    else if (event.key === 'Escape' && selected.size > 1) props.onSelect(new Set([row.id]));
    else return step(event, control);
    return true;
  };
  const step = (event: KeyboardEvent, control: boolean): boolean => {
    const asked = treeStep(rows, at, event.key);
    if (!asked) return false;
    if ('toggle' in asked) props.onToggle(asked.toggle);
    else {
      const goal = rows[asked.to];
      // With Ctrl the rows are only walked over, so that several that lie apart can be chosen.
      if (goal && control) props.onCurrent(goal.key);
      else if (goal) choose(goal, event);
    }
    return true;
  };
  return (event: KeyboardEvent) => {
    const row = rows[at];
    if (event.target !== ref.current) {
      // In a button of the row: Escape goes back to the tree.
      if (event.key === 'Escape') ref.current?.focus();
      return;
    }
    if (row && act(event, row)) event.preventDefault();
  };
}
