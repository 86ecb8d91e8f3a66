import type { Project } from '../../shared/domain/model.ts';
import { Decisions } from '../../shared/domain/suggestions/decisions.ts';
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

/** What was dismissed and tagged in a project. */
export function decisionsOf({ info, articles }: Project): Decisions {
  const decisions = new Decisions();
  for (const one of info.neverSuggested ?? []) decisions.never(one);
  for (const { article, tags } of articles) {
    for (const one of article.dismissed ?? []) decisions.dismiss(one);
    for (const tag of tags) decisions.accept(tag);
  }
  return decisions;
}
