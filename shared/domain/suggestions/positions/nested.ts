import type { ActorSuggestion } from '../suggestion.ts';
import { hundredths } from './confidence.ts';
import type { FoundPosition } from './find-positions.ts';

/** A stand inside what another one says is less sure to be worth a tag. */
const NESTED = 0.8;

/**
 * Of what stands inside what somebody says, his own goes: “he is convinced that …” is one thing that he says. So does
 * what is nobody’s. Only the turn of a speaker holds passages of its own.
 */
export function withoutNested(found: readonly FoundPosition[]): FoundPosition[] {
  const kept: FoundPosition[] = [];
  let around: FoundPosition | null = null;
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (around === null || one.end > around.end) {
      if (one.holders.length > 0 && one.rule !== 'speaker') around = one;
      kept.push(one);
    } else if (one.holders.length > 0 && !areSame(one.holders, around.holders)) {
      kept.push(one.rule === 'stand' ? { ...one, confidence: hundredths(one.confidence * NESTED) } : one);
    }
  }
  return kept;
}

const areSame = (some: readonly ActorSuggestion[], others: readonly ActorSuggestion[]): boolean =>
  some.map(({ actor }) => actor.name).join('|') === others.map(({ actor }) => actor.name).join('|');
