import type { ActorSuggestion } from '../suggestion.ts';
import type { Item, Sentence } from './items.ts';
import type { VerbGroup } from './languages/language.ts';
import type { Lexicon } from './languages/lexicon.ts';
import { isOwner } from './names.ts';
import { phraseAt } from './stance.ts';
import { type Subject, subjectOf } from './subjects.ts';

/** A verb of reporting with its subject: “Sergei Ryabkov noted”. Numbers are indexes of items, the end exclusive. */
export interface Frame {
  readonly group: VerbGroup;
  readonly verb: number;
  /** After the verb, and after a subject that follows it. */
  readonly after: number;
  readonly verbEnd: number;
  /** Where subject or verb begin, whichever is first; with “as” before it. */
  readonly from: number;
  readonly subject: Subject;
  readonly isAs: boolean;
  readonly isDocument: boolean;
}

/** Who spoke last, for “he” and “and called for”. */
export interface Memory {
  holders: readonly ActorSuggestion[];
  /** Paragraphs since. */
  age: number;
  /** Whose turn it is, in a transcript. */
  speaker: ActorSuggestion | null;
}

/** Reports of a sentence that are read: no real one has as many. */
const MOST = 16;

/** The reports of a sentence, in order. */
export function framesOf(items: readonly Item[], { from, to }: Sentence, lexicon: Lexicon, memory: Memory): Frame[] {
  const frames: Frame[] = [];
  for (let at = from; at < to && frames.length < MOST; at += 1) {
    if (items[at]?.kind !== 'word') continue;
    const found = phraseAt(lexicon.verbs, items, at, to, (group) => isWhole(group, items, at, from, to, lexicon));
    if (!found) continue;
    const group = found.value;
    const verbEnd = at + found.length;
    if (isAttribute(items, at, verbEnd, lexicon)) continue;
    // Of a participle at the end the auxiliary is what stands by the subject.
    const verb = group.final ? auxiliaryOf(items, at, from, lexicon) : at;
    const last = frames.at(-1);
    const place = { at: verb, after: group.final ? verb + 1 : verbEnd, from, to, last: last?.verbEnd ?? from };
    const before = subjectOf(items, place, mayInvert(group, items, verb, from, lexicon), lexicon);
    const named = group.participle ? { ...before, from: at } : before;
    const subject = resolved(named, group, last, items, from, memory, lexicon);
    if (subject.kind === 'none' && !group.participle && !lexicon.inverts) continue;
    const begin = subject.kind === 'noun' ? subject.from : Math.max(from, at - 6);
    const isDocument =
      subject.kind === 'inherited'
        ? last?.isDocument === true
        : (/^(?:noun|none)$/u.test(subject.kind) || subject.isText) && namesDocument(items, begin, at, lexicon);
    if (!isVerb(items, at, verbEnd, subject, isDocument, group, last, lexicon)) continue;
    const isAs = subject.from > from ? lexicon.as.has(items[subject.from - 1]?.word ?? '') : false;
    frames.push({
      group,
      verb: group.final ? verb + 1 : verb,
      verbEnd,
      after: Math.max(verbEnd, subject.until),
      from: isAs ? subject.from - 1 : subject.from,
      subject,
      isAs,
      isDocument,
    });
    at = verbEnd - 1;
    if (subject.holders.length === 1 && subject.holders[0]?.actor.kind === 'person') {
      memory.holders = subject.holders;
      memory.age = 0;
    }
  }
  if (frames.length === 0) rememberName(items, from, to, lexicon, memory);
  return frames;
}

/** A person whom a sentence is about is whom the next one calls “he”, also where he says nothing in the first. */
function rememberName(items: readonly Item[], from: number, to: number, lexicon: Lexicon, memory: Memory): void {
  const name = firstName(items, from, to, lexicon);
  if (name?.actor.kind !== 'person') return;
  memory.holders = [name];
  memory.age = 0;
}

/** Whether what the verb needs is there: the particle it comes apart from, a quotation, its auxiliary. */
function isWhole(
  group: VerbGroup,
  items: readonly Item[],
  at: number,
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  if (group.quoted && !namesThing(items, at, to, lexicon)) return false;
  if (group.final && auxiliaryOf(items, at, from, lexicon) < 0) return false;
  return !group.particle || hasParticle(items, at, to, group.particle);
}

/** “called the move “reckless””, “called the offer an insult”: not “called a meeting”. */
const namesThing = (items: readonly Item[], at: number, to: number, lexicon: Lexicon): boolean =>
  items.slice(at, Math.min(to, at + QUOTED)).some(({ kind, word }, place) => {
    const isSecond = place > 2 && /^an?$/u.test(word) && !lexicon.prepositions.has(items[at + place - 1]?.word ?? '');
    return kind === 'quote' || isSecond;
  });

/** The auxiliary of a participle, not beyond a sign that parts clauses; -1 where there is none. */
function auxiliaryOf(items: readonly Item[], at: number, from: number, lexicon: Lexicon): number {
  for (let place = at - 1; place >= from && place > at - AUXILIARY; place -= 1) {
    const word = items[place]?.word ?? '';
    if (lexicon.auxiliaries.has(word)) return place;
    if (/^[,;:–—]$/u.test(word)) break;
  }
  return -1;
}

/** “the plan backed by Washington”: said of a thing, and no report. */
const isAttribute = (items: readonly Item[], at: number, end: number, lexicon: Lexicon): boolean =>
  lexicon.tag === 'en' &&
  lexicon.by.has(items[end]?.word ?? '') &&
  !items.slice(Math.max(0, at - 3), at).some(({ word }) => lexicon.passive.has(word));

const AUXILIARY = 25;
/** Items after “called” in which a quotation has to come. */
const QUOTED = 12;
/** Words after which a particle is no longer looked for. */
const PARTICLE = 60;

function hasParticle(items: readonly Item[], from: number, to: number, particle: string): boolean {
  for (let at = from; at < to && at < from + PARTICLE; at += 1) if (items[at]?.word === particle) return true;
  return false;
}

/** Whether a verb stands where “said Lavrov” may: after a quotation or a comma; a name after “urged” is who is urged. */
function mayInvert(group: VerbGroup, items: readonly Item[], at: number, from: number, lexicon: Lexicon): boolean {
  if (group.participle) return false;
  if (group.addressee) return items[items[at - 1]?.word === ',' ? at - 2 : at - 1]?.kind === 'quote';
  if (lexicon.inverts) return true;
  const before = items[at - 1];
  if (!before) return false;
  return before.kind === 'quote' || (at > from && /^[,–—-]$/u.test(before.word));
}

export function namesDocument(items: readonly Item[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at += 1) if (lexicon.documents.has(items[at]?.word ?? '')) return true;
  return false;
}

/** A subject that is not named here is the one before: in this sentence, or the person who spoke last. */
function resolved(
  subject: Subject,
  group: VerbGroup,
  last: Frame | undefined,
  items: readonly Item[],
  from: number,
  memory: Memory,
  lexicon: Lexicon,
): Subject {
  if (group.participle || (subject.kind === 'none' && isJoined(items, subject.from, last !== undefined, lexicon))) {
    if (last) return { ...subject, ...inheritedFrom(last), from: subject.from };
    const first = firstName(items, from, subject.from, lexicon);
    return { ...subject, kind: 'inherited', holders: first ? [first] : [], sure: first ? 0.7 : 0.4 };
  }
  // «…», aseguró: Spanish leaves the pronoun out.
  const isLeftOut = lexicon.tag === 'es' && subject.kind === 'none' && group.clause !== undefined;
  if (isLeftOut && memory.age <= 1 && memory.holders.length === 1)
    return { ...subject, kind: 'inherited', holders: memory.holders, sure: 0.6 };
  if (subject.kind !== 'pronoun' || subject.holders.length > 0) return subject;
  const word = subject.pronoun;
  // “China said it would …”
  const spoke = last?.subject.holders ?? [];
  if (spoke.length > 0 && !lexicon.persons.has(word) && !lexicon.own.has(word)) {
    return { ...subject, holders: spoke, sure: 0.7 };
  }
  if (lexicon.own.has(word) && memory.speaker) return { ...subject, holders: [memory.speaker], sure: 0.9 };
  if (!lexicon.persons.has(word) || memory.age > 1 || memory.holders.length !== 1) return subject;
  const [holder] = memory.holders;
  return holder?.actor.kind === 'person' ? { ...subject, holders: memory.holders, sure: 0.8 } : subject;
}

const inheritedFrom = ({ subject }: Frame) => ({
  kind: 'inherited' as const,
  holders: subject.holders,
  sure: subject.sure * 0.9,
  isNear: false,
});

/** Whether “and” ties a verb to what was before it; a comma, too, where that was a report. */
const isJoined = (items: readonly Item[], verb: number, isReport: boolean, lexicon: Lexicon): boolean => {
  for (let at = verb - 1; at >= verb - 3 && at >= 0; at -= 1) {
    const word = items[at]?.word ?? '';
    if (lexicon.and.has(word) || (isReport && word === ',')) return true;
    if (!lexicon.between.has(word)) return false;
  }
  return false;
};

function firstName(items: readonly Item[], from: number, to: number, lexicon: Lexicon): ActorSuggestion | null {
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.kind !== 'actor' || isOwner(items, at)) continue;
    if (at > from && lexicon.prepositions.has(items[at - 1]?.word ?? '')) continue;
    if (lexicon.articles.has(items[at - 1]?.word ?? '') && lexicon.prepositions.has(items[at - 2]?.word ?? ''))
      continue;
    return item.actor;
  }
  return null;
}

/** Whether the words are a verb here, and not a noun (“the demand”), an adjective (“the proposed treaty”) or passive. */
function isVerb(
  items: readonly Item[],
  at: number,
  end: number,
  subject: Subject,
  isDocument: boolean,
  group: VerbGroup,
  last: Frame | undefined,
  lexicon: Lexicon,
): boolean {
  if (subject.isModal) return false;
  const before = items[at - 1]?.word ?? '';
  if (lexicon.articles.has(before) && !(lexicon.inverts || lexicon.pronouns.has(before))) return false;
  if (before === 's' && /['’]/u.test(items[at - 2]?.word ?? '') && lexicon.tag === 'en') return false;
  const words = items
    .slice(at, end)
    .map((item) => item.word)
    .join(' ');
  if (lexicon.tag === 'en' && items[at - 1]?.kind === 'actor' && isOwner(items, at - 1)) return false;
  if (!lexicon.doubtful.has(words)) return true;
  // “opposes the sale and demands”: of two in the same form the second is a verb, too.
  const isLikeLast =
    subject.kind === 'inherited' &&
    (lexicon.tag !== 'en' || (/s$/u.test(items[last?.verb ?? -1]?.word ?? '') && /s$/u.test(words)));
  if (isLikeLast || (isDocument && subject.kind === 'noun')) return true;
  // “Critics say”
  if (
    subject.kind === 'noun' &&
    subject.holders.length === 0 &&
    /[^s]s$/u.test(before) &&
    group.clause &&
    !group.object
  )
    return true;
  if (!subject.isNear) return false;
  // “NATO support”: a bare form takes several, or “they”.
  const isHelped = items.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:do|does|did)$/u.test(word));
  const isBare = lexicon.tag === 'en' && !isHelped && !/s$/u.test(items[at]?.word ?? '');
  return !isBare || subject.kind === 'pronoun' || subject.holders.length > 1;
}
