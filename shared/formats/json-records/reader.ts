import { ok } from '../../domain/result.ts';
import type { FileReader, ReadResult, ReadTools } from '../found.ts';
import { hashBytes } from '../hash.ts';
import type { ParsedProject } from '../project-file/parse.ts';
import { decodeText } from '../text-file/decode.ts';
import { headRecords } from './head.ts';
import { type Fields, type JsonRecords, parseJsonRecords } from './records.ts';

export interface RecordFile {
  readonly name: string;
  /** Of its bytes. */
  readonly sha256: string;
}

/** A way in which programs write coded texts as JSON: an article in each record, with what is coded in it. */
export interface RecordFormat {
  /** Short and stable: 'doccano'. */
  readonly id: string;
  readonly extensions: readonly string[];
  /** Whether a record, perhaps only its first fields, is surely of this format. One may be left open: nothing is coded in it. */
  isOf(record: Fields): boolean;
  /** Never throws on what the records hold. What could not be taken is listed, the records' own faults first. */
  parse(records: JsonRecords, file: RecordFile, tools: ReadTools): ParsedProject | Promise<ParsedProject>;
}

/** Their content may begin so too, and is what their ending says. */
const OTHERS = /\.(?:txt|md|csv|tsv)$/iu;

export const recordReader = (format: RecordFormat): FileReader => ({
  id: format.id,
  extensions: format.extensions,
  takes: (head, name) => !OTHERS.test(name) && headRecords(head).some(format.isOf),
  read: async (bytes, name, tools) => {
    const records = decodeRecords(bytes, name, tools);
    return records.ok ? project(format, records.value, bytes, name, tools) : records;
  },
});

/**
 * Reads a file that its first bytes left open (they may be one long text), where it turns out to be coded work; null where
 * it is not. `formats` are asked in their order.
 */
export async function readCoded(
  formats: readonly RecordFormat[],
  bytes: Uint8Array,
  name: string,
  tools: ReadTools,
): Promise<ReadResult | null> {
  const records = decodeRecords(bytes, name, tools);
  if (!records.ok) return null;
  const format = formats.find(({ isOf }) => records.value.records.some(({ fields }) => isOf(fields)));
  return format ? project(format, records.value, bytes, name, tools) : null;
}

function decodeRecords(bytes: Uint8Array, name: string, { decoder }: ReadTools) {
  const decoded = decodeText(bytes, name, decoder);
  return decoded.ok ? parseJsonRecords(decoded.value.text, name) : decoded;
}

async function project(
  format: RecordFormat,
  records: JsonRecords,
  bytes: Uint8Array,
  name: string,
  tools: ReadTools,
): Promise<ReadResult> {
  const file = { name, sha256: hashBytes(bytes) };
  return ok({ kind: 'project', project: await format.parse(records, file, tools) });
}

export const titleOfFile = ({ name }: RecordFile): string => name.replace(/(?<=.)\.[^.]*$/u, '');
