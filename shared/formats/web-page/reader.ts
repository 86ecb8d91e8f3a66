import { failure } from '../../domain/result.ts';
import type { FileReader } from '../found.ts';
import { latin1 } from '../text-file/signatures.ts';
import { decodePage } from './encoding.ts';
import { pageOfMht } from './mht.ts';

/** Beyond it a page is mostly what was put into it to be heavy. Bytes. */
const LARGEST = 32 * 1024 * 1024;

const PAGE =
  /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html)[\s>]/iu;
const ARCHIVE = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+/u;

const isArchive = (start: string): boolean =>
  /^content-type:\s*multipart\/related/imu.test(ARCHIVE.exec(start)?.[0] ?? '');

/** Pages that were saved by a browser, as one file or as a web archive. */
export const webPage: FileReader = {
  id: 'web-page',
  extensions: ['html', 'htm', 'xhtml', 'mht', 'mhtml'],
  takes: (head, name) => {
    const start = latin1(head);
    if (PAGE.test(start) || isArchive(start)) return true;
    // A name alone may lie: pictures and the like are left to who says what they are.
    if (/\.mht(?:ml)?$/iu.test(name)) return /^[\w-]+:/u.test(start);
    return (
      /\.x?html?$/iu.test(name) && (/^(?:\xEF\xBB\xBF)?\s*</u.test(start) || /^(?:\xFF\xFE|\xFE\xFF)/u.test(start))
    );
  },
  read: async (bytes, name, { decoder }) => {
    if (bytes.byteLength > LARGEST) {
      return failure('too-large', `“${name}” has more than 32 MB, which no page has. Nothing was changed.`);
    }
    const { readPage } = await import('./read-page.ts');
    if (/^[\w-]+:/u.test(latin1(bytes.subarray(0, 200)))) {
      const part = pageOfMht(bytes);
      if (!part) return failure('no-page', `“${name}” is a web archive without a page in it. Nothing was changed.`);
      return readPage(decodePage(part.bytes, decoder, part.charset), bytes, name, 'Web archive (MHTML)', part.address);
    }
    return readPage(decodePage(bytes, decoder), bytes, name, 'Web page (HTML)');
  },
};
