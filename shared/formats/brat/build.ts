import { compareTags, type Tag } from '../../domain/model.ts';
import { offsetMap } from '../../domain/text/code-points.ts';
import { buildArchive, type Entry } from '../archive/build.ts';
import { checkTag } from '../check-tag.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ProjectSource } from '../project-file/build.ts';
import { type Named, type Said, writeSaid } from './note.ts';

/** brat standoff: a text and its annotations for each article, in one archive. */
export const brat: ExportFormat = {
  id: 'brat',
  label: 'brat standoff',
  extension: 'zip',
  says: 'For each article a text file and a file with its annotations, and the configuration that brat needs. Offsets are characters (Unicode code points), from 0, end exclusive. What was annotated in brat can be opened again, chosen as an archive or as files together.',
  losses: [
    'The codebook as such: notes on the annotations say the names, ids and kinds of actors and positions.',
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
  const codes = codesOf(source);
  const digits = Math.max(4, String(source.articleIds.length).length);
  for (const [index, id] of source.articleIds.entries()) {
    const { article, text, tags } = await source.article(id);
    for (const tag of tags) checkTag(tag, article, text);
    const name = fileName(article.title, String(index + 1).padStart(digits, '0'));
    yield { name: `${name}.txt`, content: text };
    yield { name: `${name}.ann`, content: annotationsOf(text, tags.toSorted(compareTags), codes) };
  }
}

interface Codes {
  readonly actor: (id: string) => Named;
  readonly position: (id: string) => Named;
}

function codesOf(source: ProjectSource): Codes {
  const actors = new Map(source.actors.map(({ id, name, kind }) => [id, { id, name, kind }]));
  const positions = new Map(source.positions.map(({ id, label }) => [id, { id, name: label, kind: null }]));
  const find = (codes: ReadonlyMap<string, Named>) => (id: string) => codes.get(id) ?? { id, name: '', kind: null };
  return { actor: find(actors), position: find(positions) };
}

/** Plain letters, so that every system can have it, after a number, so that each is one of its own and in its place. */
function fileName(title: string, number: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^A-Za-z0-9-]/gu, '')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 50);
  return `${number}${plain ? `-${plain}` : ''}`;
}

function annotationsOf(text: string, tags: readonly Tag[], codes: Codes): string {
  const offsets = offsetMap(text);
  const lines: string[] = [];
  const entityOf = new Map(tags.map((tag, index) => [tag.id, `T${index + 1}`]));
  const mentions = mentionsIn(tags);
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
          const mention = nearest(mentions.get(id) ?? [], tag);
          if (!mention) continue;
          relations += 1;
          lines.push(`R${relations}\t${role} Arg1:${entity} Arg2:${entityOf.get(mention.id)}`);
        }
      }
    }
    notes += 1;
    lines.push(`#${notes}\tAnnotatorNotes ${entity}\t${writeSaid(saidOf(tag, codes))}`);
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

function mentionsIn(tags: readonly Tag[]): ReadonlyMap<string, readonly Tag[]> {
  const mentions = new Map<string, Tag[]>();
  for (const tag of tags) {
    if (tag.kind !== 'actor') continue;
    const list = mentions.get(tag.actor);
    if (list) list.push(tag);
    else mentions.set(tag.actor, [tag]);
  }
  return mentions;
}

/** The mention that is nearest to a statement, the first of several. */
function nearest(mentions: readonly Tag[], to: Tag): Tag | null {
  let best: Tag | null = null;
  const distance = (tag: Tag) => Math.max(0, tag.start - to.end, to.start - tag.end);
  for (const tag of mentions) if (!best || distance(tag) < distance(best)) best = tag;
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

function saidOf(tag: Tag, { actor, position }: Codes): Said {
  const nothing = { code: null, date: '', holders: [], addressees: [], saidOn: '', note: tag.note };
  if (tag.kind === 'actor') return { ...nothing, code: actor(tag.actor) };
  if (tag.kind === 'date') return { ...nothing, date: tag.date };
  const { holders, addressees, saidOn } = tag;
  return {
    ...{ ...nothing, code: position(tag.position), saidOn },
    ...{ holders: holders.map(actor), addressees: addressees.map(actor) },
  };
}
