import { createHash } from 'node:crypto';
import { expect, test } from '../fixtures.ts';
import { expectedExport, withoutExportTime, withPlaceholders } from '../support/expected.ts';
import { material } from '../support/material.ts';

const article = material();

test('the article is opened, tagged and exported as the file that was expected', async ({ analyst }) => {
  await analyst.openArticle(article);
  await analyst.tagAll(article);
  const { bytes, name } = await analyst.exportProject();
  expect(name).toMatch(/\.json$/);
  expect(withPlaceholders(bytes)).toEqual(expectedExport(article));
  const [document] = JSON.parse(bytes.toString()).documents;
  expect(document.text).toBe(article.text);
  const sha256 = createHash('sha256').update(article.text).digest('hex');
  expect(document.origin).toEqual({ file: article.name, sha256, report: ['Text, read as UTF-8.'] });
});

test('the same is done without the mouse', async ({ analyst }) => {
  await analyst.openArticle(article, 'keyboard');
  await analyst.tagAll(article, 'keyboard');
  const { bytes } = await analyst.exportProject('keyboard');
  expect(withPlaceholders(bytes)).toEqual(expectedExport(article));
});

test.describe('across a restart', () => {
  // Closed as analysts close it: the browser too is gone in between.
  test.use({ profile: 'disk' });

  test('after closing and starting again everything is there, and can be corrected and undone', async ({ analyst }) => {
    await analyst.openArticle(article);
    await analyst.tagAll(article);
    const before = await analyst.exportProject();

    await analyst.restart();
    await expect(analyst.reader).toContainText(article.tags[0]?.quote ?? '');
    await expect(analyst.tags).toHaveCount(article.tags.length);
    const after = await analyst.exportProject();
    expect(withoutExportTime(after.bytes)).toBe(withoutExportTime(before.bytes));

    const wrong = article.tags.find((tag) => tag.kind === 'date');
    if (!wrong) throw new Error('there is a date among the tags');
    const form = await analyst.editTag(wrong);
    await form.getByRole('textbox', { name: 'Date' }).fill('2021-11');
    await analyst.saveTag(form);
    await analyst.saved();
    expect((await analyst.exportProject()).bytes.toString()).toContain('"2021-11"');
    await analyst.button('Undo').click();
    await analyst.saved();
    await expect(analyst.button('Redo')).toBeEnabled();
    expect(withoutExportTime((await analyst.exportProject()).bytes)).toBe(withoutExportTime(before.bytes));
  });

  test('everything is undone back to the start and redone, and the export is the same bytes', async ({ analyst }) => {
    await analyst.openArticle(article);
    await analyst.tagAll(article);
    const before = await analyst.exportProject();

    await analyst.undoAll(article.tags.length);
    await analyst.restart();
    await expect(analyst.rows('Articles')).toHaveCount(0);
    await analyst.redoAll(article.tags.length);
    expect(withoutExportTime((await analyst.exportProject()).bytes)).toBe(withoutExportTime(before.bytes));
  });
});
