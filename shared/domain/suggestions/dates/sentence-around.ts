/** Signs may be parted from the words by a blank, and quotation marks be two backticks and two apostrophes. */
const BORDER = /(?<=[\p{Ll}\d)"”’]{2}) ?[.!?](?: ?["”’)']{1,2})?\s+(?=["“‘(`]{0,2} ?(?:\p{Lu}|$))|\n\s*\n/gu;

/** What of the text before a place belongs to its sentence. */
export function lastSentence(slice: string): string {
  let from = 0;
  for (const match of slice.matchAll(BORDER)) {
    // Not the end of a sentence: “Inc. said”, “Oct. 5”, “Mr. Smith”.
    if (
      !/\b(?:Mr|Mrs|Ms|Dr|Inc|Corp|Co|Ltd|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|St)$/u.test(
        slice.slice(0, match.index),
      )
    )
      from = match.index + match[0].length;
  }
  return slice.slice(from);
}

/** What of the text after a place belongs to its sentence. */
export function firstSentence(slice: string): string {
  const border = slice.search(/[\p{Ll}\d)"”’]{2} ?[.!?](?: ?["”’)']{1,2})?\s+["“‘(`]{0,2} ?\p{Lu}|\n\s*\n/u);
  return border < 0 ? slice : slice.slice(0, border + 2);
}
