import { COMMANDS, type CommandId } from '../../shared/contract/commands.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** The commands that a pressed key could mean, as the table of commands has them. */
export function commandOf(event: Pressed, mac: boolean): CommandId | null {
  const pressed = spell(event, mac);
  return COMMANDS.find(({ keys }) => keys.some((key) => normal(key) === pressed))?.id ?? null;
}

/** Whether a key acts in text fields too: those with a modifier and the function keys do, letters do not. */
export const hasModifier = ({ ctrlKey, metaKey, altKey, key }: Pressed): boolean =>
  ctrlKey || metaKey || altKey || /^F\d+$/u.test(key);

/**
 * A pressed key in the words of the table. A letter is taken from what the key types, so that it is where the layout
 * has it; on a layout without Latin letters it is taken from the key's place, so that the keys work there too.
 */
/** Last code of the Latin letters with accents. */
const LAST_LATIN = 0x24f;

function spell({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Pressed, mac: boolean): string {
  const letter = /^Key([A-Z])$/u.exec(code)?.[1];
  const foreign = letter && key.length === 1 && key.charCodeAt(0) > LAST_LATIN;
  const name = foreign ? letter : key.length === 1 ? key.toUpperCase() : key;
  // A sign that needs Shift on some layouts and none on others is written without it: '?', '['.
  const shift = shiftKey && (/^[A-Z]$/u.test(name) || name.length > 1);
  const command = mac ? metaKey : ctrlKey;
  const other = mac ? ctrlKey : metaKey;
  return [command && 'CmdOrCtrl', other && 'Other', altKey && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
}

const normal = (key: string): string => {
  const parts = key.split('+');
  const name = parts.at(-1) ?? '';
  const order = ['CmdOrCtrl', 'Alt', 'Shift'].filter((modifier) => parts.slice(0, -1).includes(modifier));
  return [...order, name.length === 1 ? name.toUpperCase() : name].join('+');
};

/** A key as people read it: 'Ctrl+Shift+Z', '⇧⌘Z'. */
export function showKey(key: string, mac: boolean): string {
  const names: Record<string, string> = mac
    ? { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩', Delete: '⌦', Backspace: '⌫' }
    : { CmdOrCtrl: 'Ctrl', Delete: 'Del' };
  return normal(key)
    .split('+')
    .map((part) => names[part] ?? part)
    .join(mac ? '' : '+');
}
