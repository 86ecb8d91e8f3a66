import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { CAPS, readArchive } from '../archive/read.ts';
import type { MakeDecoder } from '../text-file/decode.ts';

/** A project has a file an article. */
const MOST_FILES = { ...CAPS, entries: 100_000 };
/** Bytes of the file that describes a project of a hundred thousand passages are fewer. */
const LARGEST_QDE = 150e6;

export interface QdpxFiles {
  readonly xml: string;
  /** A text of the project by its path, decoded; a sentence where it cannot be had. */
  readonly textOf: (path: string) => Result<string, string>;
}

export const isZip = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 0) < 8;

/** Opens an archive, or the description of a project (`.qde`) by itself. */
export function openQdpx(bytes: Uint8Array, name: string, decoder: MakeDecoder): Result<QdpxFiles, Failure> {
  if (!isZip(bytes)) return withXml(bytes, new Map(), name, decoder);
  const wants = (entry: string) => /\.(?:qde|txt)$/iu.test(entry);
  const archive = readArchive(bytes, name, { wants, caps: MOST_FILES });
  if (!archive.ok) return archive;
  const projects = [...archive.value.keys()].filter((entry) => /\.qde$/iu.test(entry)).sort();
  const project = projects.find((entry) => /(?:^|\/)project\.qde$/iu.test(entry)) ?? projects[0];
  const qde = project === undefined ? undefined : archive.value.get(project);
  if (!qde) {
    return failure('not-a-project', `“${name}” is no REFI-QDA project: there is no “project.qde” in it.`);
  }
  return withXml(qde, archive.value, name, decoder);
}

function withXml(
  qde: Uint8Array,
  entries: ReadonlyMap<string, Uint8Array>,
  name: string,
  decoder: MakeDecoder,
): Result<QdpxFiles, Failure> {
  if (qde.byteLength > LARGEST_QDE) {
    return failure('too-large', `“${name}” was not read: the description of its project is larger than 150 MB.`);
  }
  const xml = decode(qde, decoder);
  if (xml === null) {
    return failure('not-utf8', `“${name}” was not read: the description of its project is not in UTF-8 or UTF-16.`);
  }
  // The folder is "sources" or "Sources", and may lie in another one.
  const files = new Map([...entries].map(([entry, content]) => [baseOf(entry), content]));
  return ok({ xml, textOf: (path) => textOf(path, files, decoder) });
}

const baseOf = (path: string): string => path.replace(/^.*[/\\]/u, '').toLowerCase();

function textOf(path: string, files: ReadonlyMap<string, Uint8Array>, decoder: MakeDecoder): Result<string, string> {
  if (/^(?:relative|absolute|file):/iu.test(path)) {
    return { ok: false, error: `Its text “${path}” lies outside of the project file, where it cannot be read.` };
  }
  const content = files.get(baseOf(path)) ?? files.get(baseOf(unescaped(path)));
  if (!content) return { ok: false, error: `Its text “${path}” is not in the file.` };
  const text = decode(content, decoder);
  return text === null ? { ok: false, error: `Its text “${path}” is not in UTF-8 or UTF-16.` } : ok(text);
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** REFI-QDA asks for UTF-8; some programs write UTF-16 with its mark. Never guesses. */
function decode(bytes: Uint8Array, decoder: MakeDecoder): string | null {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  try {
    return decoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
  } catch {
    return null;
  }
}
