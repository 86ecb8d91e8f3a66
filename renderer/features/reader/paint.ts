import type { TagKind } from '../../../shared/domain/model.ts';
import type { LaidTag, Segment } from './segments.ts';

/** Lines that fit below the text before they would touch the next line. */
const LANES = 3;
/** Distance of two lanes, in pixels. */
const STEP = 4;

/** How each kind looks, so that it is told apart without colour: a filled field, a heavy line, a dashed line. */
const LINES: Record<TagKind, { thickness: number; image: string }> = {
  actor: { thickness: 2, image: 'linear-gradient(var(--actor), var(--actor))' },
  position: { thickness: 3, image: 'linear-gradient(var(--position), var(--position))' },
  date: { thickness: 2, image: 'repeating-linear-gradient(90deg, var(--date) 0 4px, transparent 4px 7px)' },
};

/** In the last lane where more tags lie on one another than there are lanes: hatched, and as no kind looks. */
const MORE = 'repeating-linear-gradient(135deg, var(--ink) 0 2px, transparent 2px 4px) 0 100% / 100% 4px no-repeat';

/**
 * The `background` of a segment: the lines of its tags, the fields of actors, the light of the active tag. Its length
 * does not grow with the number of tags: what lies deeper than the lanes is one mark. In text that runs from right to left
 * the tick stands where the tag begins: on the right.
 */
export function paintSegment({ start, tags }: Segment, active: string | null, leftward = false): string {
  const deep = tags.some(({ lane }) => lane >= LANES);
  const drawn = tags.filter(({ lane }) => lane < (deep ? LANES - 1 : LANES));
  const lines = drawn.flatMap((laid) => paintLine(laid, start, leftward));
  const light = tags.some(({ tag }) => tag.id === active) ? [fill('var(--light)')] : [];
  const actors = tags.filter(({ tag }) => tag.kind === 'actor').slice(0, 2);
  const fields = actors.map(() => fill('var(--actor-field)'));
  return [...(deep ? [MORE] : []), ...lines, ...light, ...fields].join(', ');
}

function paintLine({ tag, lane }: LaidTag, start: number, leftward: boolean): string[] {
  const { thickness, image } = LINES[tag.kind];
  const bottom = (LANES - 1 - lane) * STEP;
  const line = `${image} 0 calc(100% - ${bottom}px) / 100% ${thickness}px no-repeat`;
  // A tick where the tag begins, so that neighbours and nested tags are told apart.
  const tick = `linear-gradient(var(--${tag.kind}), var(--${tag.kind})) ${leftward ? '100%' : '0'} calc(100% - ${bottom}px) / 2px 6px no-repeat`;
  return tag.start === start ? [tick, line] : [line];
}

/** Behind the words, not behind the lines below them. */
const fill = (colour: string) =>
  `linear-gradient(${colour}, ${colour}) 0 0 / 100% calc(100% - ${(LANES - 1) * STEP}px) no-repeat`;
