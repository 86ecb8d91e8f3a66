import type { Project } from '../../shared/domain/model.ts';
import type { Knowledge } from '../../shared/domain/suggestions/suggestion.ts';

/** What a project knows: its codebook, and the passages that were coded with its positions. */
export function knowledgeOf({ actors, positions, articles }: Project): Knowledge {
  const passages = articles.flatMap(({ tags }) =>
    tags.flatMap((tag) => {
      if (tag.kind !== 'position') return [];
      const { position, stance, quote } = tag;
      return [{ position, stance, quote }];
    }),
  );
  return { actors, positions, passages };
}
