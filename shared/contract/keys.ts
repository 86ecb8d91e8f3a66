import { z } from 'zod';
import { COMMANDS, type CommandId, type CommandSpec } from './commands.ts';

// zod's faster way makes functions from text, which the page's content security policy forbids.
z.config({ jitless: true });

/**
 * The language of keys, the same for the table of commands, the settings and the menus: 'CmdOrCtrl+Shift+Z', 'A', '[',
 * 'Plus' for the sign that the language itself uses, 'Space', and the names of `KeyboardEvent.key` for the rest.
 */

/** What is read of a keyboard event; `mac` says which key is the command key. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Keys by command, for those commands whose keys the user has changed; an empty list is a command without a key. */
export type ChangedKeys = Readonly<Partial<Record<CommandId, readonly string[]>>>;

/** More keys for one command than anyone can mean. */
const MOST_KEYS = 8;
const MODIFIERS = ['CmdOrCtrl', 'Alt', 'Shift'];
const NAME = /^(?:[^\s\p{C}+]|Plus|Space|[A-Z][A-Za-z0-9]{1,19})$/u;

export const isKey = (key: string): boolean => {
  const parts = key.split('+');
  const name = parts.pop() ?? '';
  return (
    NAME.test(name) &&
    !MODIFIERS.includes(name) &&
    parts.every((part, index) => MODIFIERS.includes(part) && parts.indexOf(part) === index)
  );
};

const key = z.string().max(60).refine(isKey, 'is no key').transform(normalKey);
export const keysSchema = z.array(key).max(MOST_KEYS);

/** For what comes over a border: the page's word to the machine. */
export const changedKeysSchema = z.partialRecord(
  z.enum(COMMANDS.map(({ id }) => id)),
  z.array(z.string().max(60).refine(isKey)).max(MOST_KEYS),
);

/** One spelling for each key: modifiers in one order, letters in upper case. */
export function normalKey(key: string): string {
  const parts = key.split('+');
  const name = parts.pop() ?? '';
  return [...MODIFIERS.filter((modifier) => parts.includes(modifier)), upper(name)].join('+');
}

// Not every sign has one upper case sign: ß stays what it is.
const upper = (name: string) => (name.length === 1 && name.toUpperCase().length === 1 ? name.toUpperCase() : name);

/** Last code of the Latin letters with accents. */
const LAST_LATIN = 0x24f;
const NO_KEY =
  /^(?:Shift|Control|Alt|AltGraph|Meta|OS|CapsLock|NumLock|ScrollLock|Fn|FnLock|Dead|Process|Unidentified)$/u;

/**
 * A pressed key in the language of the table; null for a modifier alone, or a sign that is still being composed. A
 * letter is taken from what the key types, so that it is where the layout has it; on a layout without Latin letters,
 * and where a modifier makes another sign of it, it is taken from the key's place.
 */
export function spellKey({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Pressed, mac: boolean): string | null {
  if (NO_KEY.test(key) && !(mac && altKey && key === 'Dead')) return null;
  const place = /^(?:Key([A-Z])|Digit(\d))$/u.exec(code);
  const letter = place?.[1];
  const foreign = letter && key.length === 1 && key.charCodeAt(0) > LAST_LATIN;
  const ofPlace = foreign ? letter : mac && altKey ? (place?.[1] ?? place?.[2]) : undefined;
  if (NO_KEY.test(key) && !ofPlace) return null;
  const name = ofPlace ?? NAMES[key] ?? upper(key);
  // A sign that needs Shift on some layouts and none on others is written without it: '?', '['.
  const shift = shiftKey && (/^\p{L}$/u.test(name) || (name.length > 1 && name !== 'Plus'));
  const command = mac ? metaKey : ctrlKey;
  const other = mac ? ctrlKey : metaKey;
  return [command && 'CmdOrCtrl', other && 'Other', altKey && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
}

const NAMES: Record<string, string> = { '+': 'Plus', ' ': 'Space' };

/** A key as people read it: 'Ctrl+Shift+Z', '⌘⇧Z'. */
export function showKey(key: string, mac: boolean): string {
  const names = mac ? { ...SHOWN, ...SHOWN_MAC } : SHOWN;
  return normalKey(key)
    .split('+')
    .map((part) => names[part] ?? part)
    .join(mac ? '' : '+');
}

const SHOWN: Record<string, string> = {
  CmdOrCtrl: 'Ctrl',
  Delete: 'Del',
  Plus: '+',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page up',
  PageDown: 'Page down',
};
const SHOWN_MAC: Record<string, string> = {
  CmdOrCtrl: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Delete: '⌦',
  Backspace: '⌫',
};

/** The keys that each command has now. What the user has set goes before what a command would have by itself. */
export function allKeys(changed: ChangedKeys): ReadonlyMap<CommandId, readonly string[]> {
  const taken = new Set(Object.values(changed).flatMap((keys) => (keys ?? []).map(normalKey)));
  const all: readonly (CommandSpec & { readonly id: CommandId })[] = COMMANDS;
  return new Map(
    all.map(({ id, keys }) => [id, changed[id] ?? keys.filter((key) => !taken.has(normalKey(key)))] as const),
  );
}

/** The command that a key gives now. */
export function bindings(changed: ChangedKeys): ReadonlyMap<string, CommandId> {
  const found = new Map<string, CommandId>();
  for (const [id, keys] of allKeys(changed)) {
    for (const key of keys) if (!found.has(normalKey(key))) found.set(normalKey(key), id);
  }
  return found;
}

/** Why a command cannot have a key, as a sentence; null where it can. */
export function whyNot(command: CommandId, key: string, mac: boolean): string | null {
  const own: readonly string[] = COMMANDS.find(({ id }) => id === command)?.keys ?? [];
  const normal = normalKey(key);
  if (own.some((each) => normalKey(each) === normal)) return null;
  const parts = normal.split('+');
  const name = parts.at(-1) ?? '';
  const shown = showKey(normal, mac);
  if (key.split('+').includes('Other')) return `${shownOther(mac)} belongs to the system. Choose a key without it.`;
  const reserved =
    NAVIGATION[name] ?? FIXED[normal] ?? (parts.length === 1 || normal === `Shift+${name}` ? PLAIN[name] : undefined);
  if (reserved) return `${shown} ${reserved}. Choose another key.`;
  if (!mac && parts.length === 2 && parts[0] === 'Alt' && MENU_LETTERS.includes(name))
    return `${shown} opens a menu. Choose another key.`;
  return null;
}

const shownOther = (mac: boolean) => (mac ? 'The Control key' : 'The Windows key');

const CARET = 'moves through text and lists';
/** With and without modifiers. */
const NAVIGATION: Record<string, string> = {
  ArrowLeft: CARET,
  ArrowRight: CARET,
  ArrowUp: CARET,
  ArrowDown: CARET,
  Home: CARET,
  End: CARET,
  PageUp: CARET,
  PageDown: CARET,
  Tab: 'goes from field to field',
  Escape: 'closes what is open',
  ContextMenu: 'opens the context menu',
  PrintScreen: 'belongs to the system',
};
/** Without a modifier, or with Shift alone. */
const PLAIN: Record<string, string> = { Enter: 'takes a form as it is', Space: 'presses buttons' };
const OF_FIELDS = 'belongs to every text field';
const OF_SYSTEM = 'belongs to the system or to the browser';
const FIXED: Record<string, string> = {
  ...Object.fromEntries(
    ['A', 'C', 'V', 'X', 'Z', 'Y', 'Shift+Z', 'Shift+V'].map((name) => [`CmdOrCtrl+${name}`, OF_FIELDS]),
  ),
  ...Object.fromEntries(
    ['Q', 'W', 'T', 'N', 'R', 'H', 'M', 'L', 'Shift+R', 'Shift+T', 'Shift+W', 'Shift+Q', 'Shift+I', 'Space'].map(
      (name) => [`CmdOrCtrl+${name}`, OF_SYSTEM],
    ),
  ),
  'Alt+F4': OF_SYSTEM,
  'Alt+Space': OF_SYSTEM,
  F5: OF_SYSTEM,
  F10: OF_SYSTEM,
  F11: OF_SYSTEM,
  F12: OF_SYSTEM,
};
/** First letters of the menus. */
const MENU_LETTERS = ['F', 'E', 'T', 'G', 'V', 'H'];
