/** What the lists know of a word, looked up by its folded form. */
import { foldText } from '../../search/fold.ts';
import { stemOf } from './inflection.ts';
import { COMMON_WORDS, FOREIGN_WORDS } from './lists/common-words.ts';
import { FIRST_NAMES, SURNAMES } from './lists/first-names.ts';
import { ADJECTIVES, STATES } from './lists/states.ts';
import * as lists from './lists/words.ts';

const folded = (text: string): string => foldText(text, { matchCase: false, exactAccents: false }).text;
const setOf = (list: string): ReadonlySet<string> => new Set(folded(list).trim().split(/\s+/));

const common = setOf(COMMON_WORDS);
const foreign = setOf(FOREIGN_WORDS);
const firstNames = setOf(FIRST_NAMES);
const cyrillicStems = new Set([...firstNames].filter((name) => /^[а-яєії]/.test(name)).map(stemOf));

/** Whether a word is a first name, in Cyrillic in any of its cases. */
export const isFirstName = (fold: string): boolean =>
  firstNames.has(fold) || (/^[а-яєії]/.test(fold) && cyrillicStems.has(stemOf(fold)));
export const surnames = setOf(SURNAMES);
export const titles = setOf(lists.TITLES);
export const titleParts = setOf(lists.TITLE_PARTS);
export const orgHeads = setOf(lists.ORG_HEADS);
export const weakHeads = setOf(lists.WEAK_HEADS);
export const orgSuffixes = setOf(lists.ORG_SUFFIXES);
export const otherHeads = setOf(lists.OTHER_HEADS);
export const orgParts = setOf(lists.ORG_PARTS);
export const sayVerbs = setOf(lists.SAY_VERBS);
export const stateVerbs = setOf(lists.STATE_VERBS);
export const orgNouns = setOf(lists.ORG_NOUNS);
export const orgFollowers = setOf(lists.ORG_FOLLOWERS);
export const noAcronyms = setOf(lists.NO_ACRONYMS);
export const calendar = setOf(lists.CALENDAR);
export const particles = setOf(lists.PARTICLES);
export const nameEnds = setOf('jr sr ii iii iv');

/** Adjectives of one word and the state they speak of; '' where they speak of none. */
export const adjectives: ReadonlyMap<string, string> = adjectiveMap();

function adjectiveMap(): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of folded(ADJECTIVES).trim().split(/\s+/)) found.set(word, '');
  for (const line of STATES.trim().split('\n')) {
    const [name = '', , adjective = ''] = line.split('|');
    for (const one of adjective.split(', ')) if (one && !found.has(folded(one))) found.set(folded(one), name);
  }
  return found;
}

/** Family names that stand first. */
export const FAMILY_FIRST =
  /^(?:kim|lee|park|roh|moon|ban|chun|chung|deng|jiang|zhu|hu|wen|xi|li|mao|chen|wang|zhang|liu|zhao|qian|wu|yang|wei|tang|chiang|ma|tsai|lien|zhou|hun|nguyen|vo|pham|le|tran|phan|goh|tung|yoo|cho|choi|han|hong|hwang|jang|kang|kwon|lim|pak|shin|song|yoon|yun)$/;

const known = new Map<string, boolean>();

/** Whether a word is a common one of English in any of its forms, or opens many sentences in another language. */
export function isCommon(fold: string): boolean {
  const before = known.get(fold);
  if (before !== undefined) return before;
  const is = common.has(fold) || foreign.has(fold) || isFormOfCommon(fold);
  if (known.size < 50_000) known.set(fold, is);
  return is;
}

const ENDINGS =
  /^(.{3,}?)(?:'?s|es|ies|ed|ied|ing|ings|ly|er|ers|est|ness|ment|ments|ation|ations|ion|ions|ity|ive|al|ful|less|ship|able|ence|ance|ist|ists|ism|ize|izing|ized)$/;

function isFormOfCommon(fold: string): boolean {
  if (fold.length < 5 || fold.length > 25)
    return fold.length === 4 && fold.endsWith('s') && common.has(fold.slice(0, 3));
  const stem = ENDINGS.exec(fold)?.[1];
  if (!stem) return false;
  return [
    stem,
    `${stem}e`,
    `${stem}y`,
    stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem,
    fold.slice(0, -1),
    fold.slice(0, -2),
  ].some((form) => form.length > 2 && common.has(form));
}

/** Whether a name ends as surnames do. */
export const looksLikeSurname = (fold: string): boolean =>
  fold.length > 4 &&
  /(?:ov|ova|ev|eva|yev|yeva|sky|skaya|ski|ska|enko|chuk|vich|vic|vych|itch|iani|dze|shvili|yan|ian|son|sson|sen|stein|berg|feld|mann|man|ez|elli|etti|ini|ino|ucci|opoulos|akis|idis|oglu|zadeh|pour|escu|aitis|auskas|inen|wicz|czyk|quist|strom|worth|field|ham|well|ley|ton|ford|burg|bach|hoff|meyer|maier|baum|moto|mura|yama|saki|zawa|shita|guchi|hara|ullah|uddin|singh|ashvili|adze)$/.test(
    fold,
  );
