import type { SnapshotReason } from '../../../shared/domain/keeping/kept-names.ts';

/** Why a snapshot was made, as the list says it. */
export const REASONS: Readonly<Record<SnapshotReason, string>> = {
  begin: 'when the project was opened',
  regular: 'while working',
  closing: 'when the project was closed',
  import: 'before an import',
  merge: 'before a merge',
  bulk: 'before a large change',
  restore: 'before a snapshot was restored',
  recovered: 'after it was brought back',
};

/** A number of bytes as people say it: '12 kB', '3.4 MB'. */
export const inBytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
