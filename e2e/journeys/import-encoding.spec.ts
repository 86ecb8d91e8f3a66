import { expect, test } from '../fixtures.ts';

/** Windows-1251 for the letters that are used here. */
const cyrillic = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });

test('a text in an older encoding is looked at before it is taken, and read anew in another', async ({ analyst }) => {
  const text = 'Переговоры в Женеве прошли в деловой обстановке. Следующая встреча состоится в Вене.';
  await analyst.openFiles({ name: 'old.txt', text: cyrillic(text) });
  const dialog = analyst.dialog('Look at the articles first');
  await expect(dialog).toContainText('It is no Unicode, and was read as Windows-1251');
  const shown = dialog.getByRole('region', { name: 'Text' });
  await expect(shown).toHaveText(text);
  await dialog.getByRole('combobox', { name: 'Encoding' }).selectOption('koi8-r');
  await expect(shown).not.toHaveText(text);
  await dialog.getByRole('combobox', { name: 'Encoding' }).selectOption('windows-1251');
  await expect(shown).toHaveText(text);
  await dialog.getByRole('textbox', { name: 'Published on' }).fill('2022-01-09');
  await expect(dialog).toContainText('9 January 2022');
  await dialog.getByRole('button', { name: 'Add 1 article' }).click();
  await expect(analyst.reader).toHaveText(text);
  await expect(analyst.rows('Articles')).toContainText('9 January 2022');

  await analyst.openFiles(
    { name: 'new.txt', text: 'A text in UTF-8.' },
    { name: 'other.txt', text: cyrillic('Министр заявил в понедельник, что договор подписан.') },
  );
  await dialog.getByRole('checkbox', { name: /Министр/ }).uncheck();
  await dialog.getByRole('button', { name: 'Add 1 article' }).click();
  await expect(analyst.rows('Articles')).toHaveCount(2);
  await analyst.openFiles({ name: 'third.txt', text: cyrillic('Стороны продолжат переговоры на будущей неделе.') });
  await expect(dialog).toBeVisible();
  await analyst.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(analyst.rows('Articles')).toHaveCount(2);
});
