import { failure, ok } from '../../domain/result.ts';
import { CAPS, readArchive } from '../archive/read.ts';
import type { FileReader, ReadResult, ReadTools } from '../found.ts';
import { hashBytes } from '../hash.ts';
import type { FailedItem } from '../project-file/report.ts';
import { latin1 } from '../text-file/signatures.ts';
import { isAnnotations, isConfiguration, stemOf } from './pairs.ts';
import type { Pair } from './parse.ts';

/** A collection has two files an article. */
const MOST_FILES = { ...CAPS, entries: 100_000 };

const isZip = (head: Uint8Array): boolean => latin1(head.subarray(0, 4)) === 'PK\x03\x04';

/** brat standoff: an archive of texts with their annotations, or annotations whose texts were chosen along with them. */
export const bratFiles: FileReader = {
  id: 'brat',
  extensions: ['ann', 'zip'],
  takes: (head, name) => {
    if (!isZip(head)) return isAnnotations(name);
    return /\.zip$/iu.test(name) || /annotation\.conf|\.ann(?!\w)/u.test(latin1(head));
  },
  read: async (bytes, name, tools) => (isZip(bytes) ? readZip(bytes, name, tools) : readChosen(bytes, name, tools)),
};

async function readZip(bytes: Uint8Array, name: string, tools: ReadTools): Promise<ReadResult> {
  const others: string[] = [];
  const archive = readArchive(bytes, name, {
    wants: (entry) => {
      const isWanted = isPart(entry) && !isHidden(entry);
      if (!isWanted && !entry.endsWith('/') && !isConfiguration(entry) && !isHidden(entry)) others.push(entry);
      return isWanted;
    },
    caps: MOST_FILES,
  });
  if (!archive.ok) return archive;
  if (![...archive.value.keys()].some(isAnnotations)) {
    return failure(
      'unsupported',
      `“${name}” is a ZIP archive, but no collection of brat: there are no annotations (.ann) in it. Unpack it, and open the files that are in it.`,
    );
  }
  const sha256 = hashBytes(bytes);
  const pairs = pairsIn(archive.value, ({ file }) => ({
    ...{ file: name, sha256 },
    report: [`“${file}” with its annotations, in brat standoff.`],
  }));
  const failed = others.map((item) => ({ item, reason: 'It is neither a text nor annotations. It was left out.' }));
  return projectOf(pairs, name, failed, tools);
}

const isPart = (name: string): boolean => /\.(?:txt|ann)$/iu.test(name);

/** What systems put into archives on their own. */
const isHidden = (name: string): boolean => /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/u.test(name);

async function readChosen(bytes: Uint8Array, name: string, tools: ReadTools): Promise<ReadResult> {
  const files = new Map([[name, bytes], ...(tools.beside ?? []).map((one) => [one.name, one.bytes] as const)]);
  const pairs = pairsIn(files, ({ file, bytes: text }) => ({
    ...{ file: baseOf(file), sha256: hashBytes(text) },
    report: ['Text that was read with its annotations, in brat standoff.'],
  }));
  if (pairs.every(({ text }) => text === null)) {
    const text = `${baseOf(stemOf(name))}.txt`;
    return failure(
      'no-text',
      `“${name}” holds annotations in brat standoff, but not the text that they are on. Choose “${text}” along with it, both at once. Nothing was changed.`,
    );
  }
  const others = pairs.length - 1;
  const title =
    others > 0 ? `${stemOf(baseOf(name))} and ${others} ${others === 1 ? 'other' : 'others'}` : baseOf(name);
  return projectOf(pairs, title, [], tools);
}

async function projectOf(
  pairs: readonly Pair[],
  name: string,
  failed: readonly FailedItem[],
  tools: ReadTools,
): Promise<ReadResult> {
  // Loaded when there is something to read: what reads dates is large.
  const { parseBrat } = await import('./parse.ts');
  const parsed = parseBrat(pairs, name, tools);
  if (!parsed.ok) return parsed;
  return ok({ kind: 'project', project: { ...parsed.value, failed: [...parsed.value.failed, ...failed] } });
}

const baseOf = (name: string): string => name.replace(/^.*[/\\]/u, '');

/** Texts and annotations by the name that they share. */
function pairsIn(
  files: ReadonlyMap<string, Uint8Array>,
  originOf: (text: { file: string; bytes: Uint8Array }) => Pair['origin'],
): Pair[] {
  const pairs = new Map<string, { text: [string, Uint8Array] | null; annotations: Uint8Array | null }>();
  for (const [file, bytes] of files) {
    if (!isPart(file)) continue;
    const pair = pairs.get(stemOf(file)) ?? { text: null, annotations: null };
    if (isAnnotations(file)) pair.annotations ??= bytes;
    else pair.text ??= [file, bytes];
    pairs.set(stemOf(file), pair);
  }
  return [...pairs].map(([name, { text, annotations }]) => {
    const [file, bytes] = text ?? [`${name}.txt`, new Uint8Array()];
    return { name, text: text ? bytes : null, annotations, origin: originOf({ file, bytes }) };
  });
}
