import { useEffect } from 'react';

/** Parts of the window, and where the focus goes in each when what had it is gone. */
const PARTS = ['.articles', '.reader-pane', '.dock', '.inspector', '.top-bar', '.start'];
const FOCUSABLE =
  '[tabindex="0"], button:not(:disabled):not([tabindex="-1"]), input:not(:disabled), select:not(:disabled), textarea';
/** Lists take the focus as a whole. */
const LIST = '[role="tree"], [role="listbox"]';
const MODAL = '[role="dialog"], [role="alertdialog"]';

/**
 * The focus never falls out of the window's parts: when what has it is taken away, disabled or hidden and nothing else
 * takes it, it goes to the same part of the window, else to the text. A press beside everything is left alone.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    let part: string | null = null;
    let list: HTMLElement | null = null;
    let waiting = false;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      last = target;
      const own = PARTS.find((each) => target.closest(each));
      // A dialog stands beside the parts: what it was opened from is where the focus goes back to.
      if (!own) return;
      part = own;
      list = target.closest<HTMLElement>(LIST);
    };
    const restore = () => {
      waiting = false;
      if (!isLost() || !last || !isGone(last) || document.querySelector(MODAL)) return;
      const goal = inList(list) ?? goalOf(part, last);
      goal?.focus({ preventScroll: true });
    };
    const look = () => {
      if (waiting || !last || !isLost() || !isGone(last)) return;
      waiting = true;
      // Whoever has a better place for it goes first: dialogs give the focus back by themselves.
      requestAnimationFrame(() => requestAnimationFrame(restore));
    };
    document.addEventListener('focusin', onFocus);
    const observer = new MutationObserver(look);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled', 'data-pane', 'hidden'],
    });
    return () => {
      document.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, []);
}

const isLost = () => !document.activeElement || document.activeElement === document.body;

const isGone = (element: HTMLElement) =>
  !element.isConnected || element.matches(':disabled') || element.getClientRects().length === 0;

const isThere = (element: HTMLElement) => element.getClientRects().length > 0;

/** What takes the focus in a list that had it, where it is still there: the list itself or the row that stands for it. */
function inList(list: HTMLElement | null): HTMLElement | null {
  if (!list || !isThere(list)) return null;
  return list.matches('[tabindex="0"]') ? list : list.querySelector<HTMLElement>('[tabindex="0"]');
}

function goalOf(part: string | null, last: HTMLElement): HTMLElement | null {
  const all = (root: string) =>
    [...document.querySelectorAll<HTMLElement>(`:is(${root}) :is(${FOCUSABLE})`)].filter(isThere);
  if (part === '.top-bar' && last.isConnected) {
    // The next button beside the one that cannot be pressed any more.
    const beside = all(part).find((each) => last.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (beside) return beside;
  }
  const reader = document.querySelector<HTMLElement>('.reader-text');
  const text = reader && isThere(reader) ? reader : null;
  if (part === '.reader-pane' && text) return text;
  const own = part && part !== '.top-bar' ? all(part) : [];
  // A list before the buttons around it.
  const list = own.find((each) => each.matches('[role="listbox"], [role="tree"], [role="option"], [role="row"]'));
  return list ?? own[0] ?? text ?? all('.articles, .inspector, .top-bar, .start')[0] ?? null;
}
