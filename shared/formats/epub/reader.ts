import { failure } from '../../domain/result.ts';
import { readArchive } from '../archive/read.ts';
import type { FileReader } from '../found.ts';
import { asLatin1 } from '../markup/bytes.ts';
import { articleOf, checkSize } from '../markup/found-article.ts';
import { Lines } from '../markup/lines.ts';
import { walkEntry } from '../markup/xml-events.ts';
import { readProperties } from '../office/docx.ts';
import { OFFICE_CAPS } from '../office/reader.ts';
import { latin1 } from '../text-file/signatures.ts';
import { decodePage } from '../web-page/encoding.ts';

/** E-books: their chapters one after the other, in the order in which the book is read. */
export const epub: FileReader = {
  id: 'epub',
  extensions: ['epub'],
  takes: (head, name) => {
    const start = latin1(head);
    if (!start.startsWith('PK\x03\x04')) return false;
    if (start.includes('mimetypeapplication/')) return start.includes('mimetypeapplication/epub+zip');
    return /\.epub$/iu.test(name);
  },
  read: async (bytes, name, { decoder }) => {
    const size = checkSize(bytes, name);
    if (!size.ok) return size;
    const wants = (entry: string) => /\.(?:opf|x?html?|xml)$/iu.test(entry);
    const archive = readArchive(bytes, name, { wants, caps: OFFICE_CAPS });
    if (!archive.ok) return archive;
    const entries = archive.value;
    let packageFile = '';
    const container = entries.get('META-INF/container.xml');
    const located = container
      ? walkEntry(container, name, decoder, {
          open: (element, attribute) => {
            if (element === 'rootfile' && packageFile === '') packageFile = attribute('full-path');
          },
          close: () => {},
          text: () => {},
        })
      : null;
    if (located && !located.ok) return located;
    const opf = entries.get(packageFile);
    if (!opf) return failure('unsupported', `“${name}” is no e-book that can be read: it does not say what is in it.`);
    const hrefs = new Map<string, string>();
    const spine: string[] = [];
    const walked = walkEntry(opf, name, decoder, {
      open: (element, attribute) => {
        if (element === 'item') hrefs.set(attribute('id'), attribute('href'));
        else if (element === 'itemref') spine.push(attribute('idref'));
      },
      close: () => {},
      text: () => {},
    });
    if (!walked.ok) return walked;
    const properties = readProperties(opf, name, decoder);
    if (!properties.ok) return properties;
    const { parseInert, textOfHtml } = await import('../markup/html.ts');
    const folder = packageFile.slice(0, packageFile.lastIndexOf('/') + 1);
    const lines = new Lines();
    const missing: string[] = [];
    // A chapter is read once, however often the book names it.
    for (const href of new Set(spine.map((id) => hrefs.get(id) ?? ''))) {
      const chapter = entries.get(`${folder}${decoded(href)}`);
      if (!chapter) {
        missing.push(href);
        continue;
      }
      if (isLocked(entries.get('META-INF/encryption.xml'), href)) {
        return failure('archive-locked', `“${name}” is protected against copying: its text cannot be read.`);
      }
      const page = parseInert(decodePage(chapter, decoder).html);
      if (!page)
        return failure('too-deep', `“${name}” was not read: a chapter nests deeper than any that is meant to be read.`);
      lines.paragraph();
      textOfHtml(page.querySelector('body') ?? page, lines);
    }
    const { date, ...fields } = properties.value;
    const doubt = missing.length > 0 ? { doubt: `${missing.length} chapters that the book names are not in it.` } : {};
    return articleOf({ ...fields, ...doubt, publishedOn: date, text: lines.text }, bytes, name, ['E-book (EPUB).']);
  },
};

/** Fonts are often made unreadable; a chapter only where copying is prevented. */
const isLocked = (encryption: Uint8Array | undefined, href: string): boolean =>
  encryption !== undefined && href !== '' && asLatin1(encryption.subarray(0, 1_000_000)).includes(`${href}"`);

function decoded(href: string): string {
  try {
    return decodeURIComponent(href.replace(/#.*$/u, ''));
  } catch {
    return href;
  }
}
