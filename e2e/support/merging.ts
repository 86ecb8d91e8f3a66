import type { Analyst } from './analyst.ts';
import { runCommand } from './codebook-files.ts';
import type { SavedFile } from './shell.ts';

/** The project file as far as two versions of it are told apart here. */
export interface Version {
  readonly project: { id: string; title: string };
  readonly coders: { id: string; name: string }[];
  readonly actors: { id: string; name: string; [field: string]: unknown }[];
  readonly documents: {
    id: string;
    title: string;
    text: string;
    sha256: string;
    tags: VersionTag[];
    [field: string]: unknown;
  }[];
  readonly [field: string]: unknown;
}

interface VersionTag {
  id: string;
  quote: string;
  note: string;
  actor?: string;
  coder: string;
  updatedAt: string;
  [field: string]: unknown;
}

/** What another analyst made of a copy of the project. */
export function versionOf({ bytes }: SavedFile, work: (version: Version) => void): string {
  const version = JSON.parse(bytes.toString()) as Version;
  version.coders.push({ id: 'their-coder', name: 'Beate' });
  work(version);
  return JSON.stringify(version);
}

/** All that the file holds but the time at which it was written. */
export const contentOf = ({ bytes }: SavedFile): string =>
  bytes.toString().replace(/"exportedAt": ?"[^"]*"/u, '"exportedAt": ""');

/** Chooses a file to be merged into the open project. */
export const mergeFile = (analyst: Analyst, file: { readonly name: string; readonly text: string }): Promise<void> =>
  analyst.shell.answerOpen([file], () => runCommand(analyst, 'Merge a project'));
