import { decodeAs } from '../rtf/code-pages.ts';
import type { MakeDecoder } from '../text-file/decode.ts';
import { latin1 } from '../text-file/signatures.ts';

export interface DecodedPage {
  readonly html: string;
  readonly encoding: string;
  /** Set where it had to be guessed. */
  readonly doubt?: string;
}

/** The page as text: by byte-order mark, what it says itself (or its part did), else UTF-8, else Windows-1252. */
export function decodePage(bytes: Uint8Array, make: MakeDecoder, said = ''): DecodedPage {
  const marked = markOf(bytes);
  // A page that could be read to find this out is in no UTF-16.
  const written =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/iu.exec(latin1(bytes.subarray(0, 4096)))?.[1] ?? '';
  for (const label of [marked, said, /^utf-?16/iu.test(written) ? '' : written, 'utf-8']) {
    const html = label === '' ? null : decodeAs(bytes, label, make);
    if (html !== null) return { html, encoding: label };
  }
  return {
    html: decodeAs(bytes, 'windows-1252', make) ?? '',
    encoding: 'windows-1252',
    doubt:
      'The page does not say in which encoding it is. It was read as Windows-1252: look for characters that are wrong.',
  };
}

function markOf(bytes: Uint8Array): string {
  const start = latin1(bytes.subarray(0, 3));
  if (start === '\xEF\xBB\xBF') return 'utf-8';
  if (start.startsWith('\xFF\xFE')) return 'utf-16le';
  return start.startsWith('\xFE\xFF') ? 'utf-16be' : '';
}
