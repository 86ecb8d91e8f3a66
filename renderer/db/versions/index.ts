import * as v1 from './001-initial.ts';
import * as v2 from './002-merges.ts';

export interface DatabaseVersion {
  readonly VERSION: number;
  readonly STORES: Record<string, string | null>;
  /** Changes one row of one table; synchronous, since Dexie does not wait for anything else. */
  readonly upgradeRow?: (table: string, row: Record<string, unknown>) => void;
}

/** All released versions, oldest first; numbers run from 1 without gaps. */
export const VERSIONS: readonly DatabaseVersion[] = [v1, v2];

export const CURRENT_VERSION = VERSIONS.length;
