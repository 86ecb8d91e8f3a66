import { describe } from '../../domain/anchoring/describe.ts';
import { compareTags, type Tag } from '../../domain/model.ts';
import { readGuid } from '../codebook-qdc/guids.ts';
import { readTrailer } from '../codebook-qdc/trailer.ts';
import { withinXml } from '../codebook-qdc/write-xml.ts';
import { type Element, textOf } from '../codebook-qdc/xml.ts';
import { excerpt } from '../project-file/report.ts';
import { codingGuid, idBehind } from './ids.ts';
import type { Notes } from './notes.ts';
import { type CountedText, type Counting, describeCounting, type RawPassage } from './positions.ts';
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

/** The tags of a source: one a coding. `item` is the source for people. */
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
    const span = text.spanOf(selection, counting);
    const codings = selection.element.children.filter(({ name }) => name === 'Coding');
    const said = [...coded.notes.on(selection.element)];
    const { text: description, facts } = readTrailer(textOf(selection.element, 'Description'));
    if (description.trim() && !isQuote(description, span && text.text.slice(span.start, span.end)))
      said.unshift(description);
    if (!span) {
      const { start, end } = selection;
      coded.fail(
        selection.item,
        `Its span ${start}–${end} is empty or outside the text. It was left out with its ${codings.length} codings${said.length > 0 ? `, and its note “${excerpt(said.join(' '))}”` : ''}.`,
      );
      continue;
    }
    const anchor = describe(text.text, span);
    if (coded.isOurs && selection.said !== withinXml(excerpt(anchor.quote))) {
      coded.fail(selection.item, `The text says “${excerpt(anchor.quote)}” there. It was left out.`);
      continue;
    }
    if (codings.length === 0) {
      if (said.length > 0) lines.push(`“${excerpt(anchor.quote)}”: ${said.join(' ')}`);
      const kept = said.length > 0 ? 'Its note stands in the note on the article.' : 'It was left out.';
      coded.fail(selection.item, `It is not coded, and so is no tag. ${kept}`);
    }
    const guid = readGuid(selection.element.attributes.get('guid') ?? '') ?? '';
    for (const coding of codings) {
      const [codeGuid = ''] = guidsIn(coding, 'CodeRef');
      const code = coded.codes.get(codeGuid);
      if (!code) {
        coded.fail(
          selection.item,
          `It is coded with ${excerpt(codeGuid) || 'nothing'}, which is no code of the file that passages can have. That coding was left out.`,
        );
        continue;
      }
      const own = readGuid(coding.attributes.get('guid') ?? '') ?? '';
      const id = own === codingGuid(guid) ? idBehind('tag', guid, facts.id) : own;
      const changedAt = instantOf(selection.element, 'modifiedDateTime');
      const madeAt = [coding, selection.element].map((element) => instantOf(element, 'creationDateTime'));
      const createdAt = madeAt.find((instant) => instant !== null) ?? changedAt ?? at;
      const base = {
        ...{ ...anchor, id: newTagId(id, coded), documentId: articleId },
        note: [...said, ...coded.notes.on(coding)].join('\n\n'),
        coder: coded.users.idOf([coding, selection.element, source], selection.item),
        createdAt,
        updatedAt: changedAt ?? createdAt,
      };
      if (code.kind === 'actor') tags.push({ ...base, kind: 'actor', actor: code.id });
      else if (code.kind === 'date') tags.push({ ...base, kind: 'date', date: code.date });
      else tags.push({ ...base, kind: 'position', position: code.id, ...coded.cases.of(guid, codeGuid) });
    }
  }
  return { tags: tags.sort(compareTags), lines, report: selections.length > 0 ? report : '' };
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

const isQuote = (description: string, quote: string | null): boolean =>
  quote !== null && description.replace(/\s+/gu, ' ').trim() === quote.replace(/\s+/gu, ' ').trim();

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
