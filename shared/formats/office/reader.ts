import { failure } from '../../domain/result.ts';
import { CAPS, readArchive } from '../archive/read.ts';
import type { FileReader, ReadResult, ReadTools } from '../found.ts';
import { asLatin1 } from '../markup/bytes.ts';
import { articleOf, checkSize } from '../markup/found-article.ts';
import { Lines } from '../markup/lines.ts';
import { latin1 } from '../text-file/signatures.ts';
import { readProperties, readWordPart } from './docx.ts';
import { readOpenDocument } from './odt.ts';

export const OFFICE_CAPS = { ...CAPS, entries: 5000, entry: 60e6, total: 100e6 };

const isZip = (head: Uint8Array): boolean => latin1(head.subarray(0, 4)) === 'PK\x03\x04';

/** Word documents of 2007 and later, and older or locked ones by their name: to say which of the two they are. */
export const wordDocument: FileReader = {
  id: 'docx',
  extensions: ['docx'],
  takes: (head, name) => {
    const start = latin1(head);
    if (start.startsWith('\xD0\xCF\x11\xE0')) return /\.docx$/iu.test(name);
    return isZip(head) && !start.includes('mimetype') && (start.includes('word/') || /\.docx$/iu.test(name));
  },
  read: async (bytes, name, tools) => {
    if (!isZip(bytes)) return lockedOrOld(bytes, name);
    return readWord(bytes, name, tools);
  },
};

/** Where the directory of an old container is looked for. Bytes; what is larger is told as an old document. */
const LARGEST_DIRECTORY = 32 * 1024 * 1024;

function lockedOrOld(bytes: Uint8Array, name: string): ReadResult {
  // A locked document is an old container with this entry, named in UTF-16.
  const name16 = Array.from('EncryptedPackage', (char) => `${char}\0`).join('');
  if (asLatin1(bytes.subarray(0, LARGEST_DIRECTORY)).includes(name16)) return locked(name);
  return failure(
    'unsupported',
    `“${name}” is an old Word document, which Standpoint does not read. Save it as .docx and open that.`,
  );
}

const locked = (name: string): ReadResult =>
  failure(
    'archive-locked',
    `“${name}” is locked with a password. Open it in its own program, save it without a password, and open it here again.`,
  );

function readWord(bytes: Uint8Array, name: string, { decoder }: ReadTools): ReadResult {
  const size = checkSize(bytes, name);
  if (!size.ok) return size;
  const wants = (entry: string) =>
    /^word\/(?:document\d*|footnotes|endnotes)\.xml$/u.test(entry) || entry === 'docProps/core.xml';
  const archive = readArchive(bytes, name, { wants, caps: OFFICE_CAPS });
  if (!archive.ok) return archive;
  const main = [...archive.value.keys()].find((entry) => entry.startsWith('word/document'));
  if (main === undefined) return failure('unsupported', `“${name}” is an archive, but no Word document.`);
  const lines = new Lines();
  for (const entry of [main, 'word/footnotes.xml', 'word/endnotes.xml']) {
    const part = archive.value.get(entry);
    const read = part && readWordPart(part, name, decoder, lines);
    if (read && !read.ok) return read;
    lines.paragraph();
  }
  const properties = readProperties(archive.value.get('docProps/core.xml'), name, decoder);
  if (!properties.ok) return properties;
  const { date, ...fields } = properties.value;
  return articleOf({ ...fields, text: lines.text }, bytes, name, ['Word document (DOCX).', ...dated(date)]);
}

/** The document's date is that of the file: whoever saved an article in January may have read it in May. */
const dated = (date: string): string[] =>
  date ? [`The file was made or saved on ${date}: that need not be the day on which the article was published.`] : [];

/** Texts of LibreOffice and others. */
export const openDocument: FileReader = {
  id: 'odt',
  extensions: ['odt'],
  takes: (head, name) => {
    if (!isZip(head)) return false;
    const start = latin1(head);
    if (start.includes('mimetypeapplication/'))
      return start.includes('mimetypeapplication/vnd.oasis.opendocument.text');
    return /\.odt$/iu.test(name);
  },
  read: async (bytes, name, { decoder }) => {
    const size = checkSize(bytes, name);
    if (!size.ok) return size;
    const wants = (entry: string) => ['content.xml', 'meta.xml', 'META-INF/manifest.xml'].includes(entry);
    const archive = readArchive(bytes, name, { wants, caps: OFFICE_CAPS });
    if (!archive.ok) return archive;
    const manifest = archive.value.get('META-INF/manifest.xml');
    if (manifest && asLatin1(manifest.subarray(0, 1_000_000)).includes('encryption-data')) return locked(name);
    const content = archive.value.get('content.xml');
    if (!content) return failure('unsupported', `“${name}” is an archive, but no OpenDocument text.`);
    const lines = new Lines();
    const read = readOpenDocument(content, name, decoder, lines);
    if (!read.ok) return read;
    const properties = readProperties(archive.value.get('meta.xml'), name, decoder);
    if (!properties.ok) return properties;
    const { date, ...fields } = properties.value;
    return articleOf({ ...fields, text: lines.text }, bytes, name, ['OpenDocument text (ODT).', ...dated(date)]);
  },
};
