import { describe } from '../../domain/anchoring/describe.ts';
import { isEdtf } from '../../domain/dates/edtf.ts';
import { guessDate } from '../../domain/dates/guess.ts';
import { compareTags, type Stance, type Tag } from '../../domain/model.ts';
import { excerpt } from '../project-file/report.ts';
import type { Actors, Positions } from './codes.ts';
import { isDateValue, roleOf, stanceOf } from './meanings.ts';
import { type About, isStatement, type Link, leaderOf, type Subject } from './subjects.ts';

/** What the tags of all articles share. */
export interface Making {
  readonly actors: Actors;
  readonly positions: Positions;
  readonly newId: () => string;
  readonly now: string;
  /** Of the one coder there is: brat does not say who annotated. */
  readonly coder: string;
  readonly fail: (item: string, reason: string) => void;
  /** Told once for all, with how often it was. */
  readonly count: (item: string, reason: (count: number) => string) => void;
  /** Whether there is room for so many characters more in what tags say. */
  readonly hasRoom: (length: number) => boolean;
}

export interface Article {
  readonly id: string;
  readonly text: string;
  /** EDTF or ''. */
  readonly publishedOn: string;
}

/** The actors who say who they are; to be called for all articles before any tag is made. */
export function meetActors(subjects: readonly Subject[], { actors, fail }: Pick<Making, 'actors' | 'fail'>): void {
  for (const subject of subjects) {
    const { said, normalisations, quote, actorKind } = subject;
    for (const named of [...(said?.holders ?? []), ...(said?.addressees ?? [])]) actors.ofNote(named);
    if (subject.kind !== 'actor' || isStatement(subject)) continue;
    const [first] = normalisations;
    if (!said?.code && (!first || quote === '' || leaderOf(subject) !== subject)) continue;
    const id = said?.code ? actors.ofNote(said.code) : first ? actors.ofReference(first, actorKind, quote) : '';
    refer(id, subject, { actors, fail });
  }
}

function refer(id: string, { normalisations }: Subject, { actors, fail }: Pick<Making, 'actors' | 'fail'>): void {
  for (const one of normalisations) {
    const reason = actors.refer(id, one);
    if (reason !== '') fail(one.at, reason);
  }
}

/** The tags of an article: each passage is one, each event on it one of its own. */
export function tagsOf(subjects: readonly Subject[], article: Article, making: Making): Tag[] {
  const maker = new TagMaker(article, making);
  return subjects.flatMap((subject) => maker.tags(subject)).sort(compareTags);
}

/** What is said of a tag beside its passage. */
interface Part {
  readonly holders: readonly string[];
  readonly addressees: readonly string[];
  readonly saidOn: string;
  readonly stance: Stance | null;
  readonly note: string;
}

const NOTHING: Part = { holders: [], addressees: [], saidOn: '', stance: null, note: '' };

/** A longer expression is no date, and is not looked through for one. */
const LONGEST_DATE = 200;

class TagMaker {
  readonly #article: Article;
  readonly #making: Making;
  readonly #dates = new Map<Subject, string>();

  constructor(article: Article, making: Making) {
    this.#article = article;
    this.#making = making;
  }

  tags(subject: Subject): Tag[] {
    const { fail } = this.#making;
    if (isStatement(subject)) return this.#statements(subject);
    const base = this.#base(subject, this.#partOf(subject, subject));
    if (!base) return [];
    if (subject.kind === 'actor') {
      const actor = this.#actorOf(subject);
      if (actor !== null) return [{ ...base, kind: 'actor', actor }];
      fail(subject.entity.at, 'There is nothing but white space in it: it names nobody. It was left out.');
      return [];
    }
    const date = this.#dateOf(subject);
    if (date !== '') return [{ ...base, kind: 'date', date }];
    fail(subject.entity.at, `“${excerpt(subject.quote)}” is no date that can be read. It was left out.`);
    return [];
  }

  #statements(subject: Subject): Tag[] {
    // What is said of the passage is said of each event on it: gathered once, since there may be many of both.
    const shared = this.#partOf(subject, subject);
    const events = subject.events.length > 0 ? subject.events : [null];
    const { positions, fail } = this.#making;
    const code = subject.said?.code;
    const label = code ? positions.labelOf(positions.ofNote(code)) : '';
    if (code && label !== code.name) {
      const reason = `Its position is called “${excerpt(label)}” before. It was kept under that name.`;
      fail(subject.entity.at, reason);
    }
    return events.flatMap((event): Tag[] => {
      const own = event ? this.#partOf(event, subject) : NOTHING;
      const base = this.#base(subject, shared, own);
      if (!base) return [];
      const position = code ? positions.ofNote(code) : positions.ofLabel(event?.event.type ?? subject.entity.type);
      return [
        {
          ...{ ...base, kind: 'position', position },
          stance: own.stance ?? shared.stance ?? 'neutral',
          holders: [...new Set([...shared.holders, ...own.holders])],
          addressees: [...new Set([...shared.addressees, ...own.addressees])],
          saidOn: own.saidOn || shared.saidOn,
        },
      ];
    });
  }

  #base({ span }: Subject, shared: Part, own = NOTHING) {
    const { hasRoom, count, newId, coder, now } = this.#making;
    const codes = [shared, own].map(({ holders, addressees }) => holders.length + addressees.length);
    const lengths = [span.end - span.start, shared.note.length, own.note.length, ...codes];
    if (!hasRoom(lengths.reduce((sum, length) => sum + length, 0))) {
      count('Annotations', (number) => `What they say is too much: ${number} were left out.`);
      return null;
    }
    const note = shared.note && own.note ? `${shared.note}\n${own.note}` : shared.note || own.note;
    const anchor = describe(this.#article.text, span);
    return { id: newId(), documentId: this.#article.id, ...anchor, note, coder, createdAt: now, updatedAt: now };
  }

  /** What the lines about a passage, or about an event on it, say of its tag. What a tag has no field for stands in the note. */
  #partOf(about: About, subject: Subject): Part {
    const isOwn = about === subject;
    const said = isOwn ? subject.said : null;
    const holders = said?.holders.map(({ id }) => id) ?? [];
    const addressees = said?.addressees.map(({ id }) => id) ?? [];
    let saidOn = said?.saidOn ?? '';
    let stance: Stance | null = null;
    const lines = [said?.note ?? ''];
    for (const { type, text } of about.notes) lines.push(type === 'AnnotatorNotes' ? text : `${type}: ${text}`);
    for (const { type, value } of about.attributes) {
      const told = isStatement(subject) ? stanceOf(type, value) : null;
      if (told) stance ??= told;
      else if (!(subject.kind === 'date' && isDateValue(type) && isEdtf(value))) {
        lines.push(value ? `${type}: ${value}` : type);
      }
    }
    for (const link of about.links) {
      const role = isStatement(subject) ? roleOf(link.name) : null;
      const isActor = link.target.kind === 'actor' && !isStatement(link.target);
      const actor = isActor && (role === 'holder' || role === 'addressee') ? this.#actorOf(link.target) : null;
      const date = role === 'saidOn' && link.target.kind === 'date' && saidOn === '' ? this.#dateOf(link.target) : '';
      if (actor) (role === 'holder' ? holders : addressees).push(actor);
      else if (date) saidOn = date;
      else lines.push(this.#unplaced(link));
    }
    if (isOwn && (isStatement(subject) || subject.kind !== 'actor')) {
      for (const { authority, reference, title } of subject.normalisations) {
        lines.push(`${authority}:${reference}${title && ` “${excerpt(title)}”`}`);
      }
    }
    return { holders, addressees, saidOn, stance, note: lines.filter((line) => line !== '').join('\n') };
  }

  #actorOf(subject: Subject): string | null {
    const { actors } = this.#making;
    const { said, actorKind, quote } = subject;
    if (said?.code) return actors.ofNote(said.code);
    const leader = leaderOf(subject);
    if (leader !== subject) {
      const actor = this.#actorOf(leader);
      if (actor === null) return null;
      if (quote !== '') actors.call(actor, quote);
      refer(actor, subject, this.#making);
      return actor;
    }
    if (quote === '') return null;
    const [reference] = subject.normalisations;
    return reference ? actors.ofReference(reference, actorKind, quote) : actors.ofName(actorKind, quote);
  }

  #dateOf(subject: Subject): string {
    const known = this.#dates.get(subject);
    if (known !== undefined) return known;
    const value = subject.attributes.find((one) => isDateValue(one.type) && isEdtf(one.value))?.value;
    const { quote, said } = subject;
    const guess = () => (quote.length <= LONGEST_DATE ? guessDate(quote, this.#article.publishedOn) : '');
    const date = said?.date || (value ?? guess());
    this.#dates.set(subject, date);
    return date;
  }

  #unplaced({ name, item, target }: Link): string {
    this.#making.count(item, (count) =>
      count === 1
        ? 'It has no place of its own. It stands in the note on its passage.'
        : `It has no place of its own. ${count} of them stand in the notes on their passages.`,
    );
    return `${name}: “${excerpt(target.quote)}”`;
  }
}
