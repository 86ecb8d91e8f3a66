import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { backToReading, openForm, TOUR } from '../support/analyst-tour.ts';
import { axeFindsNothing } from '../support/axe.ts';

test('axe finds nothing on any screen, light or dark, and nothing moves where no motion is wanted', async ({
  analyst,
  shell,
}) => {
  test.skip(shell === 'desktop', 'the same page; it takes a minute and a half');
  test.slow();
  await expect(analyst.button('Open the sample project')).toBeVisible();
  await checkBoth(analyst.page, 'the start screen');
  await analyst.button('Open the sample project').click();
  await expect(analyst.reader).toBeVisible();
  for (const { name, show } of TOUR) {
    await test.step(name, async () => {
      await show(analyst);
      await checkBoth(analyst.page, name);
      await backToReading(analyst);
    });
  }
});

test('where no motion is wanted another theme is there at once, down to the innermost word', async ({ analyst }) => {
  await analyst.button('Open the sample project').click();
  await analyst.page.keyboard.press('ControlOrMeta+,');
  const word = analyst.dialog('Settings').getByText('as the system', { exact: true });
  await expect(word).toBeVisible();
  await analyst.page.emulateMedia({ reducedMotion: 'reduce' });
  await expect
    .poll(() => analyst.page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches))
    .toBe(true);
  // Read in the same turn: what is on its way, however shortly, still has the old colour, and hands it down late.
  const [light, dark] = await word.evaluate((element) =>
    ['light', 'dark'].map((theme) => {
      document.documentElement.dataset.theme = theme;
      return [getComputedStyle(document.body).color, getComputedStyle(element).color];
    }),
  );
  expect(light?.[0]).not.toBe(dark?.[0]);
  expect(light?.[1], 'the word in the light').toBe(light?.[0]);
  expect(dark?.[1], 'the word in the dark').toBe(dark?.[0]);
});

/** A screen in both themes, without going to it twice. */
async function checkBoth(page: Page, screen: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const theme of ['light', 'dark'] as const) {
    // As the settings do it: an emulated system's theme reaches what is styled some frames late, and in parts.
    await page.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    await axeFindsNothing(page, `${screen}, ${theme}`);
  }
  expect(await whatMoves(page), `what moves on ${screen}`).toEqual([]);
}

/** Elements, and what stands before and after them, that take time to change although no motion is wanted. */
async function whatMoves(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = (times: string) => Math.max(...times.split(',').map((time) => Number.parseFloat(time)));
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const moves =
          (style.animationName !== 'none' && longest(style.animationDuration) > 0.001) ||
          longest(style.transitionDuration) > 0.001 ||
          style.scrollBehavior === 'smooth';
        return moves ? [`${element.tagName.toLowerCase()}.${element.className}${part ?? ''}`] : [];
      }),
    );
  });
}

test('the import preview, a failure and the list of projects are accessible too', async ({ analyst }) => {
  await analyst.button('Open the sample project').click();
  const { bytes } = await analyst.exportProject();
  await analyst.openFiles({ name: 'empty.txt', text: '' });
  await expect(analyst.alerts).toBeVisible();
  await axeFindsNothing(analyst.page, 'a failure');
  await analyst.dismissMessages();
  await analyst.showProjects();
  await axeFindsNothing(analyst.page, 'the list of projects');
  await analyst.openProjectFile({ name: 'sample.json', text: bytes });
  await expect(analyst.dialog('Import project')).toBeVisible();
  await axeFindsNothing(analyst.page, 'the import preview');
});

test('the files of a folder are accessible before they are read, in both themes, and fit into a low window', async ({
  analyst,
}) => {
  await analyst.resize(1024, 700);
  const long = 'A-very-long-headline-without-any-space-'.repeat(4);
  const files = Object.fromEntries(
    ['Kommersant', 'Die Zeit'].flatMap((paper) =>
      ['a', 'b', 'c'].map((name) => [`${paper}/2022-01-09 ${long}${name}.txt`, name] as const),
    ),
  );
  const dialog = await analyst.openFolder({ name: 'archive', files: { ...files, 'b/photo.jpg': 'x', 'b/c.txt': 'c' } });
  await expect(dialog.getByRole('button', { name: 'Read 7 files' })).toBeInViewport({ ratio: 1 });
  await fits(analyst.page);
  await dialog.getByText('Left out, since no reader').click();
  await checkBoth(analyst.page, 'the files of a folder');
  await dialog.getByText('that do not 1', { exact: true }).click();
  await axeFindsNothing(analyst.page, 'names that do not match');
  await dialog.getByRole('textbox', { name: 'Pattern for the file names' }).fill('{date}{title}');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await axeFindsNothing(analyst.page, 'a pattern that is none');
});

test('at 1024 × 700 everything is in the window and nothing scrolls sideways', async ({ analyst }) => {
  await analyst.resize(1024, 700);
  await analyst.button('Open the sample project').click();
  await expect(analyst.reader).toBeVisible();
  for (const locator of [
    analyst.button('Open articles'),
    analyst.button('Export'),
    analyst.rows('Articles').first(),
    analyst.tags.first(),
  ]) {
    await expect(locator).toBeInViewport();
  }
  await fits(analyst.page);
  await openForm(analyst, 'position');
  const form = analyst.dialog('Tag position');
  for (const name of ['Save tag', 'Cancel'])
    await expect(form.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  await fits(analyst.page);
});

test('at four times the size everything is reached in one column, and nothing scrolls sideways', async ({
  analyst,
}) => {
  await analyst.button('Open the sample project').click();
  await expect(analyst.reader).toBeVisible();
  await analyst.resize(320, 256);
  const panes = analyst.page.getByRole('navigation', { name: 'Panes' });
  for (const [pane, seen] of [
    ['Articles', analyst.rows('Articles').first()],
    ['Inspector', analyst.tags.first()],
    ['Text', analyst.reader],
  ] as const) {
    await panes.getByRole('button', { name: pane }).click();
    await expect(seen).toBeInViewport();
    await fits(analyst.page);
  }
  for (const name of ['Undo', 'Redo', 'Open articles', 'Export']) await expect(analyst.button(name)).toBeInViewport();
  await axeFindsNothing(analyst.page, 'reading in one column');
  // The form of a tag that is chosen in the list comes with the text, and fills the window.
  await analyst.page.keyboard.press('ControlOrMeta+3');
  await analyst.page.keyboard.press('Enter');
  const form = analyst.page.getByRole('dialog', { name: /^Tag / });
  await expect(form).toBeInViewport();
  await form.getByRole('button', { name: 'Save tag' }).scrollIntoViewIfNeeded();
  await expect(form.getByRole('button', { name: 'Save tag' })).toBeInViewport({ ratio: 1 });
  await fits(analyst.page);
});

async function fits(page: Page): Promise<void> {
  const { scroll, client } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scroll: scrollWidth, client: clientWidth };
  });
  expect(scroll, 'nothing is wider than the window').toBeLessThanOrEqual(client);
}
