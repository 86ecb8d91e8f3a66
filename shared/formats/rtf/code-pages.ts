import type { MakeDecoder } from '../text-file/decode.ts';

const LABELS: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  28591: 'iso-8859-1',
  28592: 'iso-8859-2',
  28595: 'iso-8859-5',
  65001: 'utf-8',
};

/** Decodes bytes, given as Latin-1 characters, in a Windows code page; what it does not have becomes U+FFFD. */
export function codePageDecoder(page: number, make: MakeDecoder): (bytes: string) => string {
  const label = LABELS[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
  return (bytes) => {
    // Nothing but ASCII is the same in all of them.
    if (!/[\u0080-\u00ff]/u.test(bytes)) return bytes;
    try {
      return (
        decodeAs(
          Uint8Array.from(bytes, (char) => char.charCodeAt(0)),
          label,
          make,
        ) ?? unreadable(bytes)
      );
    } catch {
      return unreadable(bytes);
    }
  };
}

const unreadable = (bytes: string): string => bytes.replace(/[\u0080-\u00ff]+/gu, '\uFFFD');

/** Any encoding of the Encoding Standard by its label; null for an unknown one, or bytes that it does not have. */
export function decodeAs(bytes: Uint8Array, label: string, make: MakeDecoder): string | null {
  try {
    // Where this runs the decoder is the platform's, which knows them all.
    return (make as (any: string) => ReturnType<MakeDecoder>)(label).decode(bytes);
  } catch {
    return null;
  }
}
