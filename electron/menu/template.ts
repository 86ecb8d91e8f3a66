import type { MenuItemConstructorOptions as Item } from 'electron';
import { COMMANDS, type CommandId, type CommandSpec, type MenuName } from '../../shared/contract/commands.ts';
import { allKeys, type ChangedKeys, showKey } from '../../shared/contract/keys.ts';
import { recentMenu } from './recent-menu.ts';

export interface MenuParts {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  readonly recent: readonly string[];
  /** The keys that are not those of the table. */
  readonly keys: ChangedKeys;
  readonly onCommand: (command: CommandId) => void;
  readonly onRecent: (path: string) => void;
  readonly onClearRecent: () => void;
}

const LINE: Item = { type: 'separator' };

/** The application menu. Each system has its own customs; what the commands are comes from the contract's table. */
export function menuTemplate(parts: MenuParts): Item[] {
  const isMac = parts.platform === 'darwin';
  const name = (label: string) => (isMac ? label : `&${label}`);
  const of = (menu: MenuName, except: readonly string[] = []) => commandItems(parts, menu, except);
  return [
    ...(isMac ? [appMenu(parts)] : []),
    {
      label: name('File'),
      submenu: [
        ...of('file'),
        LINE,
        { id: 'recent', label: 'Open recent', submenu: recentMenu(parts) },
        LINE,
        isMac ? { role: 'close' } : { role: 'quit', label: parts.platform === 'win32' ? 'E&xit' : '&Quit' },
      ],
    },
    {
      label: name('Edit'),
      submenu: [...of('edit'), LINE, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    },
    { label: name('Tag'), submenu: of('tag') },
    { label: name('Codebook'), submenu: of('codebook') },
    { label: name('Go'), submenu: of('go') },
    { label: name('View'), submenu: [...of('view', isMac ? ['settings'] : []), LINE, ...viewRoles(parts.isPackaged)] },
    ...(isMac ? [{ role: 'windowMenu' } satisfies Item] : []),
    // On macOS the role adds the search field, and About and the settings live in the app's own menu.
    { role: 'help', label: name('Help'), submenu: of('help', isMac ? ['show-about'] : []) },
  ];
}

function appMenu(parts: MenuParts): Item {
  return {
    label: 'Standpoint',
    submenu: [
      ...commandItems(parts, 'help').filter(({ id }) => id === 'show-about'),
      LINE,
      ...commandItems(parts, 'view').filter(({ id }) => id === 'settings'),
      LINE,
      { role: 'services' },
      LINE,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      LINE,
      { role: 'quit' },
    ],
  };
}

/**
 * Developer tools are for those who run from the sources. The zoom of the whole window stands beside the size of the
 * text, whose keys are those that readers know from every reading program.
 */
const viewRoles = (isPackaged: boolean): Item[] => [
  { role: 'resetZoom', label: 'Window at actual size', accelerator: 'CmdOrCtrl+Alt+0' },
  { role: 'zoomIn', label: 'Enlarge the window’s content', accelerator: 'CmdOrCtrl+Alt+Plus' },
  { role: 'zoomOut', label: 'Reduce the window’s content', accelerator: 'CmdOrCtrl+Alt+-' },
  LINE,
  { role: 'togglefullscreen' },
  ...(isPackaged ? [] : [LINE, { role: 'reload' } satisfies Item, { role: 'toggleDevTools' } satisfies Item]),
];

function commandItems(parts: MenuParts, menu: MenuName, except: readonly string[] = []): Item[] {
  const { platform, onCommand, keys } = parts;
  const commands: readonly (CommandSpec & { readonly id: CommandId })[] = COMMANDS;
  const now = allKeys(keys);
  return commands
    .filter((command) => command.menu === menu && !except.includes(command.id))
    .map(({ id, label }) => ({ id, ...named(label, now.get(id)?.[0], platform), click: () => onCommand(id) }));
}

/**
 * Shows the key without taking it away from the page, which handles keys itself. macOS always registers the keys of a
 * menu, so that one without a modifier would act while the user types: there it only stands in the label, and so does
 * a key anywhere that the menus have no word for.
 */
function named(label: string, key: string | undefined, platform: NodeJS.Platform): Item {
  if (key === undefined) return { label };
  const accelerator = acceleratorOf(key);
  const isMac = platform === 'darwin';
  if (!accelerator || (isMac && !/\b(CmdOrCtrl|Alt)\+/.test(key)))
    return { label: `${label}  (${showKey(key, isMac)})` };
  return isMac ? { label, accelerator } : { label, accelerator, registerAccelerator: false };
}

const NAMED = /^(?:Plus|Space|Enter|Delete|Backspace|Insert|F(?:[1-9]|1\d|2[0-4]))$/;

/** The same key in Electron's language; undefined where it has no word for it, which would be an error there. */
function acceleratorOf(key: string): string | undefined {
  const name = key.split('+').at(-1) ?? '';
  return NAMED.test(name) || /^[!-~]$/.test(name) ? key : undefined;
}
