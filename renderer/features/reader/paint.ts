import type { TagKind } from '../../../shared/domain/model.ts';
import type { Segment } from './segments.ts';

/** Lines that fit below the text before they would touch the next line; deeper ones share the last. */
const LANES = 3;
/** Distance of two lanes, in pixels. */
const STEP = 4;

/** How each kind looks, so that it is told apart without colour: a filled field, a heavy line, a dashed line. */
const LINES: Record<TagKind, { thickness: number; image: string }> = {
  actor: { thickness: 2, image: 'linear-gradient(var(--actor), var(--actor))' },
  position: { thickness: 3, image: 'linear-gradient(var(--position), var(--position))' },
  date: { thickness: 2, image: 'repeating-linear-gradient(90deg, var(--date) 0 4px, transparent 4px 7px)' },
};

/** The `background` of a segment: the lines of its tags, the field of an actor, the light of the active tag. */
export function paintSegment({ start, tags }: Segment, active: string | null): string {
  const lines = tags.flatMap(({ tag, lane }) => {
    const { thickness, image } = LINES[tag.kind];
    const bottom = (LANES - 1 - Math.min(lane, LANES - 1)) * STEP;
    const line = `${image} 0 calc(100% - ${bottom}px) / 100% ${thickness}px no-repeat`;
    // A tick where the tag begins, so that neighbours and nested tags are told apart.
    const tick = `linear-gradient(var(--${tag.kind}), var(--${tag.kind})) 0 calc(100% - ${bottom}px) / 2px 6px no-repeat`;
    return tag.start === start ? [tick, line] : [line];
  });
  const fields = tags.flatMap(({ tag }) => (tag.kind === 'actor' ? [fill('var(--actor-field)')] : []));
  const light = tags.some(({ tag }) => tag.id === active) ? [fill('var(--light)')] : [];
  return [...lines, ...light, ...fields].join(', ');
}

/** Behind the words, not behind the lines below them. */
const fill = (colour: string) =>
  `linear-gradient(${colour}, ${colour}) 0 0 / 100% calc(100% - ${(LANES - 1) * STEP}px) no-repeat`;
