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
export const NOBODY = 0.45;
