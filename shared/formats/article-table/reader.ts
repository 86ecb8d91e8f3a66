import { failure, ok } from '../../domain/result.ts';
import type { FileReader } from '../found.ts';
import { hashBytes } from '../hash.ts';
import { decodeText } from '../text-file/decode.ts';
import { parseDelimited, parseJsonLines } from './table.ts';

/** Tables with an article in each row. Which column is what is for whoever asked to say. */
export const articleTable: FileReader = {
  id: 'table',
  extensions: ['csv', 'tsv', 'jsonl', 'ndjson'],
  takes: (_, name) => /\.(?:csv|tsv|jsonl|ndjson)$/iu.test(name),
  read: async (bytes, name, { decoder }) => {
    if (bytes.length === 0) return failure('empty', `“${name}” is empty.`);
    const decoded = decodeText(bytes, name, decoder);
    if (!decoded.ok) return decoded;
    const text = decoded.value.text.replace(/^\uFEFF/u, '');
    const table = /l$|ndjson$/iu.test(name) ? parseJsonLines(text, name) : parseDelimited(text, name);
    return table.ok ? ok({ kind: 'table', table: table.value, sha256: hashBytes(bytes) }) : table;
  },
};
