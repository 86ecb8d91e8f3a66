/** Whether a passage begins or ends with quotation marks of its own: others around them would be doubled. */
export const isQuoted = (passage: string): boolean => BEGINS.test(passage) || ENDS.test(passage);

const BEGINS = /^\s*["“”„«»‟「『]/u;
const ENDS = /["“”«»‟」』][.,;:!?…]?\s*$/u;
