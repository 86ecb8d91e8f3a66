import type { ActorSuggestion } from '../suggestion.ts';
import type { Item } from './items.ts';
import type { Lexicon } from './languages/lexicon.ts';
import {
  authorIn,
  documentBefore,
  headOf,
  isOwner,
  isPrepositional,
  PHRASE,
  prepositionBefore,
  startOfPhrase,
  together,
} from './names.ts';

/** Who is the subject of a verb of reporting. */
export interface Subject {
  readonly kind: 'actor' | 'pronoun' | 'noun' | 'inherited' | 'none';
  readonly holders: readonly ActorSuggestion[];
  /** 0 to 1: how sure it is that the holders are the subject. */
  readonly sure: number;
  /** The first item of the subject, or the verb. */
  readonly from: number;
  /** The item after it, where it stands after the verb; else -1. */
  readonly until: number;
  readonly isDenied: boolean;
  readonly isModal: boolean;
  readonly isPassive: boolean;
  /** Whether only adverbs stand between it and the verb. */
  readonly isNear: boolean;
  /** The word, of a pronoun. */
  readonly pronoun: string;
  /** Whether it is a text, whose author the holders are. */
  readonly isText: boolean;
}

const NO_SUBJECT = {
  holders: [],
  sure: 0.5,
  until: -1,
  isDenied: false,
  isModal: false,
  isPassive: false,
  isNear: false,
  pronoun: '',
  isText: false,
};

/** Items that may stand between the verb and a subject that comes after it. */
const INVERTED = 10;

/** The last item before `at` that is no adverb, date or auxiliary, and what those say. */
function beforeVerb(items: readonly Item[], at: number, from: number, lexicon: Lexicon) {
  let [place, isDenied, isModal, isPassive] = [at - 1, false, false, false];
  for (; place >= from; place -= 1) {
    const item = items[place];
    if (!item) break;
    if (item.kind === 'date') continue;
    if (item.kind === 'sign' && /['’]/u.test(item.word) && place > from) continue;
    if (item.kind !== 'word') break;
    if (lexicon.not.has(item.word)) isDenied = true;
    else if (lexicon.leadIn.has(item.word) && isModal) isModal = false;
    else if (lexicon.modals.has(item.word)) isModal = true;
    else if (lexicon.passive.has(item.word)) isPassive = true;
    else if (lexicon.and.has(item.word) && place === at - 1) break;
    else if (!isAdverb(item.word, lexicon) || lexicon.pronouns.has(item.word)) break;
  }
  return { place, isDenied, isModal, isPassive };
}

const isAdverb = (word: string, lexicon: Lexicon): boolean =>
  lexicon.between.has(word) || (lexicon.tag === 'en' && word.length > 4 && word.endsWith('ly'));

/** Where a verb stands: indexes of items, the end exclusive. */
interface VerbPlace {
  readonly at: number;
  readonly after: number;
  /** The sentence. */
  readonly from: number;
  readonly to: number;
  /** After the report before it in the sentence: a subject is not looked for beyond. */
  readonly last: number;
}

/** The subject of a verb. Whether it may stand after the verb depends on the verb and on what is before it. */
export function subjectOf(
  items: readonly Item[],
  { at, after, from, to, last }: VerbPlace,
  mayInvert: boolean,
  lexicon: Lexicon,
): Subject {
  const { place, isDenied, isModal, isPassive } = beforeVerb(items, at, from, lexicon);
  const base = { ...NO_SUBJECT, from: at, isDenied, isModal, isPassive };
  const before = items[place];
  const floor = Math.max(from, last);
  if (before && place >= from) {
    const next = items[place + 1];
    if (before.kind === 'actor' && !isOwner(items, place) && next && !isPrepositional(items, place, floor, lexicon)) {
      const named = together(items, place, floor, lexicon);
      const isNone = items.slice(Math.max(floor, named.from - 1), place).some(({ word }) => lexicon.not.has(word));
      return { ...base, ...named, kind: 'actor', sure: 1, isNear: true, isDenied: isDenied !== isNone };
    }
    if (before.kind === 'word' && lexicon.who.has(before.word)) {
      const named = items[place - 1]?.word === ',' ? place - 2 : place - 1;
      if (items[named]?.kind === 'actor' && named >= from) {
        return { ...base, ...together(items, named, floor, lexicon), kind: 'actor', sure: 0.9, isNear: true };
      }
    }
    if (before.kind === 'word' && lexicon.pronouns.has(before.word)) {
      let first = place;
      // “a-t-il”
      while (first - 2 >= floor && items[first - 1]?.word === '-') first -= 2;
      return { ...base, kind: 'pronoun', from: first, isNear: true, pronoun: before.word };
    }
  }
  if (mayInvert) {
    const inverted = afterVerb(items, after, to, lexicon);
    // In English the name has to end the report: “said London understood” is none.
    if (inverted && (lexicon.tag !== 'en' || closesReport(items, inverted.until ?? -1, to, lexicon))) {
      let first = at;
      // “comme l’a souligné”
      while (first > floor && isClitic(items[first - 1], lexicon)) first -= 1;
      return { ...base, from: first, ...inverted };
    }
  }
  if (before?.word === ',' && place > from) {
    const head = headOf(items, place, floor, lexicon);
    if (head >= 0) return { ...base, ...together(items, head, floor, lexicon), kind: 'actor', sure: 0.85 };
    // “the spokesman, Dmitry Peskov, said”
    const named = items[place - 1];
    let comma = place - 2;
    // “the chairman of the commission, Judge Johann Strydom, said”
    while (comma > place - 5 && items[comma]?.kind === 'word' && !lexicon.prepositions.has(items[comma]?.word ?? ''))
      comma -= 1;
    if (named?.actor?.actor.kind === 'person' && items[comma]?.word === ',' && comma > floor) {
      return {
        ...base,
        holders: [named.actor],
        from: startOfPhrase(items, comma, floor, lexicon),
        kind: 'actor',
        sure: 0.85,
      };
    }
    const document = documentBefore(items, place, floor, lexicon);
    if (document >= 0) {
      const author = authorIn(items, document, place, lexicon);
      const known = author ? { holders: [author], sure: 0.8, isText: true } : {};
      return { ...base, ...known, kind: 'noun', from: document };
    }
  }
  return { ...base, ...nounPhrase(items, place, floor, lexicon) };
}

function closesReport(items: readonly Item[], at: number, to: number, lexicon: Lexicon): boolean {
  const item = items[at];
  if (!item || at >= to || item.kind === 'sign' || item.kind === 'date') return true;
  return lexicon.prepositions.has(item.word) || lexicon.who.has(item.word) || lexicon.and.has(item.word);
}

const isClitic = (item: Item | undefined, lexicon: Lexicon): boolean =>
  item !== undefined && (/^['’]$/u.test(item.word) || (item.kind === 'word' && lexicon.between.has(item.word)));

/** A name that the subject only belongs to: “Kremlin spokesman said”, “a spokesman for the Kremlin said”. */
function nounPhrase(
  items: readonly Item[],
  place: number,
  floor: number,
  lexicon: Lexicon,
): Partial<Subject> & { kind: Subject['kind'] } {
  const last = items[place];
  if (!last || place < floor || (last.kind !== 'word' && last.kind !== 'actor')) return { kind: 'none' };
  if (lexicon.and.has(last.word) || lexicon.that.has(last.word)) return { kind: 'none' };
  let [owner, sure] = [-1, 0];
  for (let at = place; at >= floor && place - at < PHRASE; at -= 1) {
    const item = items[at];
    if (!item || item.kind === 'quote' || (item.kind === 'sign' && !/^['’.-]$/u.test(item.word))) break;
    if (lexicon.that.has(item.word) || lexicon.and.has(item.word)) break;
    if (item.kind !== 'actor') continue;
    const preposition = prepositionBefore(items, at, floor, lexicon);
    const weight =
      preposition === '' ? (isOwner(items, at) ? 0.65 : 0.75) : lexicon.belonging.has(preposition) ? 0.7 : 0.45;
    if (weight > sure) [owner, sure] = [at, weight];
  }
  const from = startOfPhrase(items, place, floor, lexicon);
  // “The US and its allies said”
  const partner = items[from - 2];
  if (
    owner < 0 &&
    place - from < 3 &&
    partner?.actor &&
    from - 2 >= floor &&
    lexicon.and.has(items[from - 1]?.word ?? '')
  ) {
    return { kind: 'noun', ...together(items, from - 2, floor, lexicon), sure: 0.8 };
  }
  const actor = items[owner]?.actor;
  return actor ? { kind: 'noun', holders: [actor], sure, from } : { kind: 'noun', from };
}

/** Whether only hyphens stand between: “dit-il”, “affirme-t-elle”. */
const isStart = (items: readonly Item[], after: number, at: number): boolean =>
  at <= after + 3 && items.slice(after, at).every(({ word }) => word === '-' || word === 't');

/** “…, Dr. Ulrich Senft”: a person, with a title before or without. */
function namesPerson(items: readonly Item[], at: number): boolean {
  for (let place = at; place < at + 3; place += 1) {
    if (items[place]?.kind === 'actor') return items[place]?.actor?.actor.kind === 'person';
    if (
      items[place]?.word !== '.' &&
      !/^(?:dr|prof|mr|mrs|ms|sir|gen|col|herr|frau|m|mme|sr|sra|don)$/.test(items[place]?.word ?? '')
    )
      return false;
  }
  return false;
}

/** A subject after its verb: “said Lavrov”. A person is rather meant than the state in his title. */
function afterVerb(
  items: readonly Item[],
  after: number,
  to: number,
  lexicon: Lexicon,
): (Partial<Subject> & { kind: Subject['kind'] }) | null {
  let found = -1;
  for (let at = after; at < to && at < after + INVERTED; at += 1) {
    const item = items[at];
    if (!item || item.kind === 'quote') break;
    // “says its chairman, Jonas Berg”
    const isName = item.word === ',' && at > after && found < 0 && namesPerson(items, at + 1);
    if (item.kind === 'sign' && !isName && !/^['’.-]$/u.test(item.word)) break;
    if (item.kind === 'word' && (lexicon.that.has(item.word) || lexicon.finite.has(item.word))) break;
    // “afirmó el presidente”: an article that is a pronoun as well.
    const isArticle = lexicon.articles.has(item.word) && items[at + 1]?.kind !== 'sign' && at + 1 < to;
    if (item.kind === 'word' && lexicon.pronouns.has(item.word) && !isArticle && isStart(items, after, at)) {
      return { kind: 'pronoun', until: at + 1, isNear: true, pronoun: item.word };
    }
    if (item.kind !== 'actor') continue;
    const preposition = prepositionBefore(items, at, after, lexicon);
    if (found >= 0 && (preposition !== '' || item.actor?.actor.kind !== 'person')) continue;
    if (preposition !== '' && !lexicon.belonging.has(preposition)) break;
    found = at;
    if (item.actor?.actor.kind === 'person') break;
  }
  const actor = items[found]?.actor;
  if (!actor) return null;
  const holders = [actor];
  let until = found + 1;
  const joined = items[found + 2]?.actor;
  if (joined && lexicon.and.has(items[found + 1]?.word ?? '') && found + 2 < to) {
    holders.push(joined);
    until = found + 3;
  }
  return { kind: 'actor', holders, sure: found === after ? 0.95 : 0.8, until, isNear: found === after };
}
