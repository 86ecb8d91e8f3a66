import type { AddReport } from '../articles.ts';
import type { ReadFiles } from './read-files.ts';

/** What became of one file. */
export type FileOutcome =
  | { readonly kind: 'read'; readonly file: string; readonly title: string }
  /** The project has an article with the same text: `twin` is its title. */
  | { readonly kind: 'skipped'; readonly file: string; readonly twin: string }
  | { readonly kind: 'failed'; readonly file: string; readonly why: string };

export type ImportReport = readonly FileOutcome[];

/** What became of the files, what needs attention first. `titleOf` knows the articles of the project as it is now. */
export function reportOf(
  { articles, failed }: Pick<ReadFiles, 'articles' | 'failed'>,
  { outcomes }: Pick<AddReport, 'outcomes'>,
  titleOf: (id: string) => string,
): ImportReport {
  const taken = articles.map(({ file }, index): FileOutcome => {
    const outcome = outcomes[index];
    if (!outcome) return { kind: 'failed', file, why: 'It was read, but could not be added.' };
    const title = titleOf(outcome.id);
    return outcome.isNew ? { kind: 'read', file, title } : { kind: 'skipped', file, twin: title };
  });
  const of = (kind: FileOutcome['kind']) => taken.filter((outcome) => outcome.kind === kind);
  const unread = failed.map(({ file, message: why }): FileOutcome => ({ kind: 'failed', file, why }));
  return [...unread, ...of('failed'), ...of('skipped'), ...of('read')];
}
