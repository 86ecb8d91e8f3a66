import { ChevronRight } from 'lucide-react';
import { type MouseEvent, memo, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { TreeBlocks } from './TreeBlocks.tsx';
import { type DropZone, idsBetween, placeOf, type TreeRow, toggled } from './tree-keys.ts';
import { useTreeDrag } from './use-tree-drag.ts';
import { type Modifiers, useTreeKeys } from './use-tree-keys.ts';

export interface TreeProps {
  readonly label: string;
  /** The rows that are to be seen, parents before their children. */
  readonly rows: readonly TreeRow[];
  /** Key of the row that keys act on. */
  readonly current: string | null;
  readonly onCurrent: (key: string) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onToggle: (row: TreeRow) => void;
  /** Enter or a second click. */
  readonly onEdit: (row: TreeRow) => void;
  readonly onDelete: (row: TreeRow) => void;
  /** A button of the row, by its `value`; 'menu' also for what else asks for the row's menu. */
  readonly onButton: (row: TreeRow, name: string, button: HTMLElement) => void;
  /** Alt and an arrow: the row is to stand elsewhere. */
  readonly onMove?: (row: TreeRow, arrow: string) => void;
  readonly onDrop?: (dragged: TreeRow, target: TreeRow, zone: DropZone) => void;
  /** What a row says. It has to be the same function while it says the same. */
  readonly content: (row: TreeRow, isCurrent: boolean) => ReactNode;
  /** A flat list leaves no room for the triangles. */
  readonly isFlat?: boolean;
  readonly describedBy?: string;
}

/**
 * A tree, or a flat list, of rows with buttons in them. It has the focus itself and names its current row, so that
 * rows can come, move and go without taking the focus along; the buttons of the current row are the next stops of Tab.
 */
export const Tree = (props: TreeProps) => {
  const { label, rows, current, selected, isFlat = false } = props;
  const ref = useRef<HTMLDivElement>(null);
  const anchor = useRef<string | null>(null);
  const lastAt = useRef(0);
  const at = placeOf(rows, current, lastAt.current);
  const shown = rows[at]?.key ?? null;
  const dragging = useTreeDrag(props, ref);
  useEffect(() => {
    lastAt.current = at;
  }, [at]);
  useEffect(() => {
    if (!shown || ref.current !== document.activeElement) return;
    const show = () => rowElement(ref, shown)?.scrollIntoView({ block: 'nearest' });
    show();
    // Rows that come near are drawn in the next frames, and may turn out higher than they were held to be.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(show);
    });
    return () => cancelAnimationFrame(frame);
  }, [shown]);
  const rowOf = (target: EventTarget): TreeRow | undefined => {
    const key = (target as Element).closest<HTMLElement>('[data-key]')?.dataset.key;
    return rows.find((row) => row.key === key);
  };
  const choose = (row: TreeRow, event: Modifiers) => {
    const from = rows.findIndex(({ key }) => key === (anchor.current ?? shown));
    props.onCurrent(row.key);
    if (event.shiftKey) return props.onSelect(idsBetween(rows, from, rows.indexOf(row)));
    anchor.current = row.key;
    props.onSelect(event.ctrlKey || event.metaKey ? toggled(selected, row.id) : new Set([row.id]));
  };
  const onClick = (event: MouseEvent) => {
    const row = rowOf(event.target);
    if (!row) return;
    const part = (event.target as Element).closest<HTMLElement>('button, .tree-twist');
    if (part instanceof HTMLButtonElement) props.onButton(row, part.value, part);
    else if (part && row.isOpen !== null) props.onToggle(row);
    else choose(row, event);
  };
  const keys = useTreeKeys(props, { at, anchor, ref, choose });
  return (
    <div
      role="tree"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={shown ? rowId(label, shown) : undefined}
      aria-describedby={props.describedBy}
      className={isFlat ? 'code-tree code-tree-flat' : 'code-tree'}
      tabIndex={0}
      ref={ref}
      onKeyDown={keys}
      onFocus={(event) => {
        if (event.target === event.currentTarget && shown && shown !== current) props.onCurrent(shown);
      }}
      // A press makes the row the current one before the focus comes.
      onPointerDownCapture={(event) => {
        const row = rowOf(event.target);
        if (row && !event.shiftKey) props.onCurrent(row.key);
      }}
      onClick={onClick}
      onDoubleClick={(event) => {
        const row = rowOf(event.target);
        if (row && !(event.target as Element).closest('button, .tree-twist')) props.onEdit(row);
      }}
      onContextMenu={(event) => {
        const row = rowOf(event.target) ?? rows[at];
        const element = row && rowElement(ref, row.key);
        if (!element) return;
        event.preventDefault();
        props.onCurrent(row.key);
        props.onButton(row, 'menu', element.querySelector<HTMLElement>('[value="menu"]') ?? element);
      }}
      {...dragging.handlers}
    >
      <TreeBlocks rows={rows} at={at}>
        {(row) => (
          <Item
            key={row.key}
            domId={rowId(label, row.key)}
            row={row}
            isCurrent={row.key === shown}
            isSelected={selected.has(row.id)}
            isDraggable={props.onDrop !== undefined}
            drop={dragging.over?.key === row.key ? dragging.over.zone : null}
            content={props.content}
          />
        )}
      </TreeBlocks>
    </div>
  );
};

const rowId = (label: string, key: string) => `${label}-row-${key}`;

const rowElement = (ref: RefObject<HTMLElement | null>, key: string) =>
  ref.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);

interface ItemProps {
  readonly domId: string;
  readonly row: TreeRow;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly isDraggable: boolean;
  readonly drop: DropZone | null;
  readonly content: TreeProps['content'];
}

/** Deeper rows are indented by less: twelve levels still leave room for words in a narrow panel. */
const indentOf = (level: number): number => Math.min(level - 1, 4) * 12 + Math.max(0, level - 5) * 4;

const Item = memo(
  ({ domId, row, isCurrent, isSelected, isDraggable, drop, content }: ItemProps) => (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus and names the current row
    <div
      role="treeitem"
      id={domId}
      data-key={row.key}
      className="code-row"
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-selected={isSelected}
      aria-expanded={row.isOpen ?? undefined}
      data-current={isCurrent || undefined}
      data-drop={drop ?? undefined}
      draggable={isDraggable || undefined}
      style={{ marginInlineStart: `${indentOf(row.level)}px` }}
    >
      <span className="tree-twist" aria-hidden="true">
        {row.isOpen !== null && <ChevronRight size={14} className={row.isOpen ? 'twist-open' : ''} />}
      </span>
      {content(row, isCurrent)}
    </div>
  ),
  (before, after) => sameRow(before.row, after.row) && sameBesides(before, after),
);
Item.displayName = 'Item';

const sameRow = (a: TreeRow, b: TreeRow): boolean =>
  a.id === b.id && a.level === b.level && a.isOpen === b.isOpen && a.place === b.place && a.of === b.of;

const sameBesides = (a: ItemProps, b: ItemProps): boolean =>
  a.isCurrent === b.isCurrent &&
  a.isSelected === b.isSelected &&
  a.isDraggable === b.isDraggable &&
  a.drop === b.drop &&
  a.content === b.content;
