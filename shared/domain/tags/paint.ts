import type { TagKind } from '../model.ts';
import type { Segment } from './segments.ts';

/** Lines that fit below the text before they would touch the next line. */
const LANES = 3;
/** Fields of actors that lie on one another and are still told apart. */
const FIELDS = 2;

const LETTERS: Record<TagKind, string> = { actor: 'a', position: 'p', date: 'd' };

/**
 * The classes of a segment, as `paint.css` of the screen and the page of highlighted articles draw them: `l0a` the line of an actor in the first lane, `t0a` the tick where
 * it begins, `more` where tags lie deeper than there are lanes, `f1` the field of an actor, `lit` the active tag, `left`
 * text that runs from right to left. Classes and no style of its own: segments that look alike share what the browser
 * works out for them, and there are few looks however many tags there are.
 */
export function paintSegment({ start, tags }: Segment, active: string | null, leftward = false): string {
  const deep = tags.some(({ lane }) => lane >= LANES);
  const drawn = tags.filter(({ lane }) => lane < (deep ? LANES - 1 : LANES));
  const classes = drawn.flatMap(({ tag, lane }) => {
    const look = `${lane}${LETTERS[tag.kind]}`;
    // A tick where the tag begins, so that neighbours and nested tags are told apart.
    return tag.start === start ? [`l${look}`, `t${look}`] : [`l${look}`];
  });
  const actors = tags.filter(({ tag }) => tag.kind === 'actor').length;
  if (actors > 0) classes.push(`f${Math.min(actors, FIELDS)}`);
  if (deep) classes.push('more');
  if (leftward) classes.push('left');
  if (tags.some(({ tag }) => tag.id === active)) classes.push('lit');
  return ['seg', ...classes].join(' ');
}
