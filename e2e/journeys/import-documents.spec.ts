import { docxOf, PAGE, RTF } from '../../shared/testing/document-files.ts';
import { expect, test } from '../fixtures.ts';

test('a saved web page, a Word document and an RTF document are opened together', async ({ analyst }) => {
  const word = '<w:p><w:r><w:t>Word has one paragraph,</w:t></w:r></w:p><w:p><w:r><w:t>and another.</w:t></w:r></w:p>';
  await analyst.openFiles(
    { name: 'talks.html', text: PAGE },
    { name: 'word.docx', text: Buffer.from(docxOf(word)) },
    { name: 'rich.rtf', text: RTF },
  );
  // The page has more on it than the article: that is shown first.
  await analyst.dialog('Look at the articles first').getByRole('button', { name: 'Add 3 articles' }).click();
  await expect(analyst.rows('Articles')).toHaveCount(3);
  const { documents } = await analyst.exported();
  const starting = (start: string) => documents.find(({ text }) => text.startsWith(start));
  expect(starting('First.')).toMatchObject({
    title: 'Talks begin',
    author: 'Ann Poe, Bo Lee',
    source: 'The Paper',
    url: 'https://paper.example/talks',
    language: 'en',
    publishedOn: '2022-01-09',
  });
  expect(starting('Word')).toMatchObject({
    title: 'Talks in Geneva',
    author: 'Ann Poe',
    text: 'Word has one paragraph,\n\nand another.',
  });
  expect(starting('Café')).toMatchObject({
    title: 'Talks in Geneva',
    text: 'Café “yes”\n\nНет\nnext\tcell\n\n€ and 😀',
  });
});
