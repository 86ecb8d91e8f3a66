/** The keys that move the caret through the text, as the platform's text fields have them. */

export type CaretMove =
  | {
      readonly by: 'character' | 'word' | 'line' | 'lineboundary' | 'paragraph';
      readonly forward: boolean;
      readonly extend: boolean;
    }
  | { readonly by: 'document'; readonly forward: boolean; readonly extend: boolean };

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What a key means for the caret; null where it means nothing. */
export function caretMove({ key, shiftKey, ctrlKey, altKey, metaKey }: Keys, mac: boolean): CaretMove | null {
  const extend = shiftKey;
  const forward = key === 'ArrowRight' || key === 'ArrowDown' || key === 'End';
  const horizontal = key === 'ArrowLeft' || key === 'ArrowRight';
  const vertical = key === 'ArrowUp' || key === 'ArrowDown';
  const byWord = mac ? altKey : ctrlKey;
  if (horizontal) {
    if (mac ? ctrlKey : altKey || metaKey) return null;
    if (mac && metaKey) return { by: 'lineboundary', forward, extend };
    return { by: byWord ? 'word' : 'character', forward, extend };
  }
  if (vertical) {
    if (mac ? ctrlKey : altKey || metaKey) return null;
    if (mac && metaKey) return { by: 'document', forward, extend };
    return { by: byWord ? 'paragraph' : 'line', forward, extend };
  }
  if ((key === 'Home' || key === 'End') && !altKey && !metaKey) {
    return { by: ctrlKey ? 'document' : 'lineboundary', forward, extend };
  }
  return null;
}
