import { describe, expect, it } from 'vitest';
import { buildSettingsFile, DEFAULT_SETTINGS, parseSettingsFile, readSettings, type Settings } from './settings.ts';

const SOME: Settings = {
  theme: 'dark',
  textSize: 22,
  measure: 80,
  lineHeight: 1.6,
  alikeFrom: null,
  suggestKinds: ['date'],
  suggestFrom: 0.7,
  keys: { 'tag-actor': ['Q'], export: [] },
};
const file = (change: object) => JSON.stringify({ ...JSON.parse(buildSettingsFile(SOME)), ...change });

describe('settings that were kept', () => {
  it('are what they were', () => expect(readSettings(JSON.parse(JSON.stringify(SOME)))).toEqual(SOME));

  it.each([
    null,
    'text',
    7,
    {
      theme: 'pink',
      textSize: 900,
      measure: '80',
      lineHeight: Number.NaN,
      alikeFrom: 0.2,
      suggestKinds: ['actor', 'event'],
      suggestFrom: -1,
      keys: { nothing: ['A'], undo: 'A' },
    },
  ])('never keep the program from starting: %o', (kept) => expect(readSettings(kept)).toEqual(DEFAULT_SETTINGS));
});

describe('a file of settings', () => {
  it('is read back without loss', () => {
    expect(parseSettingsFile(buildSettingsFile(SOME), false)).toEqual({
      ok: true,
      value: { settings: SOME, problems: [] },
    });
  });

  it('from before there was a setting has what it was then', () => {
    const { alikeFrom, suggestKinds, suggestFrom } = DEFAULT_SETTINGS;
    const none = { alikeFrom: undefined, suggestKinds: undefined, suggestFrom: undefined };
    expect(parseSettingsFile(file(none), false)).toMatchObject({
      ok: true,
      value: { settings: { alikeFrom, suggestKinds, suggestFrom } },
    });
  });

  it.each<[string, string, string]>([
    ['not JSON', '{"format"', 'not-settings'],
    ['of another kind', '{"format":"standpoint-project","version":1}', 'not-settings'],
    ['newer than this program', file({ version: 2 }), 'newer'],
    ['with a size beyond the range', file({ textSize: 400 }), 'broken'],
    ['with a field nobody knows', file({ colour: 'red' }), 'broken'],
    ['without its keys', file({ keys: undefined }), 'broken'],
  ])('%s is refused as a whole', (_, text, code) => {
    expect(parseSettingsFile(text, false)).toMatchObject({ ok: false, error: { code } });
  });

  it('tells commands it does not know, keys that cannot be, and keys asked for twice', () => {
    const keys = { 'no-such': ['A'], 'tag-actor': ['Q', 'Escape'], 'tag-date': ['Q'], export: ['CmdOrCtrl+K'] };
    const read = parseSettingsFile(file({ keys }), false);
    expect(read).toMatchObject({
      ok: true,
      value: { settings: { keys: { 'tag-actor': ['Q'], 'tag-date': [], export: ['CmdOrCtrl+K'] } } },
    });
    expect(read.ok && read.value.problems).toEqual([
      'There is no command “no-such”; its keys are left out.',
      expect.stringContaining('Tag as actor: Escape closes what is open'),
      'Q is asked for twice: it stays with Tag as actor, not Tag as date.',
      'Ctrl+K goes from Commands to Export.',
    ]);
  });
});
