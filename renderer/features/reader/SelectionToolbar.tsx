import { CalendarDays, Quote, UserRound } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import type { Tag, TagKind } from '../../../shared/domain/model.ts';
import { useProjectContext, useSession } from '../context.tsx';
import { KeyOf } from '../keys.tsx';
import type { TextDom } from './dom-offsets.ts';
import { usePlace } from './use-place.ts';

interface Props {
  readonly bodyRef: RefObject<HTMLElement | null>;
  readonly dom: () => TextDom | null;
  readonly tags: readonly Tag[];
}

const TOOLS: readonly { kind: TagKind; label: string; Icon: typeof Quote }[] = [
  { kind: 'actor', label: 'Actor', Icon: UserRound },
  { kind: 'position', label: 'Position', Icon: Quote },
  { kind: 'date', label: 'Date', Icon: CalendarDays },
];

/** Room for the three of them, in pixels. */
const WIDTH = 300;

/** The three kinds of tag, at hand where something is selected. */
export const SelectionToolbar = ({ bodyRef, dom, tags }: Props) => {
  const { session } = useProjectContext();
  const selection = useSession((state) => state.selection);
  const busy = useSession((state) => Boolean(state.form || state.picking || state.moving));
  const selecting = usePointerDown();
  const place = usePlace(bodyRef, dom, busy ? null : selection, tags);
  if (!place || !selection || busy || selecting) return null;
  const above = place.first.top > 56;
  const style = {
    top: above ? place.first.top - 46 : place.last.bottom + 10,
    // Never out of the text's width: a pane that scrolls sideways is worse than a toolbar that stands a little off.
    left: `max(0px, min(${above ? place.first.left : place.last.left}px, 100% - ${WIDTH}px))`,
  };
  return (
    <div
      role="toolbar"
      aria-label="Tag selection"
      className="selection-toolbar"
      style={style}
      // The selection must outlive the press.
      onMouseDown={(event) => event.preventDefault()}
    >
      {TOOLS.map(({ kind, label, Icon }) => (
        <button
          key={kind}
          type="button"
          className={`tool tool-${kind}`}
          onClick={() => session.setState({ form: { mode: 'new', kind, span: selection }, activeTag: null })}
        >
          <Icon size={16} aria-hidden="true" />
          {label}
          <KeyOf command={`tag-${kind}`} isHidden />
        </button>
      ))}
    </div>
  );
};

/** True while the main button of the mouse is held down in the text: until then a selection is not finished. */
function usePointerDown(): boolean {
  const [down, setDown] = useState(false);
  useEffect(() => {
    const onDown = (event: globalThis.PointerEvent) => {
      if (event.button === 0 && (event.target as Element).closest('.reader-text')) setDown(true);
    };
    const onUp = () => setDown(false);
    window.addEventListener('pointerdown', onDown, true);
    window.addEventListener('pointerup', onUp, true);
    window.addEventListener('pointercancel', onUp, true);
    return () => {
      window.removeEventListener('pointerdown', onDown, true);
      window.removeEventListener('pointerup', onUp, true);
      window.removeEventListener('pointercancel', onUp, true);
    };
  }, []);
  return down;
}
