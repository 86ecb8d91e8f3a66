import { expect, test } from '../fixtures.ts';

test('files that are dropped on the window are opened', async ({ analyst }) => {
  const { page } = analyst;
  const dataTransfer = await page.evaluateHandle(() => {
    const dragged = new DataTransfer();
    dragged.items.add(new File(['The talks begin.'], 'talks.txt', { type: 'text/plain' }));
    return dragged;
  });
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await expect(page.getByText('Drop to open')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer });
  await expect(analyst.reader).toContainText('The talks begin.');
  await expect(page.getByText('Drop to open')).toHaveCount(0);
});
