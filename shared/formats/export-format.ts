import type { ProjectSource, Stamp } from './project-file/build.ts';

export interface ExportOptions {
  /** Cells that a spreadsheet would run as a formula stay as they are; else they are made harmless. */
  readonly rawCells: boolean;
}

/** What a format is for; formats of one group are offered together. */
export type ExportGroup = 'project' | 'tables' | 'reading' | 'programs';

/** A format that a project is written in. */
export interface ExportFormat {
  /** Short and stable: the command line's word for it. */
  readonly id: string;
  /** Absent: for other programs. */
  readonly group?: ExportGroup;
  readonly label: string;
  /** Ending of its file, without a dot; of a format with several files 'zip'. */
  readonly extension: string;
  /** What is in it and what it is for, a sentence or two. */
  readonly says: string;
  /** What it cannot carry, a sentence each, told beforehand. Empty where nothing is lost. */
  readonly losses: readonly string[];
  /** Whether its cells may be taken for formulas: then the analyst is asked. */
  readonly hasCells?: boolean;
  /**
   * The file in pieces: texts are written as UTF-8. Articles are asked for one at a time. The same project gives the
   * same bytes but for what `stamp` says. A passage that does not say its quote is a broken invariant and throws.
   */
  build(source: ProjectSource, stamp: Stamp, options: ExportOptions): AsyncIterable<string | Uint8Array>;
}
