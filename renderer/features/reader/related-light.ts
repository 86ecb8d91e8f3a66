import type { Span, Tag } from '../../../shared/domain/model.ts';
import { type Relation, relatedTags } from '../../../shared/domain/tags/related.ts';
import { rangeOf, type TextDom } from './dom-offsets.ts';

/** The lights of the CSS Custom Highlight API, as cards.css draws them: nothing of the text is drawn again for them. */
const LIGHTS = ['own', 'holder', 'addressee', 'date', 'same'] as const satisfies readonly (Relation | 'own')[];

/** Ranges that are lit at most: more would be seen by nobody. */
const MOST = 300;

/** Lights what belongs to a tag, where it is in sight; `null` puts all lights out. */
export function lightRelated(
  dom: TextDom,
  tag: Tag | null,
  tags: readonly Tag[],
  sight: Span,
  /** The active tag: its passage is lit as such already. */
  active: string | null = null,
): void {
  const highlights = new Map(LIGHTS.map((light) => [light, new Highlight()]));
  let lit = 0;
  const add = (light: (typeof LIGHTS)[number], span: Span) => {
    const seen = span.start < sight.end && span.end > sight.start && lit < MOST;
    const range = seen ? rangeOf(dom, span) : null;
    if (!range) return;
    highlights.get(light)?.add(range);
    lit += 1;
  };
  if (tag) {
    if (tag.id !== active) add('own', tag);
    const related = relatedTags(tag, tags);
    for (const other of tags) {
      const relation = related.get(other.id);
      if (relation) add(relation, other);
    }
  }
  for (const [light, highlight] of highlights) {
    if (highlight.size > 0) CSS.highlights.set(`related-${light}`, highlight);
    else CSS.highlights.delete(`related-${light}`);
  }
}
