import { createContext, useContext } from 'react';
import type { CommandId } from '../../shared/contract/commands.ts';
import { allKeys, showKey } from '../../shared/contract/keys.ts';

export interface KeysValue {
  readonly all: ReadonlyMap<CommandId, readonly string[]>;
  readonly mac: boolean;
}

const KeysContext = createContext<KeysValue>({ all: allKeys({}), mac: false });

/** The keys as the user has set them, for everything that shows one. */
export const KeysProvider = KeysContext.Provider;

/** The first key of a command as people read it; null for a command without one. */
export function useKeyOf(): (command: CommandId) => string | null {
  const { all, mac } = useContext(KeysContext);
  return (command) => {
    const [key] = all.get(command) ?? [];
    return key === undefined ? null : showKey(key, mac);
  };
}

/** The key of a command beside what it does; nothing where it has none. */
export const KeyOf = ({ command, isHidden = false }: { readonly command: CommandId; readonly isHidden?: boolean }) => {
  const shown = useKeyOf()(command);
  return (
    shown && (
      <span className="kbd" aria-hidden={isHidden || undefined}>
        {shown}
      </span>
    )
  );
};
