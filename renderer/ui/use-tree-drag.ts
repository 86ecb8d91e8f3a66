import { type DragEvent, type RefObject, useRef, useState } from 'react';
import type { TreeProps } from './Tree.tsx';
import { type DropZone, type TreeRow, zoneAt } from './tree-keys.ts';

/** Dragging by the mouse; what it can do, Alt and the arrows can do too. */
export function useTreeDrag({ rows, onDrop }: TreeProps, ref: RefObject<HTMLDivElement | null>) {
  const [over, setOver] = useState<{ readonly key: string; readonly zone: DropZone } | null>(null);
  const dragged = useRef<TreeRow | null>(null);
  if (!onDrop) return { over: null, handlers: {} };
  const targetOf = (event: DragEvent) => {
    const element = (event.target as Element).closest<HTMLElement>('[data-key]');
    const row = rows.find(({ key }) => key === element?.dataset.key);
    if (!element || !row || !ref.current?.contains(element)) return null;
    const { top, height } = element.getBoundingClientRect();
    return { row, zone: zoneAt((event.clientY - top) / height, row) };
  };
  const end = () => {
    dragged.current = null;
    setOver(null);
  };
  const handlers = {
    onDragStart: (event: DragEvent) => {
      dragged.current = targetOf(event)?.row ?? null;
      event.dataTransfer.effectAllowed = 'move';
      // Some browsers begin no drag without data. It means nothing to other programs.
      event.dataTransfer.setData('application/x-standpoint-row', dragged.current?.id ?? '');
    },
    onDragOver: (event: DragEvent) => {
      const target = dragged.current && targetOf(event);
      if (!target) return setOver(null);
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      if (over?.key !== target.row.key || over.zone !== target.zone)
        setOver({ key: target.row.key, zone: target.zone });
    },
    onDragLeave: (event: DragEvent) => {
      if (!ref.current?.contains(event.relatedTarget as Node | null)) setOver(null);
    },
    onDrop: (event: DragEvent) => {
      const from = dragged.current;
      const target = from && targetOf(event);
      end();
      if (!from || !target) return;
      event.preventDefault();
      if (from.id !== target.row.id) onDrop(from, target.row, target.zone);
    },
    onDragEnd: end,
  };
  return { over, handlers };
}
