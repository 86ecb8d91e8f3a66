import type { MenuItemConstructorOptions as Item } from 'electron';
import { COMMANDS, type CommandId, type CommandSpec, type MenuName } from '../../shared/contract/commands.ts';
import { recentMenu } from './recent-menu.ts';

export interface MenuParts {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  readonly recent: readonly string[];
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
    { label: name('View'), submenu: [...of('view'), LINE, ...viewRoles(parts.isPackaged)] },
    ...(isMac ? [{ role: 'windowMenu' } satisfies Item] : []),
    // On macOS the role adds the search field, and About lives in the app's own menu.
    { role: 'help', label: name('Help'), submenu: of('help', isMac ? ['show-about'] : []) },
  ];
}

function appMenu(parts: MenuParts): Item {
  return {
    label: 'Standpoint',
    submenu: [
      ...commandItems(parts, 'help').filter(({ id }) => id === 'show-about'),
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

/** Developer tools are for those who run from the sources. */
const viewRoles = (isPackaged: boolean): Item[] => [
  { role: 'resetZoom' },
  { role: 'zoomIn' },
  { role: 'zoomOut' },
  LINE,
  { role: 'togglefullscreen' },
  ...(isPackaged ? [] : [LINE, { role: 'reload' } satisfies Item, { role: 'toggleDevTools' } satisfies Item]),
];

function commandItems({ platform, onCommand }: MenuParts, menu: MenuName, except: readonly string[] = []): Item[] {
  const commands: readonly (CommandSpec & { readonly id: CommandId })[] = COMMANDS;
  return commands
    .filter((command) => command.menu === menu && !except.includes(command.id))
    .map(({ id, label, keys }) => ({ id, ...named(label, keys[0], platform), click: () => onCommand(id) }));
}

/**
 * Shows the key without taking it away from the page, which handles keys itself. macOS always registers the keys of a
 * menu, so that one without a modifier would act while the user types: there it only stands in the label.
 */
function named(label: string, key: string | undefined, platform: NodeJS.Platform): Item {
  if (key === undefined) return { label };
  if (platform !== 'darwin') return { label, accelerator: key, registerAccelerator: false };
  return /\b(CmdOrCtrl|Cmd|Ctrl|Alt)\+/.test(key) ? { label, accelerator: key } : { label: `${label}  (${key})` };
}
