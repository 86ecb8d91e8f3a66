import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { painted } from './painted.ts';

/** Axe finds nothing on what is on the screen. */
export async function axeFinds(page: Page, screen: string): Promise<void> {
  // In the colours of the theme that was just chosen.
  await painted(page);
  // Without an isolated frame: opening pages is what the desktop app forbids.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} — ${nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any.map(({ message }) => message).join(' ')}`).join(' | ')}`,
  );
  expect(found, `axe on ${screen}`).toEqual([]);
}
