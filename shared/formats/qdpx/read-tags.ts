import { describe } from '../../domain/anchoring/describe.ts';
import { type Anchor, compareTags, type Tag } from '../../domain/model.ts';
import { readGuid } from '../codebook-qdc/guids.ts';
import { readTrailer } from '../codebook-qdc/trailer.ts';
import { withinXml } from '../codebook-qdc/write-xml.ts';
import { type Element, textOf } from '../codebook-qdc/xml.ts';
import { excerpt } from '../project-file/report.ts';
import { codingGuid, idBehind } from './ids.ts';
import type { Notes } from './notes.ts';
import { type CountedText, type Counting, describeCounting, isSameText, type RawPassage } from './positions.ts';
import { type Cases, guidsIn } from './read-cases.ts';
import type { Code } from './read-codebook.ts';
import type { Users } from './users.ts';

/** What the passages of a file refer to, and what is gathered of all of them. */
export interface Coded {
  readonly codes: ReadonlyMap<string, Code>;
  readonly cases: Cases;
  readonly notes: Notes;
  readonly users: Users;
  readonly ways: readonly Counting[];
  /** Whether this program wrote the file: then each passage says what it is. */
  readonly isOurs: boolean;
  /** The ids of tags so far. */
  readonly taken: Set<string>;
  readonly newId: () => string;
  readonly fail: (item: string, reason: string) => void;
}

export interface ReadPassages {
  readonly tags: Tag[];
  /** What is said of passages that have no code, a line each. */
  readonly lines: readonly string[];
  /** How positions were counted. */
  readonly report: string;
}

interface Selection extends RawPassage {
  readonly element: Element;
  readonly item: string;
}

/** The tags of a source: one a coding. `item` is the source for people, `at` the time of what tells none. */
export function readPassages(
  source: Element,
  item: string,
  text: CountedText,
  articleId: string,
  at: string,
  coded: Coded,
): ReadPassages {
  const selections = selectionsOf(source, item);
  const { counting, isDoubtful } = text.choose(selections, coded.ways);
  const report = `Positions of passages counted in ${describeCounting(counting)}.`;
  if (isDoubtful) {
    coded.fail(
      item,
      `Its text has line ends or characters that programs count differently, and its passages do not say what they are. ${report} Look at some of them.`,
    );
  }
  const tags: Tag[] = [];
  const lines: string[] = [];
  for (const selection of selections) {
    const passage = passageOf(selection, text, counting, coded);
    if (!passage) continue;
    if (passage.codings.length > 0) tags.push(...tagsOf(passage, { source, articleId, at }, coded));
    else lines.push(...uncoded(passage, coded));
  }
  return { tags: tags.sort(compareTags), lines, report: selections.length > 0 ? report : '' };
}

/** A selection that was found in the text. */
interface Passage extends Selection {
  readonly anchor: Anchor;
  readonly codings: readonly Element[];
  /** What its description and notes say. */
  readonly notes: readonly string[];
  /** The id that it tells, '' where it tells none. */
  readonly told: string;
}

/** Null, and told, where it is not in the text or no longer says what it said. */
function passageOf(selection: Selection, text: CountedText, counting: Counting, coded: Coded): Passage | null {
  const { element, item, start, end } = selection;
  const span = text.spanOf(selection, counting);
  const codings = element.children.filter(({ name }) => name === 'Coding');
  const { text: description, facts } = readTrailer(textOf(element, 'Description'));
  const isSaid = description.trim() !== '' && !(span && isSameText(description, text.text.slice(span.start, span.end)));
  const notes = [...(isSaid ? [description] : []), ...coded.notes.on(element)];
  if (!span) {
    const count = codings.length === 1 ? 'coding' : `${codings.length} codings`;
    const said = notes.length > 0 ? ` and its note “${excerpt(notes.join(' '))}”` : '';
    coded.fail(
      item,
      `Its span ${start}–${end} is empty or outside the text. It was left out with its ${count}${said}.`,
    );
    return null;
  }
  const anchor = describe(text.text, span);
  if (coded.isOurs && selection.said !== withinXml(excerpt(anchor.quote))) {
    coded.fail(item, `The text says “${excerpt(anchor.quote)}” there. It was left out.`);
    return null;
  }
  return { ...selection, anchor, codings, notes, told: facts.id };
}

/** What is kept of a passage without a code: a line for the note on the article, where it has a note. */
function uncoded({ item, anchor, notes }: Passage, { fail }: Coded): string[] {
  const kept = notes.length > 0 ? 'Its note stands in the note on the article.' : 'It was left out.';
  fail(item, `It is not coded, and so is no tag. ${kept}`);
  return notes.length > 0 ? [`“${excerpt(anchor.quote)}”: ${notes.join(' ')}`] : [];
}

interface Within {
  readonly source: Element;
  readonly articleId: string;
  readonly at: string;
}

function tagsOf({ element, item, anchor, codings, notes, told }: Passage, within: Within, coded: Coded): Tag[] {
  const guid = readGuid(element.attributes.get('guid') ?? '') ?? '';
  return codings.flatMap((coding): Tag[] => {
    const [codeGuid = ''] = guidsIn(coding, 'CodeRef');
    const code = coded.codes.get(codeGuid);
    if (!code) {
      const what = excerpt(codeGuid) || 'nothing';
      coded.fail(
        item,
        `It is coded with ${what}, which is no code of the file that passages can have. That coding was left out.`,
      );
      return [];
    }
    const own = readGuid(coding.attributes.get('guid') ?? '') ?? '';
    const id = own === codingGuid(guid) ? idBehind('tag', guid, told) : own;
    const changedAt = instantOf(element, 'modifiedDateTime');
    const madeAt = [coding, element].map((one) => instantOf(one, 'creationDateTime'));
    const createdAt = madeAt.find((instant) => instant !== null) ?? changedAt ?? within.at;
    const base = {
      ...{ ...anchor, id: newTagId(id, coded), documentId: within.articleId },
      note: [...notes, ...coded.notes.on(coding)].join('\n\n'),
      coder: coded.users.idOf([coding, element, within.source], item),
      ...{ createdAt, updatedAt: changedAt ?? createdAt },
    };
    if (code.kind === 'actor') return [{ ...base, kind: 'actor', actor: code.id }];
    if (code.kind === 'date') return [{ ...base, kind: 'date', date: code.date }];
    return [{ ...base, kind: 'position', position: code.id, ...coded.cases.of(guid, codeGuid) }];
  });
}

function selectionsOf(source: Element, item: string): Selection[] {
  return source.children
    .filter(({ name }) => name === 'PlainTextSelection')
    .map((element, index) => {
      const said = element.attributes.get('name') ?? '';
      const [start, end] = ['startPosition', 'endPosition'].map((name) => numberOf(element.attributes.get(name))) as [
        number,
        number,
      ];
      return {
        element,
        start,
        end,
        said,
        item: `${item}, passage ${index + 1}${said.trim() ? ` “${excerpt(said)}”` : ''}`,
      };
    });
}

const numberOf = (value = ''): number => (/^\s*\+?\d{1,9}\s*$/u.test(value) ? Number(value) : -1);

function newTagId(id: string, { taken, newId }: Coded): string {
  const free = id === '' || taken.has(id) ? newId() : id;
  taken.add(free);
  return free;
}

const DATE_TIME = /^\s*(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?\s*$/u;

/** An instant that an element tells; one without a zone is read as UTC. Null where it tells none. */
export function instantOf(element: Element, name: string): string | null {
  const [, time, zone = 'Z'] = DATE_TIME.exec(element.attributes.get(name) ?? '') ?? [];
  const date = new Date(time ? `${time}${zone}` : Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
