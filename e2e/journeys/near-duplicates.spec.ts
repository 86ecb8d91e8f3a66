import { expect, test } from '../fixtures.ts';
import { axeFindsNothing } from '../support/axe.ts';

const STORY = [
  'The talks in Geneva began on Sunday evening.',
  'The deputy minister said before dinner that they would be difficult, but that both sides had come to work.',
  'A second round is to follow on Monday at the mission, and the allies will be told of it on Wednesday in Brussels.',
  'Nobody expects that everything will be settled in one week, the minister said, and nobody should.',
].join('\n\n');
const CORRECTED = STORY.replace('On Sunday', 'On Monday').replace('settled in one week', 'settled in a day');
const OTHER =
  'Grain prices fell for the third week in a row, and traders say that they do not expect them to rise soon.';

test('an article that is nearly the same as another is shown first, and the analyst decides', async ({ analyst }) => {
  await analyst.openFiles({ name: 'talks.txt', text: STORY });
  await expect(analyst.reader).toContainText('deputy minister');

  const dialog = analyst.dialog('Look at the articles first');
  await analyst.openFiles({ name: 'talks-corrected.txt', text: CORRECTED });
  await expect(dialog).toContainText(/\d\d % of its wording is that of “The talks in Geneva/);
  await expect(dialog).toContainText('which is in the project');
  await dialog.getByRole('button', { name: 'Compare the two' }).click();
  await expect(dialog.getByRole('region', { name: 'This article' }).locator('mark')).toHaveText(['a day']);
  await expect(dialog.getByRole('region', { name: /^“The talks/ }).locator('mark')).toHaveText(['one week']);
  await axeFindsNothing(analyst.page, 'the comparison of two articles');
  await dialog.getByRole('button', { name: 'Do not add it' }).click();
  await expect(dialog).toBeHidden();
  await expect(analyst.rows('Articles')).toHaveCount(1);

  await analyst.openFiles({ name: 'talks-corrected.txt', text: CORRECTED });
  await dialog.getByRole('button', { name: 'Add 1 article' }).click();
  await expect(analyst.rows('Articles')).toHaveCount(2);
});

test('of several files those that are nearly the same are left out together', async ({ analyst }) => {
  await analyst.openFiles(
    { name: 'talks.txt', text: STORY },
    { name: 'grain.txt', text: OTHER },
    { name: 'talks-corrected.txt', text: CORRECTED },
  );
  const dialog = analyst.dialog('Look at the articles first');
  await expect(dialog).toContainText('which was read with it');
  await dialog.getByRole('button', { name: 'Leave out 1 that is nearly the same' }).click();
  await dialog.getByRole('button', { name: 'Add 2 articles' }).click();
  await expect(analyst.rows('Articles')).toHaveCount(2);
});

test('how much alike they must be is a setting', async ({ analyst }) => {
  await analyst.openFiles({ name: 'talks.txt', text: STORY });
  await analyst.page.keyboard.press('ControlOrMeta+,');
  await analyst.page.getByRole('tab', { name: 'New articles' }).click();
  await analyst.page.getByText('never', { exact: true }).click();
  await analyst.page.keyboard.press('Escape');
  await analyst.openFiles({ name: 'talks-corrected.txt', text: CORRECTED });
  await expect(analyst.rows('Articles')).toHaveCount(2);
});
