import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_NAMES } from '../testing/keep-contract.ts';
import { backupName, isBackupName, readBackupName, titleInName } from './backups.ts';
import { RESERVED_NAME } from './kept.ts';

const WHEN = '2026-01-31 09-05';
const MARK = '0f5e1a52';
const anyTitle = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...HOSTILE_NAMES));
const bytesOf = (text: string) => new TextEncoder().encode(text).byteLength;

describe('the name of a backup', () => {
  it('says title and time, and is read back', () => {
    const name = backupName({ title: 'Переговоры: Geneva/Vienna?', mark: MARK, when: WHEN });
    expect(name).toBe('Переговоры Geneva Vienna 0f5e1a52 2026-01-31 09-05.standpoint.json.gz');
    expect(readBackupName(name)).toEqual({ title: 'Переговоры Geneva Vienna', mark: MARK, when: WHEN });
  });

  it.each([
    ['', 'Untitled'],
    [' ... ', 'Untitled'],
    ['con', '_con'],
    ['NUL.x', '_NUL.x'],
    ['con .x', '_con .x'],
    ['contract', 'contract'],
    ['../../etc/passwd', 'etc passwd'],
    ['a\ud800b', 'a\ufffdb'],
    ['я'.repeat(150), 'я'.repeat(100)],
    [`A 2025-01-01 00-00.standpoint.json.gz`, 'A 2025-01-01 00-00.standpoint.json.gz'],
  ])('of the title %j has %j in it', (title, written) => {
    expect(titleInName(title)).toBe(written);
  });

  it('is fit for every system, whatever the title is, and is known as one', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const name = backupName({ title, mark: MARK, when: WHEN });
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cs}]|^[. ]|[. ]$/u);
        expect(name).not.toMatch(RESERVED_NAME);
        expect(bytesOf(name)).toBeLessThanOrEqual(255);
        expect(readBackupName(name)).toEqual({ title: titleInName(title), mark: MARK, when: WHEN });
      }),
      { numRuns: 2000 },
    );
  });

  it('is nothing else that a file may be called', () => {
    for (const name of [
      ...HOSTILE_NAMES,
      1,
      null,
      undefined,
      {},
      `a ${WHEN}.standpoint.json.gz`,
      [`a ${MARK} ${WHEN}.standpoint.json.gz`],
    ])
      expect(isBackupName(name), String(name)).toBe(false);
    fc.assert(
      fc.property(anyTitle, (title) => {
        const name = `${title} ${MARK} ${WHEN}.standpoint.json.gz`;
        expect(isBackupName(name)).toBe(titleInName(title) === title);
      }),
    );
  });
});
