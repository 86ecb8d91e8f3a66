/** What a file is by its first bytes, in words that fit after “is”; null for what may be text. */
export function signatureOf(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 512));
  if (head.startsWith('PK\x03\x04')) return zipKind(head);
  const known = SIGNATURES.find(({ starts, at = 0 }) => starts.some((start) => head.startsWith(start, at)));
  if (known) return known.what;
  // These may stand behind a byte-order mark or white space. They would pass for text, but are full of marks.
  const written = head
    .replace(/^\xEF\xBB\xBF/u, '')
    .trimStart()
    .toLowerCase();
  return MARKUP.find(({ starts }) => starts.test(written))?.what ?? null;
}

interface Signature {
  /** Bytes as Latin-1 characters, from the formats' own specifications. */
  readonly starts: readonly string[];
  readonly at?: number;
  readonly what: string;
}

/** Only what people try to open as an article. */
const SIGNATURES: readonly Signature[] = [
  { starts: ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'], what: 'an old Word, Excel or PowerPoint document' },
  { starts: ['\x89PNG\r\n\x1A\n'], what: 'an image (PNG)' },
  { starts: ['\xFF\xD8\xFF'], what: 'an image (JPEG)' },
  { starts: ['GIF87a', 'GIF89a'], what: 'an image (GIF)' },
  { starts: ['WEBP'], at: 8, what: 'an image (WebP)' },
  { starts: ['II*\0', 'MM\0*'], what: 'an image (TIFF)' },
  { starts: ['ID3\x02', 'ID3\x03', 'ID3\x04', 'OggS\0', 'fLaC\0'], what: 'a sound recording' },
  { starts: ['\x1A\x45\xDF\xA3'], what: 'a video' },
  { starts: ['ftypisom', 'ftypmp4', 'ftypM4', 'ftypqt'], at: 4, what: 'a video or sound recording' },
  { starts: ['\x1F\x8B\x08', '7z\xBC\xAF\x27\x1C', 'Rar!\x1A\x07', '\xFD7zXZ\0'], what: 'a compressed archive' },
  { starts: ['SQLite format 3\0'], what: 'a database' },
  { starts: ['MZ\x90\0', '\x7FELF'], what: 'a program' },
];

const MARKUP = [
  { starts: /^%pdf-/u, what: 'a PDF document' },
  { starts: /^\{\\rtf/u, what: 'an RTF document' },
  { starts: /^<(?:!doctype html|html)[\s>]/u, what: 'a web page' },
];

/** Office files and e-books are ZIP archives that name what they are at their start. */
function zipKind(head: string): string {
  if (head.includes('mimetypeapplication/epub+zip')) return 'an e-book (EPUB)';
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument')) return 'an OpenDocument file';
  if (/word\/|\[Content_Types\]\.xml/u.test(head)) return 'a Word, Excel or PowerPoint document';
  return 'a ZIP archive';
}

/** Byte for character, so that the beginning of a file can be compared as text. For some thousand bytes at most. */
export const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
