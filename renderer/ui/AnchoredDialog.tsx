import { type ReactNode, type RefObject, useRef } from 'react';
import { mergeProps, Overlay, useDialog, useOverlay, useOverlayPosition } from 'react-aria';

interface Props {
  readonly title: string;
  /** What is shown beside the title, of the same thing. */
  readonly about?: ReactNode;
  /** A class of the sheet that the dialog is on. */
  readonly className: string;
  /** What it stands beside. */
  readonly anchor: RefObject<HTMLElement | null>;
  /** Asked for by Escape, or by a press beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A modal dialog beside a passage: it holds the focus, gives it back, and lets nothing behind it be pressed or scrolled.
 *
 * The popovers of React Aria make inert what lies behind them. Whether something is inert is inherited: the browser
 * works out the style of the whole text anew whenever one comes or goes, which takes longer than all the rest of it.
 * This one covers what lies behind it, and says that it is modal.
 */
export const AnchoredDialog = ({ className, anchor, onClose, ...sheet }: Props) => {
  const ref = useRef<HTMLDivElement>(null);
  const { overlayProps, underlayProps } = useOverlay({ isOpen: true, onClose, isDismissable: true }, ref);
  const { overlayProps: place } = useOverlayPosition({
    targetRef: anchor,
    overlayRef: ref,
    placement: 'bottom start',
    offset: 8,
    containerPadding: 12,
    // It stays where its passage is scrolled into sight.
    onClose: null,
  });
  return (
    <Overlay>
      <div {...underlayProps} className="underlay" />
      <div {...mergeProps(overlayProps, place)} ref={ref} className={`popover ${className}`}>
        <Sheet {...sheet} />
      </div>
    </Overlay>
  );
};

/** Within the overlay, which it tells that the focus is to be held. */
const Sheet = ({ title, about, children }: Pick<Props, 'title' | 'about' | 'children'>) => {
  const ref = useRef<HTMLElement>(null);
  const { dialogProps, titleProps } = useDialog({}, ref);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role is among the properties
    <section {...dialogProps} ref={ref} aria-modal="true" className="dialog">
      <div className="anchored-head">
        <h2 {...titleProps}>{title}</h2>
        {about}
      </div>
      {children}
    </section>
  );
};
