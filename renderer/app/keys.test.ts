import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../shared/contract/commands.ts';
import { press } from '../../shared/testing/press.ts';
import { commandOf, showKey } from './keys.ts';

describe('a pressed key', () => {
  it.each<[string, ReturnType<typeof press>, boolean, string | null]>([
    ['a', press('a', 'KeyA'), false, 'tag-actor'],
    ['A with caps lock', press('A', 'KeyA'), false, 'tag-actor'],
    ['ф on a Russian layout', press('ф', 'KeyA'), false, 'tag-actor'],
    ['q where A is on a French layout', press('q', 'KeyA'), false, null],
    ['Ctrl+Z', press('z', 'KeyZ', { ctrlKey: true }), false, 'undo'],
    ['Ctrl+Shift+Z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), false, 'redo'],
    ['Ctrl+Z on a Mac', press('z', 'KeyZ', { ctrlKey: true }), true, null],
    ['⌘Z on a Mac', press('z', 'KeyZ', { metaKey: true }), true, 'undo'],
    ['? with Shift', press('?', 'Slash', { shiftKey: true }), false, 'show-keys'],
    ['[ with AltGr, as Ctrl+Alt', press('[', 'Digit8', { ctrlKey: true, altKey: true }), false, null],
    ['Shift+N', press('N', 'KeyN', { shiftKey: true }), false, 'previous-tag'],
    ['Alt+A', press('a', 'KeyA', { altKey: true }), false, null],
  ])('%s', (_, event, mac, command) => {
    expect(commandOf(event, mac)).toBe(command);
  });
});

describe('the table of commands', () => {
  it('gives no key to two commands', () => {
    const keys = COMMANDS.flatMap((command) => [...command.keys] as string[]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('shows keys as each platform writes them', () => {
    expect(showKey('CmdOrCtrl+Shift+Z', false)).toBe('Ctrl+Shift+Z');
    expect(showKey('CmdOrCtrl+Shift+Z', true)).toBe('⌘⇧Z');
    expect(showKey('[', false)).toBe('[');
  });
});
