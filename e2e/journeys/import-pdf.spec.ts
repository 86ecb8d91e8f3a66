import { makePdf } from '../../shared/testing/pdf-file.ts';
import { expect, test } from '../fixtures.ts';

test('a PDF is read column by column, and one that holds only pictures says so', async ({ analyst }) => {
  const line = (x: number, y: number, text: string, size = 10) => ({ x, y, size, text });
  const page = [
    line(72, 780, 'Two columns below one headline of the page', 18),
    ...['The talks be-', 'gan on Monday and', 'nobody expects much.'].map((text, index) =>
      line(72, 740 - 12 * index, text),
    ),
    ...['In Vienna they will', 'meet again before the', 'summer has gone by.'].map((text, index) =>
      line(320, 740 - 12 * index, text),
    ),
  ];
  await analyst.openFiles({ name: 'talks.pdf', text: makePdf([page], { Author: 'Ann Poe' }) });
  await expect(analyst.reader).toContainText('The talks began on Monday and nobody expects much.');
  await expect(analyst.reader).toContainText('In Vienna they will meet again before the summer has gone by.');
  await expect(analyst.page.getByRole('main')).toContainText('Ann Poe');
  await analyst.tag({ kind: 'date', quote: 'Monday', date: '2022-01-10', guessed: false });
  await expect(analyst.tags).toHaveCount(1);
  await analyst.openFiles({ name: 'scan.pdf', text: makePdf([[]]) });
  await expect(analyst.messages).toContainText('“scan.pdf” holds no text: its pages are pictures');
  await expect(analyst.rows('Articles')).toHaveCount(1);
});
