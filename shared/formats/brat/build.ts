import { compareTags, type Tag } from '../../domain/model.ts';
import { offsetMap } from '../../domain/text/code-points.ts';
import { buildArchive, type Entry } from '../archive/build.ts';
import { checkTag } from '../check-tag.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ProjectSource } from '../project-file/build.ts';

/** brat standoff: a text and its annotations for each article, in one archive. */
export const brat: ExportFormat = {
  id: 'brat',
  label: 'brat standoff',
  extension: 'zip',
  says: 'For each article a text file and a file with its annotations, and the configuration that brat needs. Offsets are characters (Unicode code points), from 0, end exclusive.',
  losses: [
    'The codebook as such: notes on the annotations say the names and ids of actors and positions.',
    'Fields of articles, coders and times, merged codes, and codes that no tag names.',
  ],
  build: (source) => buildArchive(entriesOf(source)),
};

const CONF = `[entities]
Actor
Position
Date

[relations]
Holder	Arg1:Position, Arg2:Actor
Addressee	Arg1:Position, Arg2:Actor

[events]

[attributes]
Stance	Arg:Position, Value:supports|opposes|neutral|conditional
`;

const TYPES = { actor: 'Actor', position: 'Position', date: 'Date' } as const;

async function* entriesOf(source: ProjectSource): AsyncGenerator<Entry> {
  yield { name: 'annotation.conf', content: CONF };
  const taken = new Set<string>();
  for (const [index, id] of source.articleIds.entries()) {
    const { article, text, tags } = await source.article(id);
    for (const tag of tags) checkTag(tag, article, text);
    const name = fileName(article.title, index, taken);
    yield { name: `${name}.txt`, content: text };
    yield { name: `${name}.ann`, content: annotationsOf(text, tags.toSorted(compareTags), source) };
  }
}

/** Plain letters, so that every system can have it, and a number, so that each is one of its own. */
function fileName(title: string, index: number, taken: Set<string>): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^A-Za-z0-9-]/gu, '')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 50);
  const name = `${String(index + 1).padStart(4, '0')}${plain ? `-${plain}` : ''}`;
  taken.add(name);
  return name;
}

function annotationsOf(text: string, tags: readonly Tag[], { actors, positions }: ProjectSource): string {
  const offsets = offsetMap(text);
  const nameOf = (id: string) => `${oneLine(actors.find((actor) => actor.id === id)?.name ?? '')} (${oneLine(id)})`;
  const lines: string[] = [];
  const entityOf = new Map<string, string>();
  for (const [index, tag] of tags.entries()) entityOf.set(tag.id, `T${index + 1}`);
  let [attributes, relations, notes] = [0, 0, 0];
  for (const tag of tags) {
    const entity = entityOf.get(tag.id) ?? '';
    const parts = partsOf(tag, text);
    const places = parts.map((part) => {
      const { start, end } = offsets.toCodePoints(part);
      return `${start} ${end}`;
    });
    const words = parts
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .replaceAll('\n', ' ');
    lines.push(`${entity}\t${TYPES[tag.kind]} ${places.join(';')}\t${words}`);
    if (tag.kind === 'position') {
      attributes += 1;
      lines.push(`A${attributes}\tStance ${entity} ${tag.stance}`);
      for (const [role, ids] of [
        ['Holder', tag.holders],
        ['Addressee', tag.addressees],
      ] as const) {
        for (const id of ids) {
          const mention = nearest(tags, tag, id);
          if (!mention) continue;
          relations += 1;
          lines.push(`R${relations}\t${role} Arg1:${entity} Arg2:${entityOf.get(mention.id)}`);
        }
      }
    }
    notes += 1;
    lines.push(`#${notes}\tAnnotatorNotes ${entity}\t${saidOf(tag, nameOf, positions)}`);
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

/** The mention of an actor that is nearest to a statement. */
function nearest(tags: readonly Tag[], to: Tag, actor: string): Tag | null {
  let best: Tag | null = null;
  const distance = (tag: Tag) => Math.max(0, tag.start - to.end, to.start - tag.end);
  for (const tag of tags) {
    if (tag.kind === 'actor' && tag.actor === actor && (!best || distance(tag) < distance(best))) best = tag;
  }
  return best;
}

/** The passage without its line ends, which brat wants no annotation to go over: each line is a part of it. */
function partsOf({ start, end }: Tag, text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    if (lineEnd > at) parts.push({ start: at, end: lineEnd });
    at = lineEnd + 1;
  }
  return parts.length > 0 ? parts : [{ start, end }];
}

const oneLine = (text: string): string => text.replace(/[\t\n\r\u2028\u2029]+/gu, ' ').trim();

function saidOf(tag: Tag, nameOf: (id: string) => string, positions: ProjectSource['positions']): string {
  const note = tag.note ? ` · note: ${oneLine(tag.note)}` : '';
  if (tag.kind === 'actor') return `${nameOf(tag.actor)}${note}`;
  if (tag.kind === 'date') return `${tag.date}${note}`;
  const label = oneLine(positions.find(({ id }) => id === tag.position)?.label ?? '');
  const list = (name: string, ids: readonly string[]) =>
    ids.length > 0 ? ` · ${name}: ${ids.map(nameOf).join('; ')}` : '';
  const said = tag.saidOn ? ` · said on: ${tag.saidOn}` : '';
  return `${label} (${oneLine(tag.position)})${list('holders', tag.holders)}${list('addressees', tag.addressees)}${said}${note}`;
}
