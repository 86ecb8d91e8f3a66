import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.ts';

/** What the analyst of the journeys reads and tags. `nth` counts occurrences of the quote in the text, from 0. */
export interface Material {
  /** File name of the article. */
  readonly name: string;
  readonly text: string;
  readonly publishedOn: string;
  /** In the order in which the analyst makes them. */
  readonly tags: readonly PlannedTag[];
  /** File in `expected/`, where the export is kept as a whole; otherwise it is computed from the tags. */
  readonly expected: string | null;
}

export type PlannedTag = PlannedActor | PlannedDate | PlannedPosition;

export interface Planned {
  readonly quote: string;
  readonly nth?: number;
}

export interface PlannedActor extends Planned {
  readonly kind: 'actor';
  readonly actor: string;
  /** Asked for where the actor is new. */
  readonly actorKind: 'person' | 'organisation' | 'state' | 'group';
}

export interface PlannedDate extends Planned {
  readonly kind: 'date';
  readonly date: string;
  /** The program has to find the date by itself. */
  readonly guessed: boolean;
}

export interface PlannedPosition extends Planned {
  readonly kind: 'position';
  readonly position: string;
  readonly stance: (typeof STANCE_KEYS)[number];
  readonly holders: readonly string[];
  readonly saidOn: string;
}

/** In the order of their digit keys, from 1. */
export const STANCE_KEYS = ['supports', 'opposes', 'neutral', 'conditional'] as const;

const REAL_ARTICLE = path.resolve(ROOT, '../shared/articles/geneva-talks-2022-01-09.txt');

/** The real article where it lies beside the repository, else the text of the sample project. */
export function material(): Material {
  return existsSync(REAL_ARTICLE) ? realArticle() : sampleText();
}

function realArticle(): Material {
  return {
    name: path.basename(REAL_ARTICLE),
    text: readFileSync(REAL_ARTICLE, 'utf8'),
    publishedOn: '2022-01-09',
    expected: 'geneva-talks.json',
    tags: [
      { kind: 'actor', quote: 'Sergei Ryabkov', actor: 'Sergei Ryabkov', actorKind: 'person' },
      // The third Ryabkov stands alone: the analyst has to say that he is the first one.
      { kind: 'actor', quote: 'Ryabkov', nth: 2, actor: 'Sergei Ryabkov', actorKind: 'person' },
      { kind: 'actor', quote: 'Maria Zakharova', actor: 'Maria Zakharova', actorKind: 'person' },
      { kind: 'actor', quote: 'Wendy Sherman', actor: 'Wendy Sherman', actorKind: 'person' },
      { kind: 'actor', quote: 'NATO', actor: 'NATO', actorKind: 'organisation' },
      { kind: 'date', quote: 'December 17', date: '2021-12-17', guessed: true },
      { kind: 'date', quote: 'Monday, January 10th', date: '2022-01-10', guessed: true },
      {
        kind: 'position',
        quote: 'the West should, on a unilateral basis, abandon NATO expansion',
        position: 'NATO expansion',
        stance: 'opposes',
        holders: ['Sergei Ryabkov'],
        saidOn: '2022-01-09',
      },
    ],
  };
}

interface SampleFile {
  readonly actors: readonly { readonly id: string; readonly name: string; readonly kind: PlannedActor['actorKind'] }[];
  readonly positions: readonly { readonly id: string; readonly label: string }[];
  readonly documents: readonly [
    { readonly publishedOn: string; readonly text: string; readonly tags: readonly SampleTag[] },
  ];
}

type SampleTag = { readonly quote: string; readonly start: number } & (
  | { readonly kind: 'actor'; readonly actor: string }
  | { readonly kind: 'date'; readonly date: string }
  | {
      readonly kind: 'position';
      readonly position: string;
      readonly stance: PlannedPosition['stance'];
      readonly holders: readonly string[];
      readonly saidOn: string;
    }
);

/** The sample's article as a plain text that carries its date in front, and some of the tags that we gave it. */
function sampleText(): Material {
  const sample = JSON.parse(
    readFileSync(path.join(ROOT, 'assets/sample/sample.standpoint.json'), 'utf8'),
  ) as SampleFile;
  const [article] = sample.documents;
  const find = <T extends { readonly id: string }>(rows: readonly T[], id: string): T => {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) throw new Error(`the sample project names ${id}, which it does not have`);
    return row;
  };
  const plan = (tag: SampleTag): PlannedTag => {
    const place = { quote: tag.quote, nth: occurrencesBefore(article.text, tag.quote, tag.start) };
    if (tag.kind === 'actor') {
      const actor = find(sample.actors, tag.actor);
      return { ...place, kind: 'actor', actor: actor.name, actorKind: actor.kind };
    }
    if (tag.kind === 'date') return { ...place, kind: 'date', date: tag.date, guessed: false };
    const holders = tag.holders.map((id) => find(sample.actors, id).name);
    const { stance, saidOn } = tag;
    return {
      ...place,
      kind: 'position',
      position: find(sample.positions, tag.position).label,
      stance,
      holders,
      saidOn,
    };
  };
  const some = (kind: SampleTag['kind'], count: number) =>
    article.tags.filter((tag) => tag.kind === kind).slice(0, count);
  const chosen = [...some('actor', 5), ...some('date', 2), ...some('position', 1)];
  return {
    name: 'sample-article.txt',
    text: /^\s*date /.test(article.text) ? article.text : ` date ${article.publishedOn} ${article.text}`,
    publishedOn: article.publishedOn,
    expected: null,
    tags: chosen.map(plan),
  };
}

/** `start` is in code points, as in the file. */
function occurrencesBefore(text: string, quote: string, start: number): number {
  const before = [...text].slice(0, start).join('');
  return before.split(quote).length - 1;
}
