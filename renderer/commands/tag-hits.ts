import { describe } from '../../shared/domain/anchoring/describe.ts';
import { added, type Change } from '../../shared/domain/changes.ts';
import type { Span, Tag } from '../../shared/domain/model.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import { tidySpan } from '../../shared/domain/text/span.ts';
import type { Command } from './command.ts';
import { resolveContent, type TagContent, textOf } from './tags.ts';

/** A passage as a search found it. */
export interface HitToTag extends Span {
  readonly documentId: string;
  /** What it says there, or the beginning of it. */
  readonly quote: string;
}

export interface TagHitsReport {
  readonly tagged: number;
  /** Passages that are not there any more, or do not say any more what they said. */
  readonly skipped: number;
}

interface Options {
  /** Positions are said on the day their article was published, whatever the content says. */
  readonly saidOnPublication: boolean;
  readonly onReport?: (report: TagHitsReport) => void;
}

/**
 * Puts the same tag on many passages, as one change. Each passage is looked up in the text as it is at the time of writing.
 * The subject in the log is what the tags say; how many they are, its changes say.
 */
export const tagHits = (
  content: TagContent,
  hits: readonly HitToTag[],
  { saidOnPublication, onReport }: Options,
): Command => ({
  name: 'tag-passages',
  plan: async (database, context) => {
    const resolved = await resolveContent(database, context, content);
    if (!resolved.ok) return resolved;
    const { fields, changes, subject } = resolved.value;
    const at = context.now();
    const tags: Change[] = [];
    for (const [documentId, own] of byArticle(hits)) {
      const article = await database.documents.get(documentId);
      const text = await textOf(database, documentId);
      if (!article || text === null) continue;
      const said = fields.kind === 'position' && saidOnPublication ? { saidOn: article.publishedOn } : {};
      for (const hit of own) {
        const span = fits(text, hit) ? tidySpan(text, hit) : null;
        if (!span) continue;
        const base = { id: context.newId(), documentId, ...describe(text, span), coder: context.coder };
        tags.push(added('tags', { ...base, ...fields, ...said, createdAt: at, updatedAt: at } as Tag));
      }
    }
    onReport?.({ tagged: tags.length, skipped: hits.length - tags.length });
    if (tags.length === 0) {
      return failure(
        'gone',
        'None of these passages is there any more: their articles may have been deleted meanwhile.',
      );
    }
    return ok({ changes: [...changes, ...tags], subject });
  },
});

const fits = (text: string, { start, end, quote }: HitToTag): boolean =>
  quote !== '' && end <= text.length && text.slice(start, end).startsWith(quote);

function byArticle(hits: readonly HitToTag[]): Map<string, HitToTag[]> {
  const groups = new Map<string, HitToTag[]>();
  for (const hit of hits) {
    const group = groups.get(hit.documentId);
    if (group) group.push(hit);
    else groups.set(hit.documentId, [hit]);
  }
  return groups;
}
