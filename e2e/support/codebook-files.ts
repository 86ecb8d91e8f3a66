import { expect } from '@playwright/test';
import type { Analyst } from './analyst.ts';

/** Gives a command by its name, as someone does who does not know its key. */
export async function runCommand({ page }: Analyst, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  const field = page.getByRole('combobox', { name: 'Command' });
  await field.fill(name);
  await expect(page.getByRole('listbox', { name: 'Commands' }).getByRole('option').first()).toHaveText(name);
  await field.press('Enter');
  await expect(field).toBeHidden();
}
