import { expect, test } from '../fixtures.ts';

const OLD =
  'Ann Poe met Bo Rand in Geneva.\n\nShe said that the treaty would be signed on Monday. Bo Rand did not agree with her.';
const NEW = `Corrected on 10 January.\n\n${OLD.replace('the treaty would be signed', 'this treaty will be signed').replace(' Bo Rand did not agree with her.', '')}`;

test('a corrected article takes the tags of the old one with it, after a look, and back with one undo', async ({
  analyst,
}) => {
  const { page } = analyst;
  await analyst.openFiles({ name: 'talks.txt', text: OLD });
  await analyst.tag({ kind: 'actor', quote: 'Ann Poe', actor: 'Ann Poe', actorKind: 'person' });
  await analyst.tag({ kind: 'actor', quote: 'the treaty would be signed', actor: 'Treaty', actorKind: 'group' });
  await analyst.tag({ kind: 'actor', quote: 'did not agree', actor: 'Refusal', actorKind: 'group' });
  await analyst.saved();
  const command = async () => {
    await page.keyboard.press('ControlOrMeta+k');
    await analyst.dialog('Commands').getByRole('combobox').fill('newer version');
    await page.keyboard.press('Enter');
  };
  await analyst.shell.answerOpen([{ name: 'corrected.txt', text: NEW }], command);
  const dialog = analyst.dialog('Newer version of the text');
  await expect(dialog).toContainText('“corrected.txt”');
  const fuzzy = dialog.getByRole('region', { name: 'Fuzzy' });
  await expect(fuzzy).toContainText('the treaty would be signed');
  await expect(fuzzy).toContainText('this treaty will be signed');
  await expect(dialog.getByRole('region', { name: 'Lost' })).toContainText('did not agree');
  await dialog.getByRole('button', { name: 'Replace the text, delete 1 tag' }).click();
  await expect(dialog).toBeHidden();
  await expect(analyst.reader).toContainText('Corrected on 10 January.');
  await expect(analyst.tags).toHaveCount(2);
  await expect(analyst.tags.nth(1)).toContainText('this treaty will be signed');
  await analyst.saved();

  await analyst.restart();
  await expect(analyst.reader).toContainText('Corrected on 10 January.');
  await analyst.button('Undo').click();
  await expect(analyst.reader).not.toContainText('Corrected');
  await expect(analyst.tags).toHaveCount(3);
  await expect(analyst.tags.nth(1)).toContainText('the treaty would be signed');
});
