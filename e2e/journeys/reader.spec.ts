import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import type { PlannedPosition } from '../support/material.ts';
import { boxesOf, selectedText, statements } from '../support/reader.ts';

const TEXT = `date 2023-03-14 The Northern Council met. Dr. Lind, its speaker, called the plan “premature”. Nobody answered.

The council will not open the border. It will not pay. It will not talk either.
`;

test('an article is coded by words and sentences, without the mouse', async ({ analyst }) => {
  const { keyboard } = analyst.page;
  await analyst.openFiles({ name: 'border.txt', text: TEXT });
  await expect(analyst.reader).toBeVisible();
  await keyboard.press('ControlOrMeta+2');
  await expect(analyst.reader).toBeFocused();
  await keyboard.press('ControlOrMeta+Home');

  await keyboard.press('s');
  expect(await selectedText(analyst.page)).toBe('date 2023-03-14 The Northern Council met.');
  await keyboard.press('s');
  expect(await selectedText(analyst.page)).toMatch(/met\. Dr\. Lind, .* “premature”\.$/);
  await keyboard.press('Shift+S');
  // The full stop goes first, then the word.
  await keyboard.press('Shift+W');
  await keyboard.press('Shift+W');
  expect(await selectedText(analyst.page)).toBe('date 2023-03-14 The Northern Council');
  // The other end comes in, until only the name is left.
  await keyboard.press('x');
  while ((await selectedText(analyst.page)) !== 'Northern Council') await keyboard.press('Shift+W');
  await keyboard.press('a');
  await expect(analyst.dialog('Tag actor')).toBeVisible();
  await keyboard.press('Enter');
  await expect(analyst.tagRow({ quote: 'Northern Council' })).toHaveCount(1);

  // With the tag active and nothing selected its edges begin to be moved, and Enter sets them.
  await keyboard.press('w');
  await expect(analyst.news.filter({ hasText: 'move this edge' })).toBeVisible();
  await keyboard.press('Shift+W');
  await keyboard.press('x');
  await keyboard.press('w');
  await keyboard.press('Enter');
  await expect(analyst.tagRow({ quote: 'The Northern Council' })).toHaveCount(1);
  await analyst.saved();
});

test('statement cards stand beside their passages, and one overlaps no other', async ({ analyst }) => {
  await analyst.openFiles({ name: 'border.txt', text: `${TEXT}\n${'Nothing more was said that day.\n\n'.repeat(60)}` });
  await expect(analyst.reader).toBeVisible();
  const statement = (quote: string, position: string): PlannedPosition => ({
    kind: 'position',
    quote,
    position,
    stance: 'opposes',
    holders: ['Northern Council'],
    saidOn: '2023-03-14',
  });
  await analyst.tag(statement('The council will not open the border', 'An open border'));
  await analyst.tag(statement('It will not pay', 'Payments'));
  await analyst.tag(statement('It will not talk either', 'Talks'));
  const cards = statements(analyst.page);
  await expect(cards).toHaveCount(3);
  await apart(cards, analyst.reader);
  await cards.nth(0).getByRole('button').click();
  await expect(analyst.currentTag).toContainText('The council will not open the border');
  await expect(cards.nth(0)).toContainText(/Northern Council.*opposes.*An open border.*14 March 2023/s);
  await apart(cards, analyst.reader);
  // In a narrow window they are marks, and the one with the focus opens over the text: so it gives it back.
  await analyst.page.keyboard.press('Escape');
  await expect(analyst.reader).toBeFocused();
  await analyst.resize(1024, 700);
  await expect(cards).toHaveCount(3);
  await apart(cards, analyst.reader);

  // The card leads back to its passage, and Enter edits it.
  const card = cards.nth(1).getByRole('button');
  await card.press('ArrowDown');
  await expect(cards.nth(2).getByRole('button')).toBeFocused();
  await expect(analyst.currentTag).toContainText('It will not talk either');
  await analyst.page.keyboard.press('ArrowUp');
  await expect(card).toBeFocused();
  await analyst.page.keyboard.press('Enter');
  await expect(analyst.dialog('Tag position').getByRole('combobox', { name: 'Position', exact: true })).toHaveValue(
    'Payments',
  );
});

test('the same actor on nearly the same passage is told, and an exact twin is refused', async ({ analyst }) => {
  await analyst.openFiles({ name: 'border.txt', text: TEXT });
  await expect(analyst.reader).toBeVisible();
  await analyst.tag({ kind: 'actor', quote: 'Northern Council', actor: 'Northern Council', actorKind: 'organisation' });
  const form = await analyst.beginTag({ kind: 'actor', quote: 'The Northern Council' });
  const field = form.getByRole('combobox', { name: 'Actor', exact: true });
  await analyst.choose(field, 'Northern Council');
  await expect(form.getByRole('status')).toContainText('“Northern Council” is already tagged here');
  await form.getByRole('button', { name: 'Go to that tag' }).click();
  await expect(form).toBeHidden();
  await expect(analyst.currentTag).toContainText('Northern Council');

  // The edges of the active tag would take the mouse.
  await analyst.page.keyboard.press('Escape');
  const twin = await analyst.beginTag({ kind: 'actor', quote: 'Northern Council' });
  const refused = twin.getByRole('alert').filter({ hasText: 'is tagged here already' });
  await analyst.page.keyboard.press('Enter');
  await expect(refused).toBeVisible();
  await twin.getByRole('textbox', { name: 'Note' }).fill('Once more');
  await expect(refused).toBeHidden();
  await analyst.escape();
  await expect(analyst.tags).toHaveCount(1);
});

/** No card covers another one or the text. */
async function apart(cards: Locator, reader: Locator): Promise<void> {
  await expect(async () => {
    const [text] = await boxesOf(reader);
    const boxes = await boxesOf(cards.getByRole('button'));
    for (const [index, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
      const next = boxes[index + 1];
      if (next) expect(box.y + box.height).toBeLessThanOrEqual(next.y);
    }
  }).toPass();
}
