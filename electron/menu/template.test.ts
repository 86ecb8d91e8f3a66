import type { MenuItemConstructorOptions as Item } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../shared/contract/commands.ts';
import { type MenuParts, menuTemplate } from './template.ts';

const parts = (platform: NodeJS.Platform, more: Partial<MenuParts> = {}): MenuParts => ({
  platform,
  isPackaged: true,
  recent: [],
  keys: {},
  onCommand: () => {},
  onRecent: () => {},
  onClearRecent: () => {},
  ...more,
});
const children = (item: Item): Item[] => (Array.isArray(item.submenu) ? item.submenu : []);
const all = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...all(children(item))]);
const labels = (items: readonly Item[]) => items.map(({ label, role }) => label ?? role);
const roles = (items: readonly Item[]) => all(items).flatMap(({ role }) => (role ? [role] : []));
const top = (items: readonly Item[], label: string) => children(items.find((item) => item.label === label) ?? {});
const item = (items: readonly Item[], id: string) => all(items).find((each) => each.id === id);

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', (platform) => {
  it('has every command once, and passes it on', () => {
    const onCommand = vi.fn();
    const template = menuTemplate(parts(platform, { onCommand }));
    for (const { id } of COMMANDS) {
      const items = all(template).filter((each) => each.id === id);
      expect(items, id).toHaveLength(1);
      items[0]?.click?.(undefined as never, undefined, undefined as never);
      expect(onCommand).toHaveBeenLastCalledWith(id);
    }
  });

  it('has what every text field needs, and developer tools only from the sources', () => {
    expect(roles(menuTemplate(parts(platform)))).toEqual(
      expect.arrayContaining([
        'cut',
        'copy',
        'paste',
        'selectAll',
        'zoomIn',
        'zoomOut',
        'resetZoom',
        'togglefullscreen',
      ]),
    );
    const developer = (isPackaged: boolean) =>
      roles(menuTemplate(parts(platform, { isPackaged }))).filter((role) => /reload|devtools/i.test(role));
    expect(developer(true)).toEqual([]);
    expect(developer(false)).toEqual(['reload', 'toggleDevTools']);
  });

  it('never takes a key without a modifier away from the page', () => {
    for (const { accelerator, registerAccelerator, role } of all(menuTemplate(parts(platform)))) {
      if (role || accelerator === undefined) continue;
      if (platform === 'darwin') expect(accelerator).toMatch(/(CmdOrCtrl|Alt)\+/);
      else expect(registerAccelerator).toBe(false);
    }
  });
});

it('shows the keys', () => {
  expect(item(menuTemplate(parts('linux')), 'tag-actor')).toMatchObject({
    accelerator: 'A',
    registerAccelerator: false,
  });
  expect(item(menuTemplate(parts('darwin')), 'tag-actor')).toMatchObject({ label: 'Tag as actor…  (A)' });
  expect(item(menuTemplate(parts('darwin')), 'export')).toMatchObject({ accelerator: 'CmdOrCtrl+E' });
});

it('shows the keys as the user has changed them', () => {
  const keys = { 'tag-actor': ['CmdOrCtrl+J'], export: [], 'tag-date': ['Ö'], 'go-tags': ['A'] };
  for (const platform of ['linux', 'darwin'] as const) {
    const template = menuTemplate(parts(platform, { keys }));
    expect(item(template, 'tag-actor')).toMatchObject({ accelerator: 'CmdOrCtrl+J' });
    expect(item(template, 'export')).not.toHaveProperty('accelerator');
    expect(item(template, 'tag-date')).toMatchObject({ label: 'Tag as date…  (Ö)' });
  }
});

it('leaves the keys of the text’s size to the page', () => {
  for (const platform of ['linux', 'darwin'] as const) {
    const zoom = all(menuTemplate(parts(platform))).filter(({ role }) => /zoom/i.test(role ?? ''));
    for (const { accelerator } of zoom) expect(accelerator).toMatch(/^CmdOrCtrl\+Alt\+/);
  }
});

it('keeps to the customs of macOS', () => {
  const template = menuTemplate(parts('darwin'));
  expect(labels(template)).toEqual([
    'Standpoint',
    'File',
    'Edit',
    'Tag',
    'Codebook',
    'Go',
    'View',
    'windowMenu',
    'Help',
  ]);
  expect(roles(top(template, 'Standpoint'))).toEqual(['services', 'hide', 'hideOthers', 'unhide', 'quit']);
  expect(item(top(template, 'Standpoint'), 'show-about')).toBeDefined();
  expect(item(top(template, 'Standpoint'), 'settings')).toBeDefined();
  expect(roles(top(template, 'File'))).toEqual(['close']);
});

it('keeps to the customs of Windows and Linux', () => {
  for (const [platform, quit] of [
    ['win32', 'E&xit'],
    ['linux', '&Quit'],
  ] as const) {
    const template = menuTemplate(parts(platform));
    expect(labels(template)).toEqual(['&File', '&Edit', '&Tag', '&Codebook', '&Go', '&View', '&Help']);
    expect(top(template, '&File').at(-1)).toMatchObject({ role: 'quit', label: quit });
    expect(item(top(template, '&Help'), 'show-about')).toBeDefined();
  }
});

it('lists the recent files by name, with the folder where two have the same', () => {
  const onRecent = vi.fn();
  const onClearRecent = vi.fn();
  const recent = ['/a/x.txt', '/b/x.txt', '/b/R&D.txt'];
  const submenu = children(item(menuTemplate(parts('linux', { recent, onRecent, onClearRecent })), 'recent') ?? {});
  expect(labels(submenu)).toEqual(['x.txt — /a', 'x.txt — /b', 'R&&D.txt', undefined, 'Clear the list']);
  submenu[1]?.click?.(undefined as never, undefined, undefined as never);
  submenu[4]?.click?.(undefined as never, undefined, undefined as never);
  expect(onRecent).toHaveBeenCalledWith('/b/x.txt');
  expect(onClearRecent).toHaveBeenCalledOnce();
});
