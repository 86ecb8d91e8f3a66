import { failure, ok } from '../domain/result.ts';
import { hashText } from '../domain/text/canonical.ts';
import { articleTable } from './article-table/reader.ts';
import { backupFile } from './backup/reader.ts';
import { bratFiles } from './brat/reader.ts';
import { dnaDatabase } from './dna/reader.ts';
import { doccano, doccanoRecords } from './doccano/reader.ts';
import { epub } from './epub/reader.ts';
import type { FileReader, ReadResult, ReadTools } from './found.ts';
import { hashBytes } from './hash.ts';
import { readCoded } from './json-records/reader.ts';
import { jsonLines, spanRecords } from './jsonl/reader.ts';
import { labelStudio, labelStudioRecords } from './label-studio/reader.ts';
import { openDocument, wordDocument } from './office/reader.ts';
import { pdf } from './pdf/reader.ts';
import { packedProject } from './project-file/packed.ts';
import { parseProjectFile } from './project-file/parse.ts';
import { qdpx } from './qdpx/reader.ts';
import { rtf } from './rtf/reader.ts';
import { encodingName, kindOfFile, parseTextFile } from './text-file/parse.ts';
import { latin1 } from './text-file/signatures.ts';
import { webAnnotationFile } from './web-annotation/reader.ts';
import { webPage } from './web-page/reader.ts';

const isJsonLines = (name: string): boolean => /\.(?:jsonl|ndjson)$/iu.test(name);

/** Coded work as JSON, whose first bytes may be one long text: then the readers below hand it over. */
const CODED = [labelStudioRecords, doccanoRecords, spanRecords];

/** Our own project file. */
const projectFile: FileReader = {
  id: 'standpoint',
  extensions: ['json', 'standpoint'],
  // JSON Lines begin with a brace too.
  takes: (head, name) => kindOfFile(name, head) === 'project' && !isJsonLines(name),
  read: async (bytes, name, tools) => {
    let json: string;
    try {
      json = tools.decoder('utf-8').decode(bytes);
    } catch {
      return failure(
        'not-utf8',
        `“${name}” looks like a project file, but is not in UTF-8: it may be damaged. Nothing was changed.`,
      );
    }
    const parsed = parseProjectFile(json);
    if (parsed.ok) return ok({ kind: 'project', project: parsed.value });
    const isOther = parsed.error.code === 'not-a-project' || parsed.error.code === 'not-json';
    return (isOther && (await readCoded(CODED, bytes, name, tools))) || parsed;
  },
};

/** Tables of articles. JSON Lines in which something is coded are none. */
const table: FileReader = {
  ...articleTable,
  read: async (bytes, name, tools) =>
    (isJsonLines(name) && (await readCoded(CODED, bytes, name, tools))) || articleTable.read(bytes, name, tools),
};

/** A list in JSON, whose name says nothing: standard input has none. */
const isList = (bytes: Uint8Array, name: string): boolean =>
  /^\s*\[\s*\{/u.test(latin1(bytes.subarray(0, 256))) && !/\.(?:txt|md)$/iu.test(name);

/** Text, and what nobody else takes: it says by name what it cannot be. */
const textFile: FileReader = {
  id: 'text',
  extensions: ['txt', 'md'],
  takes: () => true,
  read: async (bytes, name, tools) => {
    const coded = isList(bytes, name) ? await readCoded(CODED, bytes, name, tools) : null;
    if (coded) return coded;
    const { decoder, encoding: chosen } = tools;
    const parsed = parseTextFile(bytes, name, decoder, chosen);
    if (!parsed.ok) return parsed;
    const { title, text, publishedOn, encoding, isGuess } = parsed.value;
    const how = isGuess ? ', found out by what it looks like' : chosen ? ', as it was chosen' : '';
    const origin = { file: name, sha256: hashBytes(bytes), report: [`Text, read as ${encodingName(encoding)}${how}.`] };
    const unknown = { source: '', author: '', url: '', language: '', note: '' };
    // Hashed here, where it holds up nobody.
    const article = {
      title,
      text,
      publishedOn,
      sha256: hashText(text),
      ...unknown,
      origin,
      encoding,
      ...(isGuess
        ? { doubt: `It is no Unicode, and was read as ${encodingName(encoding)}: look whether its letters are right.` }
        : {}),
    };
    return ok({ kind: 'articles', articles: [article] });
  },
};

/** All kinds of files that are read, in the order in which they are asked whether a file is theirs. */
export const READERS: readonly FileReader[] = [
  webAnnotationFile,
  labelStudio,
  doccano,
  jsonLines,
  projectFile,
  pdf,
  table,
  dnaDatabase,
  backupFile,
  packedProject,
  qdpx,
  webPage,
  wordDocument,
  openDocument,
  rtf,
  epub,
  bratFiles,
  textFile,
];

/** Bytes that are enough to tell what a file is. */
const HEAD = 4096;

/** Reads a file by what is in it; its name only helps where the content leaves it open. */
export async function readFile(bytes: Uint8Array, name: string, tools: ReadTools): Promise<ReadResult> {
  const head = bytes.subarray(0, HEAD);
  const reader = READERS.find(({ takes }) => takes(head, name)) ?? textFile;
  return reader.read(bytes, name, tools);
}
