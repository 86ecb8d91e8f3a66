import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { press } from '../testing/press.ts';
import { COMMANDS } from './commands.ts';
import { allKeys, bindings, isKey, normalKey, showKey, spellKey, whyNot } from './keys.ts';

describe('a pressed key in words', () => {
  it.each<[ReturnType<typeof press>, boolean, string | null]>([
    [press('+', 'Equal', { ctrlKey: true, shiftKey: true }), false, 'CmdOrCtrl+Plus'],
    [press('+', 'NumpadAdd', { ctrlKey: true }), false, 'CmdOrCtrl+Plus'],
    [press(' ', 'Space'), false, 'Space'],
    [press('ö', 'Semicolon'), false, 'Ö'],
    [press('å', 'KeyA', { altKey: true }), true, 'Alt+A'],
    [press('Dead', 'KeyE', { altKey: true }), true, 'Alt+E'],
    [press('F6', 'F6', { shiftKey: true }), false, 'Shift+F6'],
    [press('Shift', 'ShiftLeft', { shiftKey: true }), false, null],
    [press('Process', 'KeyA'), false, null],
    [press('k', 'KeyK', { metaKey: true }), false, 'Other+K'],
  ])('%o', (event, mac, key) => {
    expect(spellKey(event, mac)).toBe(key);
  });

  it('is a key of the language, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.boolean(), (key, ctrlKey) => {
        const spelled = spellKey(press(key, 'KeyA', { ctrlKey }), false);
        fc.pre(spelled !== null && isKey(spelled));
        expect(normalKey(spelled as string)).toBe(spelled);
      }),
    );
  });
});

describe('keys that were changed', () => {
  it('act in place of those of the table, and take a key away from whoever had it', () => {
    const changed = { 'tag-actor': ['K', 'CmdOrCtrl+K'] };
    const bound = bindings(changed);
    expect(bound.get('K')).toBe('tag-actor');
    expect(bound.get('CmdOrCtrl+K')).toBe('tag-actor');
    expect(bound.has('A')).toBe(false);
    expect(allKeys(changed).get('show-commands')).toEqual([]);
  });

  it.each([
    'Escape',
    'Shift+Tab',
    'CmdOrCtrl+ArrowLeft',
    'Enter',
    'CmdOrCtrl+C',
    'CmdOrCtrl+W',
    'Alt+F',
    'F5',
    'Other+K',
  ])('cannot be %s, and a sentence says why', (key) =>
    expect(whyNot('tag-actor', key, false)).toMatch(/^[^.]+\..*Choose .*\.$/u),
  );

  it('can be what the command has by itself, however special', () => {
    expect(whyNot('edit-tag', 'Enter', false)).toBeNull();
    expect(whyNot('undo', 'CmdOrCtrl+Z', false)).toBeNull();
    expect(whyNot('tag-actor', 'CmdOrCtrl+Enter', false)).toBeNull();
  });
});

describe('the table of commands', () => {
  it('has only keys of the language, each for one command', () => {
    const keys = COMMANDS.flatMap((command) => [...command.keys] as string[]);
    for (const key of keys) expect(isKey(key), key).toBe(true);
    expect(new Set(keys.map(normalKey)).size).toBe(keys.length);
  });

  it('shows the sign of plus as it is', () => {
    expect(showKey('CmdOrCtrl+Plus', false)).toBe('Ctrl++');
    expect(showKey('CmdOrCtrl+ArrowLeft', true)).toBe('⌘←');
  });
});
