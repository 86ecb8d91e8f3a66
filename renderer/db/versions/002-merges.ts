/** Version 2: where merged codes came from. Frozen, see version 1. */
export const VERSION = 2;

export const STORES: Record<string, string> = {
  // By the merged code's id; into: what was merged into a code.
  merges: 'id, into',
};
