import type { ActorSuggestion } from '../suggestion.ts';

/**
 * How often what a rule finds is right, its holder too, where the holder is plainly the subject; where that is less plain,
 * it is multiplied by how plain it is. Set by hand, below what was right on articles of our own (README of this folder):
 * of most rules these hold too few to count.
 */
export const CONFIDENCE = {
  clause: 0.9,
  'bare-clause': 0.85,
  quotation: 0.9,
  'quotation-before': 0.92,
  'quotation-around': 0.92,
  'quotation-goes-on': 0.75,
  colon: 0.85,
  'clause-before': 0.85,
  'clause-around': 0.8,
  as: 0.85,
  'according-to': 0.85,
  stand: 0.75,
  passive: 0.7,
  possession: 0.6,
  document: 0.7,
  speaker: 0.8,
} as const;

export type PositionRule = keyof typeof CONFIDENCE;
export const POSITION_RULES = Object.keys(CONFIDENCE) as readonly PositionRule[];

/** Where nobody is found who holds it. */
const NOBODY = 0.45;

/** `sure`: how plain it is that the holders are who holds it, 0 to 1. A name that is itself unsure counts in part. */
export function confidenceOf(rule: PositionRule, holders: readonly ActorSuggestion[], sure: number): number {
  if (holders.length === 0) return hundredths(CONFIDENCE[rule] * NOBODY);
  const names = holders.map(({ confidence }) =>
    Number.isFinite(confidence) ? Math.max(0, Math.min(1, confidence)) : 0,
  );
  return hundredths(CONFIDENCE[rule] * sure * (0.6 + 0.4 * Math.min(...names)));
}

export const hundredths = (value: number): number => Math.round(value * 100) / 100;
