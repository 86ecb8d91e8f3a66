import type { CommandId } from '../../shared/contract/commands.ts';
import { bindings, type Pressed, spellKey } from '../../shared/contract/keys.ts';

export { showKey } from '../../shared/contract/keys.ts';

const OF_THE_TABLE = bindings({});

/** The command that a pressed key means, by the table of commands or by what the user has made of it. */
export function commandOf(
  event: Pressed,
  mac: boolean,
  bound: ReadonlyMap<string, CommandId> = OF_THE_TABLE,
): CommandId | null {
  const pressed = spellKey(event, mac);
  return (pressed !== null && bound.get(pressed)) || null;
}

/** Whether a key acts in text fields too: those with a modifier and the function keys do, letters do not; on a Mac Alt writes signs. */
export const hasModifier = ({ ctrlKey, metaKey, altKey, key }: Pressed, mac = false): boolean =>
  ctrlKey || metaKey || (altKey && !mac) || /^F\d+$/u.test(key);
