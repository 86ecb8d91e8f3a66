/** Titles and roles before names: "Deputy Foreign Minister", "spokesman", "Secretary of State". */
import { isFirstName, titleParts, titles } from './lexicon.ts';
import type { Page } from './page.ts';
import { INITIAL } from './tokens.ts';

/** Whether a word is a title where it stands, and not the end of a name as in "John Major". */
export function isTitle(page: Page, at: number, first: number, end: number): boolean {
  const fold = page.fold(at);
  if (!titles.has(fold)) return false;
  // "Don King" is a name in English, "Don Felipe" a title.
  if (fold === 'don' && page.english && at + 1 < end && !isFirstName(page.fold(at + 1))) return false;
  if (at === first) return true;
  const named = isFirstName(page.fold(at - 1)) || page.at(at - 1)?.shape === INITIAL;
  if (named && GIVEN_TITLES.test(fold)) return false;
  return !(
    at + 1 === end &&
    named &&
    !/^(?:president|minister|secretary|chairman|director|spokesman|governor|senator)$/.test(fold)
  );
}

/** Titles that are parts of names as well: "Ahmed Shah Massoud", "Martin Luther King". */
const GIVEN_TITLES =
  /^(?:shah|king|prince|dean|baron|bishop|sultan|emir|imam|sister|major|marshal|judge|pope|duke|knight|justice|abbot|deacon|constable|guard|page|bar|center|pastor|principal|count)$/;

/** Where the words begin that a title is made of. */
export function titleStart(page: Page, first: number, at: number): number {
  let start = at;
  while (start > first && (titleParts.has(page.fold(start - 1)) || titles.has(page.fold(start - 1)))) start -= 1;
  return start;
}

/** A role in small letters before the name ("spokesman John Doe"), or an office with "of" ("Secretary of State …"). */
export function titleBefore(page: Page, at: number): 'title' | 'office' | null {
  const before = page.fold(at - 1);
  if (
    titles.has(before) &&
    !page.at(at)?.opens &&
    TITLE_GAP.test(page.gap(at)) &&
    page.at(at - 1)?.block === page.at(at)?.block
  )
    return 'title';
  const of = before === 'the' ? at - 2 : at - 1;
  return page.fold(of) === 'of' && titles.has(page.fold(of - 1)) && titleParts.has(page.fold(at)) ? 'office' : null;
}

const TITLE_GAP = /^\s{1,2}$|^\.\s$/;

export const titleWord = (page: Page, at: number): string => {
  const of = page.fold(at - 1) === 'the' ? at - 2 : at - 1;
  return page.tokens[page.fold(of) === 'of' ? of - 1 : at - 1]?.raw ?? '';
};
