import type { Origin } from '../domain/model.ts';
import type { Failure, Result } from '../domain/result.ts';
import type { ArticleTable } from './article-table/table.ts';
import type { ParsedProject } from './project-file/parse.ts';
import type { MakeDecoder } from './text-file/decode.ts';

/** An article as a file has it, before it is one of a project. A field that the file does not tell is ''. */
export interface FoundArticle {
  readonly title: string;
  /** Canonical. */
  readonly text: string;
  /** Of the text. */
  readonly sha256: string;
  readonly source: string;
  readonly author: string;
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  /** EDTF. */
  readonly publishedOn: string;
  readonly note: string;
  readonly origin: Origin;
  /** Of a text file: in which it was read, a label of the Encoding Standard. */
  readonly encoding?: string;
  /** Why the analyst should look at it before it is taken, a sentence; absent where all is plain. */
  readonly doubt?: string;
  /** Parts of the file that were taken for its surroundings, in its order: they can be put back. */
  readonly leftOut?: readonly LeftOut[];
}

export interface LeftOut {
  /** Where in the text it would stand: before the character at this offset (UTF-16 code units). */
  readonly at: number;
  readonly text: string;
}

/** What a file holds. Coded work, ours or of others, is a project of its own: it is shown before it is taken. */
export type FileContent =
  | { readonly kind: 'articles'; readonly articles: readonly FoundArticle[] }
  | { readonly kind: 'project'; readonly project: ParsedProject }
  /** Its columns have to be mapped to the fields of articles first. */
  | { readonly kind: 'table'; readonly table: ArticleTable; readonly sha256: string };

/** What reading needs from where it runs: a worker of the screen, or the command line. */
export interface ReadTools {
  readonly decoder: MakeDecoder;
  readonly newId: () => string;
  /** The time at which files are read. ISO 8601, UTC, with milliseconds. */
  readonly now: string;
  /** The encoding that the analyst chose, a label of the Encoding Standard; absent: found out. Only texts heed it. */
  readonly encoding?: string;
  /** Files that were chosen along with it and belong to it, in a format of several (`brat/pairs.ts`). */
  readonly beside?: readonly NamedBytes[];
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ReadResult = Result<FileContent, Failure>;

/** A kind of file that can be read. */
export interface FileReader {
  /** Short and stable: 'docx'. */
  readonly id: string;
  /** Endings that a dialog offers, without dots. */
  readonly extensions: readonly string[];
  /** Whether a file is to be read as this: by its first bytes (some 4 KB); by its name only where they leave it open. */
  takes(head: Uint8Array, name: string): boolean;
  /** Reads all of it. Never throws on what a file may hold, whatever it is; `name` is for the sentences. */
  read(bytes: Uint8Array, name: string, tools: ReadTools): Promise<ReadResult>;
}
