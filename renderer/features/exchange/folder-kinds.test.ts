import { expect, it } from 'vitest';
import { kindsOf } from './folder-kinds.ts';

it('the kinds of files are counted by their endings, those that are read first', () => {
  const names = ['a.jpg', 'b.JPG', 'c.jpg', 'd.txt', 'e.TXT', 'f.docx', 'README', '9.1.2022'];
  expect(kindsOf(names.map((name) => ({ name })))).toEqual([
    { ending: 'txt', count: 2, isRead: true },
    { ending: 'docx', count: 1, isRead: true },
    { ending: 'jpg', count: 3, isRead: false },
    { ending: '', count: 2, isRead: false },
  ]);
});
