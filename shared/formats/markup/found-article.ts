import { isEdtf } from '../../domain/dates/edtf.ts';
import { failure, ok, type Result } from '../../domain/result.ts';
import { canonicalText, datelineOf, hashText } from '../../domain/text/canonical.ts';
import type { FoundArticle, ReadResult } from '../found.ts';
import { hashBytes } from '../hash.ts';
import { titleOf } from '../text-file/title.ts';

type Fields = Partial<Omit<FoundArticle, 'sha256' | 'origin' | 'text'>>;

/** One article of a file, as the result of reading it: fields are cleaned, the title found where there is none. */
export function articleOf(
  { text: raw, ...fields }: Fields & { readonly text: string },
  bytes: Uint8Array,
  name: string,
  report: readonly string[],
): ReadResult {
  const text = canonicalText(raw);
  if (text.trim() === '') return failure('empty', `“${name}” was read, but holds no text.`);
  const date = fields.publishedOn ?? '';
  return ok({
    kind: 'articles',
    articles: [
      {
        ...fields,
        title: oneLine(fields.title, 300) || titleOf(text, name),
        text,
        sha256: hashText(text),
        source: oneLine(fields.source, 200),
        author: oneLine(fields.author, 200),
        url: oneLine(fields.url, 2000),
        language: languageOf(fields.language ?? ''),
        publishedOn: date !== '' && isEdtf(date) ? date : datelineOf(text),
        note: fields.note ?? '',
        origin: { file: name, sha256: hashBytes(bytes), report: [...report] },
      },
    ],
  });
}

export const oneLine = (text: string | undefined, most: number): string =>
  canonicalText((text ?? '').slice(0, 10_000))
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, most)
    .toWellFormed();

/** A tag of BCP 47, '' for what is none. Pages write `en_GB` too. */
function languageOf(tag: string): string {
  const plain = tag.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(plain) ? plain : '';
}

/** Files beyond it are refused before anything is unpacked or parsed. Bytes. */
const LARGEST = 100 * 1024 * 1024;

export function checkSize(bytes: Uint8Array, name: string): Result<null, { code: 'too-large'; message: string }> {
  if (bytes.byteLength <= LARGEST) return ok(null);
  return failure('too-large', `“${name}” has more than 100 MB, which is not read. Nothing was changed.`);
}
