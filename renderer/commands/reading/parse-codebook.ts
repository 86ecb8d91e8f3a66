import { type Failure, failure, type Result } from '../../../shared/domain/result.ts';
import { LARGEST_CODEBOOK, type ParsedCodebook } from '../../../shared/formats/codebook.ts';
import { isCodebookHead } from '../../../shared/formats/codebook-csv/columns.ts';
import { parseCodebookCsv } from '../../../shared/formats/codebook-csv/parse.ts';
import { parseCodebookQdc } from '../../../shared/formats/codebook-qdc/parse.ts';
import { decodeText } from '../../../shared/formats/text-file/decode.ts';
import { signatureOf } from '../../../shared/formats/text-file/signatures.ts';

/** A codebook by what is in the file: XML is REFI-QDA, everything else is read as a table. */
export function parseCodebook(bytes: Uint8Array, name: string): Result<ParsedCodebook, Failure> {
  if (bytes.length > LARGEST_CODEBOOK) {
    return failure('too-large', `“${name}” is larger than 50 MB: no codebook is that large. Nothing was read.`);
  }
  const what = signatureOf(bytes);
  if (what)
    return failure(
      'unsupported',
      `“${name}” is ${what}. Save the codebook as a table (CSV, UTF-8) or as REFI-QDA (.qdc) first.`,
    );
  const decoded = decodeText(bytes, name, (label) => new TextDecoder(label, { fatal: true }));
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  return /^\uFEFF?\s*</u.test(text) ? parseCodebookQdc(text) : parseCodebookCsv(text);
}

/** True for a file that can only be a codebook: by its name, or a table whose first line says so. */
export const isCodebook = (name: string, bytes: Uint8Array): boolean =>
  /\.qdc$/iu.test(name) || (/\.csv$/iu.test(name) && isCodebookHead(new TextDecoder().decode(bytes.subarray(0, 4096))));

/** Whether a file's name leaves it open that it is a codebook. */
export const mayBeCodebook = (name: string): boolean => /\.(?:qdc|csv)$/iu.test(name);
