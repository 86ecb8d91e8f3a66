import { generateText } from '../bench/generate.ts';
import { expect, test } from '../fixtures.ts';
import { caretOf } from '../support/reader-text.ts';

/** As long as a book, with a name at its very end that stands nowhere else. */
const TEXT = `${generateText({ characters: 1_000_000, seed: 3 })}\n\nThe last word had Marta Quintana`;
const NAME = 'Marta Quintana';

test('a text of a megabyte is whole, can be selected from end to end, and is tagged at its far end', async ({
  analyst,
}) => {
  const { page, reader } = analyst;
  await analyst.openFiles({ name: 'book.txt', text: TEXT });
  await expect(reader).toBeVisible();
  expect((await reader.textContent())?.length, 'the whole text is in the page').toBe(TEXT.length);

  // From the first to the last paragraph; what is out of sight is selected too.
  await page.keyboard.press('ControlOrMeta+2');
  await expect(reader).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(analyst.toolbar).toBeVisible();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected.startsWith(TEXT.slice(0, 100))).toBe(true);
  expect(selected.endsWith(NAME)).toBe(true);

  // To the far end, and back by two words.
  await page.keyboard.press('ControlOrMeta+End');
  await expect.poll(() => caretOf(reader)).toBe(TEXT.length);
  await expect(reader.getByText(NAME)).toBeInViewport();
  for (let letter = 0; letter < NAME.length; letter += 1) await page.keyboard.press('Shift+ArrowLeft');
  await expect(analyst.toolbar).toBeInViewport();
  await page.keyboard.press('a');
  const form = analyst.dialog('Tag actor');
  await expect(form.getByRole('combobox', { name: 'Actor', exact: true })).toHaveValue(NAME);
  await analyst.saveTag(form, 'mouse');
  await expect(analyst.tagRow({ quote: NAME })).toBeVisible();

  // The tag is found again from the other end.
  const mark = reader.getByText(NAME, { exact: true });
  await expect(mark).toBeInViewport();
  await page.keyboard.press('ControlOrMeta+2');
  await page.keyboard.press('ControlOrMeta+Home');
  await expect.poll(() => caretOf(reader)).toBe(0);
  await expect(reader.getByText(NAME)).not.toBeInViewport();
  await analyst.focusTag({ quote: NAME });
  await expect(mark).toBeInViewport();
  expect((await reader.textContent())?.length).toBe(TEXT.length);
});
