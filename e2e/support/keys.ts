import { expect } from '@playwright/test';
import type { Analyst } from './analyst.ts';

/** The focus is on something that keys can act on. */
export async function focusIsKept({ page }: Analyst, after: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body), {
      message: `the focus is somewhere after ${after}`,
    })
    .toBe(true);
}

/** Opens the settings by their key, at the table of keys. */
export async function showKeySettings(analyst: Analyst) {
  await analyst.page.keyboard.press('ControlOrMeta+,');
  const settings = analyst.dialog('Settings');
  await settings.getByRole('tab', { name: 'Keys' }).click();
  return settings;
}
