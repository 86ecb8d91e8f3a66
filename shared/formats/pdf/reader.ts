import { failure, ok } from '../../domain/result.ts';
import { datelineOf, hashText } from '../../domain/text/canonical.ts';
import { offsetMap } from '../../domain/text/code-points.ts';
import type { FileReader } from '../found.ts';
import { hashBytes } from '../hash.ts';
import { columnsOf } from './layout.ts';
import { LockedPdf, LongPdf, MOST_PAGES, readPages } from './pages.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Page, withoutRunningHeads } from './running-heads.ts';

/** PDF, as far as its text layer goes. */
export const pdf: FileReader = {
  id: 'pdf',
  extensions: ['pdf'],
  takes: (head) => /%PDF-\d/u.test(String.fromCharCode(...head.subarray(0, 1024))),
  read: async (bytes, name) => {
    const advice = 'Nothing was changed.';
    let read: Awaited<ReturnType<typeof readPages>>;
    try {
      read = await readPages(bytes);
    } catch (error) {
      if (error instanceof LockedPdf) {
        return failure('locked', `“${name}” is locked with a password. Save it without one, and open that. ${advice}`);
      }
      if (error instanceof LongPdf) {
        return failure('too-large', `“${name}” has more than ${MOST_PAGES} pages. Split it into parts. ${advice}`);
      }
      return failure('broken', `“${name}” is a PDF document, but a damaged one: it could not be read. ${advice}`);
    }
    const { pages, broken, author } = read;
    const text = textOf(pages);
    if (text.text.trim() === '') {
      return failure(
        'no-text',
        `“${name}” holds no text: its pages are pictures, as of a scanner. Have its letters recognised (OCR) by another program, and open what that gives. ${advice}`,
      );
    }
    const empty = pages.flatMap(({ pieces }, index) =>
      pieces.length === 0 && !broken.includes(index + 1) ? [index + 1] : [],
    );
    const told = [
      `PDF, ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}; lines were joined into paragraphs, running heads and page numbers left out.`,
      ...(broken.length > 0 ? [`Could not be read: ${pagesIn(broken)}.`] : []),
      ...(empty.length > 0 ? [`Without text, perhaps pictures of text: ${pagesIn(empty)}.`] : []),
      ...(text.hasUnknown ? ['Some letters could not be read: their font does not say which they are.'] : []),
    ];
    const article = {
      title: read.title || titleOf(text.text, name),
      text: text.text,
      sha256: hashText(text.text),
      ...{ source: '', author, url: '', language: '' },
      publishedOn: datelineOf(text.text),
      note: text.note,
      origin: { file: name, sha256: hashBytes(bytes), report: told },
      ...(told.length > 1 ? { doubt: told.slice(1).join(' ') } : {}),
    };
    return ok({ kind: 'articles', articles: [article] });
  },
};

/** The whole text, and where its pages begin, as a note: counted in characters (Unicode code points) from 0. */
function textOf(pages: readonly Page[]) {
  const byPage = withoutRunningHeads(pages).map(({ pieces }) => columnsOf(pieces));
  const { paragraphs, begins } = paragraphsOf(byPage.flat());
  const text = paragraphs.join('\n\n');
  const starts: number[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    starts.push(at);
    at += paragraph.length + 2;
  }
  const offsets = offsetMap(text);
  let column = 0;
  const places = byPage.flatMap((columns, index) => {
    const begin = columns.length > 0 ? begins[column] : undefined;
    column += columns.length;
    if (!begin) return [];
    const start = (starts[begin.paragraph] ?? 0) + begin.offset;
    return [`${index + 1}: ${offsets.toCodePoints({ start, end: start }).start}`];
  });
  return {
    text,
    note: pages.length > 1 ? `Pages begin at character ${places.join(', ')}.` : '',
    hasUnknown: /\uFFFD|[\uE000-\uF8FF]/u.test(text),
  };
}

const MOST_NAMED = 20;
const pagesIn = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'page' : 'pages'} ${numbers.slice(0, MOST_NAMED).join(', ')}${numbers.length > MOST_NAMED ? ' and more' : ''}`;

/** The first paragraph, where it is short enough to be a title; else the file's name. */
function titleOf(text: string, name: string): string {
  const [first = ''] = text.split('\n');
  return first.length <= 200 ? first : name.replace(/\.pdf$/iu, '');
}
