import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePdf, type TestLine } from '../../testing/pdf-file.ts';
import type { ReadTools } from '../found.ts';
import { readFile } from '../readers.ts';

const TOOLS: ReadTools = {
  decoder: (label) => new TextDecoder(label, { fatal: true }),
  newId: () => 'new',
  now: '2026-01-31T09:30:00.000Z',
};

async function read(bytes: Uint8Array) {
  const content = await readFile(bytes, 'talks.pdf', TOOLS);
  if (!content.ok) return { code: content.error.code, message: content.error.message };
  if (content.value.kind !== 'articles') throw new Error('a PDF is an article');
  const [article] = content.value.articles;
  if (!article) throw new Error('it has an article');
  return article;
}

const textOf = async (...pages: TestLine[][]) => {
  const found = await read(makePdf(pages));
  return 'text' in found ? found.text : found.message;
};

/** Lines of a column, from the top. */
const column = (x: number, top: number, lines: readonly string[], size = 10): TestLine[] =>
  lines.map((text, index) => ({ x, y: top - index * size * 1.2, size, text }));

const LEFT = [
  'The talks began on Monday and will be',
  'going on until the end of the week, as',
  'both of the sides have let it be known.',
];
const RIGHT = [
  'In the second column it is said that',
  'nobody expects them to come to any',
  'result before the summer has gone by.',
];

describe('a PDF', () => {
  it('has its lines joined into paragraphs, and words that were parted at a line’s end whole again', async () => {
    const lines = [
      'The deputy minis-',
      'ter spoke of an all-',
      'European answer and of the West-',
      'Eastern dialogue that had been ended.',
    ];
    expect(
      await textOf([
        ...column(72, 780, ['A headline of the day'], 20),
        ...column(72, 740, lines),
        ...column(72, 660, ['He went home.']),
      ]),
    ).toBe(
      'A headline of the day\n\nThe deputy minister spoke of an all-European answer and of the West-Eastern dialogue that had been ended.\n\nHe went home.',
    );
  });

  it('is read column by column, with what goes over both before them', async () => {
    const headline = column(72, 780, ['A headline that goes over both of the columns of this page'], 18);
    expect(await textOf([...headline, ...column(72, 740, LEFT), ...column(320, 740, RIGHT)])).toBe(
      `${headline[0]?.text}\n\n${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`,
    );
  });

  it('has a paragraph whole that goes on over the end of a page, and says where pages begin', async () => {
    const first = ['The talks began on Monday and will be', 'going on until the end of the week, which'];
    const found = await read(
      makePdf([column(72, 780, first), column(72, 780, ['both of the sides have let it be known.'])]),
    );
    expect(found).toMatchObject({
      text: `${first.join(' ')} both of the sides have let it be known.`,
      note: `Pages begin at character 1: 0, 2: ${first.join(' ').length + 1}.`,
    });
  });

  it('is read without running heads and page numbers', async () => {
    const page = (number: number) => [
      ...column(72, 820, [`The Gazette, issue ${number}`], 8),
      ...column(72, 700, [`Text of page ${number} ends here.`]),
      ...column(290, 30, [String(number)], 8),
    ];
    expect(await textOf(page(1), page(2), page(3))).toBe(
      'Text of page 1 ends here.\n\nText of page 2 ends here.\n\nText of page 3 ends here.',
    );
  });

  it('tells its title and author, and how it was read', async () => {
    const found = await read(makePdf([column(72, 700, ['Some text.'])], { Title: 'Talks', Author: 'Ann Poe' }));
    expect(found).toMatchObject({ title: 'Talks', author: 'Ann Poe', origin: { file: 'talks.pdf' } });
    expect(found).not.toHaveProperty('doubt');
  });

  it('that holds no text says so, and one with a page without text raises a doubt', async () => {
    expect(await read(makePdf([[], []]))).toMatchObject({ code: 'no-text' });
    expect(await read(makePdf([column(72, 700, ['Some text.']), []]))).toMatchObject({
      doubt: 'Without text, perhaps pictures of text: page 2.',
    });
  });

  it('that is damaged is refused in words, and whatever is changed in one, nothing is thrown and nothing hangs', async () => {
    expect(await read(new TextEncoder().encode('%PDF-1.7 and nothing else'))).toMatchObject({ code: 'broken' });
    const whole = makePdf([column(72, 740, LEFT), column(72, 740, RIGHT)]);
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(changes, async (edits) => {
        const bytes = whole.slice();
        for (const [at, byte] of edits) bytes[at] = byte;
        await read(bytes);
      }),
      { numRuns: Number(process.env.STANDPOINT_RUNS ?? 100) },
    );
  }, 60_000);
});
