import { describeEdtf } from '../../shared/domain/dates/edtf.ts';
import type { Actor, RankedPosition, Tag } from '../../shared/domain/model.ts';

export interface Codebook {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly positions: ReadonlyMap<string, RankedPosition>;
}

export const STANCE_WORDS = {
  supports: 'supports',
  opposes: 'opposes',
  neutral: 'is neutral on',
  conditional: 'supports on conditions',
} as const;

const MISSING = 'nobody';

/** What a tag says, as a sentence would: "Sergei Ryabkov opposes NATO enlargement". */
export function tagMeaning(tag: Tag, { actors, positions }: Codebook): string {
  if (tag.kind === 'date') return describeEdtf(tag.date);
  if (tag.kind === 'actor') return actors.get(tag.actor)?.name ?? MISSING;
  const holders = tag.holders.flatMap((id) => actors.get(id)?.name ?? []).join(', ') || MISSING;
  return `${holders} ${STANCE_WORDS[tag.stance]} “${positions.get(tag.position)?.label ?? ''}”`;
}
