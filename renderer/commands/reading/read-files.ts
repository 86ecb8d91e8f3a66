import type { ChosenFile, FilesCapability } from '../../../shared/contract/host.ts';
import type { Origin } from '../../../shared/domain/model.ts';
import type { ArticleTable } from '../../../shared/formats/article-table/table.ts';
import { groupFiles } from '../../../shared/formats/brat/pairs.ts';
import { matchName } from '../../../shared/formats/file-names/match.ts';
import { articlesOfFile } from '../../../shared/formats/file-names/name-article.ts';
import type { NamePattern } from '../../../shared/formats/file-names/pattern.ts';
import type { FoundArticle, NamedBytes } from '../../../shared/formats/found.ts';
import type { ParsedProject } from '../../../shared/formats/project-file/parse.ts';
import type { Twin } from '../alike/protocol.ts';
import type { ParseFile } from './parse-client.ts';

/** How the names of files are read. */
export interface Naming {
  readonly pattern: NamePattern;
  /** What names say stands before what the files say. */
  readonly goesFirst: boolean;
}

/** An article that was read. */
export interface ReadArticle extends Omit<FoundArticle, 'origin'> {
  /** Absent where it comes from no file. */
  readonly origin?: Origin;
  /** Its name; of a file of a folder the way to it. */
  readonly file: string;
  /** How its name was read, for when it is read anew. */
  readonly naming?: Naming;
  /** The file, where it may have to be read anew in another encoding. */
  readonly bytes?: Uint8Array;
  /** What it is nearly the same as: an article of the project, or one read before it. */
  readonly twin?: Twin;
}

/** A table that was read: what its columns are is for the analyst to say. */
export interface ReadTable {
  readonly file: string;
  readonly table: ArticleTable;
  /** Of the file. */
  readonly sha256: string;
}

/** What came of the files that the user chose. Nothing has been written yet. */
export interface ReadFiles {
  readonly articles: readonly ReadArticle[];
  readonly projects: readonly { readonly file: string; readonly parsed: ParsedProject }[];
  readonly tables: readonly ReadTable[];
  readonly failed: readonly { readonly file: string; readonly message: string }[];
  /** The analyst stopped it: what was read before is not here. */
  readonly isCancelled: boolean;
}

export interface ReadOptions {
  readonly files: FilesCapability;
  readonly parse: ParseFile;
  /** Absent: names say nothing. */
  readonly naming?: Naming | undefined;
  /** Before each file, with its name; and once after the last, with ''. */
  readonly onProgress?: (done: number, of: number, file: string) => void;
  readonly signal?: AbortSignal;
}

/** Bytes of a file that is kept for being read anew. */
const MOST_KEPT = 20_000_000;

const CANCELLED: ReadFiles = { articles: [], projects: [], tables: [], failed: [], isCancelled: true };

/**
 * Reads the files one after the other, so that no more than one is in memory twice; those that belong together are read as
 * one (`groupFiles`).
 */
export async function readFiles(
  chosen: readonly ChosenFile[],
  { files, parse, naming, onProgress, signal }: ReadOptions,
): Promise<ReadFiles> {
  const articles: ReadArticle[] = [];
  const projects: { file: string; parsed: ParsedProject }[] = [];
  const tables: ReadTable[] = [];
  const failed: { file: string; message: string }[] = [];
  let done = 0;
  for (const { main, beside } of groupFiles(chosen, wayTo)) {
    const there: NamedBytes[] = [];
    for (const one of [main, ...beside]) {
      onProgress?.(done, chosen.length, wayTo(one));
      done += 1;
      const read = await files.read(one.token);
      if (signal?.aborted) return CANCELLED;
      if (read.ok) there.push({ name: wayTo(one), bytes: read.value });
      else failed.push({ file: wayTo(one), message: read.error.message });
    }
    const [first, ...others] = there;
    if (!first) continue;
    const { name: file } = first;
    // The reader takes the bytes over: this is for what may have to be read anew.
    const bytes = first.bytes.byteLength <= MOST_KEPT ? first.bytes.slice() : null;
    const parsed = await parse(first.bytes, beside.length > 0 ? file : main.name, {
      ...(signal ? { signal } : {}),
      ...(others.length > 0 ? { beside: others } : {}),
    });
    if (signal?.aborted) return CANCELLED;
    if (!parsed.ok) failed.push({ file, message: parsed.error.message });
    else if (parsed.value.kind === 'articles') {
      for (const one of articlesOf(parsed.value.articles, file, naming))
        articles.push({ ...one, ...(one.doubt && one.encoding && bytes ? { bytes } : {}) });
    } else if (parsed.value.kind === 'table')
      tables.push({ file, table: parsed.value.table, sha256: parsed.value.sha256 });
    else projects.push({ file, parsed: parsed.value.project });
  }
  onProgress?.(chosen.length, chosen.length, '');
  return { articles, projects, tables, failed, isCancelled: false };
}

/** Its name; of a file of a folder the way to it: there may be others of that name. */
const wayTo = ({ name, path }: ChosenFile): string => path ?? name;

/** The articles of a file as what is known of it from outside: the way to it, and what its name says. */
export function articlesOf(found: readonly FoundArticle[], file: string, naming: Naming | undefined): ReadArticle[] {
  const said = (naming && matchName(naming.pattern, file)) ?? {};
  const named = articlesOfFile(found, file, said, naming?.goesFirst);
  return named.map((one) => ({ ...one, file, ...(naming ? { naming } : {}) }));
}
