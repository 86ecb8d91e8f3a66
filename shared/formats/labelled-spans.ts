/** Labelled passages of other programs as a project of ours: what doccano, Label Studio, Prodigy and brat have in common. */
import { describe } from '../domain/anchoring/describe.ts';
import { nextColour } from '../domain/colours.ts';
import { guessDate } from '../domain/dates/guess.ts';
import {
  type Actor,
  type ActorKind,
  type ArticleWithTags,
  type Coder,
  compareStrings,
  compareTags,
  type Position,
  type Span,
  type Stance,
  type Tag,
} from '../domain/model.ts';
import { canonicalText } from '../domain/text/canonical.ts';
import type { FoundArticle, ReadTools } from './found.ts';
import { meaningOf, roleOfRelation } from './label-types.ts';
import type { ParsedProject } from './project-file/parse.ts';
import { excerpt, type FailedItem } from './project-file/report.ts';
import { Tally } from './tally.ts';

export interface LabelledSpan {
  /** Its place in the file, for people: “line 3, span 2”. */
  readonly item: string;
  /** By which relations of the same text name it; '' where none can. Several labels on a passage share one. */
  readonly id: string;
  readonly label: string;
  /** In the canonical text, in UTF-16 code units; not empty, and splitting no surrogate pair. */
  readonly span: Span;
  /** The coder's name; '' where the file tells none. */
  readonly coder: string;
  readonly note: string;
  /** For a label that becomes a position; absent: neutral, which is told. */
  readonly stance?: Stance;
  /** ISO 8601, UTC, with milliseconds; absent: when it is read. */
  readonly createdAt?: string;
  readonly updatedAt?: string;
}

/** An arrow from one passage to another of the same text, by their ids. */
export interface SpanRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface LabelledText {
  readonly article: FoundArticle;
  readonly spans: readonly LabelledSpan[];
  readonly relations: readonly SpanRelation[];
}

/** What is known of the work as a whole. */
export interface LabelledWork {
  readonly title: string;
  readonly description: string;
  /** The program that it comes from; the coder is called so where the file names nobody. */
  readonly program: string;
  readonly texts: readonly LabelledText[];
  /** What could not be read before. */
  readonly failed: readonly FailedItem[];
}

/** Longest name of an actor and longest words of a date, in UTF-16 code units: a longer passage is neither. */
const LONGEST_NAME = 200;

/** Characters in all passages together. A project of the largest kind has a tenth; a made-up one may repeat a whole text. */
const MOST_QUOTED = 50_000_000;

/**
 * Labels that mean persons, organisations, places or groups become actor tags (the passage is the name, and the same name
 * the same actor), dates date tags, all others tags of a position of that name. Relations from a position to an actor
 * become its holders and addressees where their names say so. What has no place is listed.
 */
export function projectOfSpans(work: LabelledWork, tools: Pick<ReadTools, 'newId' | 'now'>): ParsedProject {
  const book = new Book(work.program, tools);
  const articles = work.texts.map((text, index) => book.read(text, index));
  const byName = (a: Coder, b: Coder) => compareStrings(a.name, b.name) || compareStrings(a.id, b.id);
  return {
    project: {
      info: { id: tools.newId(), title: work.title, description: work.description, createdAt: tools.now },
      coders: [...book.coders.values()].sort(byName),
      actors: [...book.actors.values()].map(({ actor }) => actor).sort(byName),
      positions: [...book.positions.values()],
      merges: [],
      articles,
    },
    generator: { name: work.program, version: '' },
    exportedAt: '',
    failed: [...work.failed, ...book.failed, ...book.tally.failed()],
  };
}

interface Named {
  readonly actor: Actor;
  /** Labels that its passages have. */
  readonly labels: Set<string>;
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** The codebook as it grows with the tags. */
class Book {
  readonly coders = new Map<string, Coder>();
  readonly actors = new Map<string, Named>();
  readonly positions = new Map<string, Position>();
  readonly tally = new Tally();
  readonly #failed: FailedItem[] = [];
  readonly #dates = new Map<string, string>();
  readonly #program: string;
  readonly #tools: Pick<ReadTools, 'newId' | 'now'>;
  #quoted = 0;

  constructor(program: string, tools: Pick<ReadTools, 'newId' | 'now'>) {
    this.#program = program;
    this.#tools = tools;
  }

  get failed(): FailedItem[] {
    const mixed = [...this.actors.values()].filter(({ labels }) => labels.size > 1);
    return [
      ...this.#failed,
      ...mixed.map(({ actor, labels }) => ({
        item: `Actor “${excerpt(actor.name)}”`,
        reason: `Its passages are labelled ${[...labels].map((label) => `“${excerpt(label)}”`).join(' and ')}. It was kept as one actor, of the kind “${actor.kind}”.`,
      })),
    ];
  }

  read({ article: found, spans, relations }: LabelledText, index: number): ArticleWithTags {
    const { title, text, sha256, source, author, url, language, publishedOn, note, origin } = found;
    // A millisecond apart, so that the order of arrival is that of the file.
    const importedAt = new Date(Date.parse(this.#tools.now) + index).toISOString();
    const fields = { title, source, author, url, language, publishedOn, importedAt, note, sha256, origin };
    const article = { id: this.#tools.newId(), status: 'new' as const, ...fields };
    const byId = new Map<string, Draft<Tag>>();
    const tags = spans.flatMap((span): Draft<Tag>[] => {
      const tag = this.#tagOf(span, { id: article.id, text, publishedOn });
      if (!tag) return [];
      if (span.id !== '' && !byId.has(span.id)) byId.set(span.id, tag);
      return [tag];
    });
    for (const relation of relations) this.#relate(relation, byId);
    return { article, text, tags: tags.sort(compareTags) };
  }

  #tagOf(given: LabelledSpan, article: { id: string; text: string; publishedOn: string }): Draft<Tag> | null {
    const { label, span, note, item } = given;
    this.#quoted += span.end - span.start;
    if (this.#quoted > MOST_QUOTED) {
      this.tally.add('Passages', (count) => `All passages together are too long: ${count} were left out.`);
      return null;
    }
    const anchor = describe(article.text, span);
    const words = anchor.quote
      .slice(0, 2 * LONGEST_NAME)
      .replace(/\s+/gu, ' ')
      .trim();
    const fail = (reason: string): null => {
      this.#failed.push({ item: `${item} “${excerpt(anchor.quote)}”`, reason: `${reason} It was left out.` });
      return null;
    };
    const name = label.replace(/\s+/gu, ' ').trim();
    if (name === '') return fail('It has no label.');
    const { newId, now } = this.#tools;
    const createdAt = given.createdAt ?? now;
    const base = () => ({
      ...{
        id: newId(),
        documentId: article.id,
        ...anchor,
        note: canonicalText(note),
        coder: this.#coderOf(given.coder),
      },
      ...{ createdAt, updatedAt: given.updatedAt ?? createdAt },
    });
    const meaning = meaningOf(name);
    if (meaning === 'date') {
      const date = words.length > LONGEST_NAME ? '' : this.#dateOf(words, article.publishedOn);
      return date
        ? { ...base(), kind: 'date', date }
        : fail(`It is labelled “${excerpt(name)}”, but says no date that can be read.`);
    }
    if (meaning !== null) {
      if (words === '') return fail(`It is labelled “${excerpt(name)}”, but names nobody.`);
      if (words.length > LONGEST_NAME) return fail(`It is labelled “${excerpt(name)}”, but is too long for a name.`);
      return { ...base(), kind: 'actor', actor: this.#actorOf(words, meaning, name) };
    }
    if (!given.stance) this.tally.add(`Label “${excerpt(name)}”`, tellStance);
    return {
      ...{ ...base(), kind: 'position', position: this.#positionOf(name), stance: given.stance ?? 'neutral' },
      ...{ holders: [], addressees: [], saidOn: '' },
    };
  }

  #relate({ type, from, to }: SpanRelation, tags: ReadonlyMap<string, Draft<Tag>>): void {
    const [statement, actor, role] = [tags.get(from), tags.get(to), roleOfRelation(type)];
    if (statement?.kind !== 'position' || actor?.kind !== 'actor' || !role) {
      this.tally.add(`Relation “${excerpt(type)}”`, tellRelation);
    } else if (!statement[role].includes(actor.actor)) statement[role] = [...statement[role], actor.actor];
  }

  #coderOf(given: string): string {
    const name = given.replace(/\s+/gu, ' ').trim() || this.#program;
    const coder = this.coders.get(name) ?? { id: this.#tools.newId(), name };
    this.coders.set(name, coder);
    return coder.id;
  }

  /** Names that only look alike on the screen, since they are composed otherwise, are the same. */
  #actorOf(name: string, kind: ActorKind, label: string): string {
    const key = name.normalize('NFC');
    const known = this.actors.get(key) ?? {
      actor: { id: this.#tools.newId(), name, kind, aliases: [], memberOf: [], note: '', externalIds: {} },
      labels: new Set(),
    };
    this.actors.set(key, known);
    if (meaningOf(label) !== known.actor.kind || known.labels.size === 0) known.labels.add(label);
    return known.actor.id;
  }

  #positionOf(label: string): string {
    const colour = nextColour(this.positions.size);
    const known = this.positions.get(label) ?? {
      ...{ id: this.#tools.newId(), label, parentId: null, description: '', colour },
    };
    this.positions.set(label, known);
    return known.id;
  }

  #dateOf(words: string, publishedOn: string): string {
    const key = `${publishedOn} ${words}`;
    const known = this.#dates.get(key) ?? guessDate(words, publishedOn);
    this.#dates.set(key, known);
    return known;
  }
}

const tellStance = (count: number): string =>
  `${count === 1 ? 'One passage was' : `${count} passages were`} tagged with a position of that name, with the stance “neutral”: a label says none.`;

const tellRelation = (count: number): string =>
  `It has no place here: ${count === 1 ? 'one was' : `${count} were`} left out. Only those from a position to an actor that say “holder” or “addressee” are kept.`;
