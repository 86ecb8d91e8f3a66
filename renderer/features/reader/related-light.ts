import type { Span, Tag } from '../../../shared/domain/model.ts';
import { type Relation, relatedTags } from '../../../shared/domain/tags/related.ts';
import { rangeOf, type TextDom } from './dom-offsets.ts';

/** The lights of the CSS Custom Highlight API, as cards.css draws them: nothing of the text is drawn again for them. */
const LIGHTS = ['own', 'holder', 'addressee', 'date', 'same'] as const satisfies readonly (Relation | 'own')[];

/** Ranges that are lit at most: more would be seen by nobody. */
const MOST = 300;

/** Lights what belongs to a tag among those that are in sight. */
export function lightRelated(
  dom: TextDom,
  tag: Tag,
  inSight: readonly Tag[],
  /** The active tag: its passage is lit as such already. */
  active: string | null,
): void {
  const ranges = new Map<(typeof LIGHTS)[number], Range[]>();
  let lit = 0;
  const add = (light: (typeof LIGHTS)[number], span: Span) => {
    const range = lit < MOST ? rangeOf(dom, span) : null;
    if (!range) return;
    ranges.set(light, [...(ranges.get(light) ?? []), range]);
    lit += 1;
  };
  if (tag.id !== active) add('own', tag);
  const related = relatedTags(tag, inSight);
  for (const other of inSight) {
    const relation = related.get(other.id);
    if (relation) add(relation, other);
  }
  putOutLights((light) => !ranges.has(light));
  for (const [light, own] of ranges) CSS.highlights.set(nameOf(light), new Highlight(...own));
}

export function putOutLights(which: (light: (typeof LIGHTS)[number]) => boolean = () => true): void {
  for (const light of LIGHTS)
    if (which(light) && CSS.highlights.has(nameOf(light))) CSS.highlights.delete(nameOf(light));
}

const nameOf = (light: (typeof LIGHTS)[number]) => `related-${light}`;
