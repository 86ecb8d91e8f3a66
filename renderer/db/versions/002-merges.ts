/** Version 2: where merged codes came from; tags are found by where they begin. Frozen, see version 1. */
export const VERSION = 2;

export const STORES: Record<string, string> = {
  // By the merged code's id; into: what was merged into a code.
  merges: 'id, into',
  // [documentId+start]: whether a passage is tagged already, without reading all tags of the article.
  tags: 'id, documentId, *codes, [documentId+start]',
};
