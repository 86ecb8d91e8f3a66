import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Material, PlannedTag } from './material.ts';
import { E2E } from './paths.ts';

/**
 * What the export has to be, made without any code of the program: offsets are counted here, one code point after the
 * other, from the planned tags. Ids and times are placeholders on both sides.
 */

/** The parts of a project file that have ids or an order that follows from them. */
export interface ProjectFile {
  readonly exportedAt: string;
  readonly project: { readonly id: string };
  readonly coders: readonly Row[];
  readonly actors: readonly (Row & { readonly name: string })[];
  readonly positions: readonly (Row & { readonly label: string })[];
  readonly documents: readonly (Row & {
    readonly text: string;
    readonly tags: readonly (Row & { readonly start: number })[];
  })[];
}

interface Row {
  readonly id: string;
}

/** The export with a placeholder for each id and time, and with the text of an article left to its hash, and without its origin. */
export function withPlaceholders(bytes: Buffer | string): unknown {
  const file = JSON.parse(bytes.toString()) as ProjectFile;
  const names = new Map<string, string>();
  const name = (id: string, placeholder: string): void => {
    if (names.has(id)) throw new Error(`the id ${id} stands twice in the export`);
    names.set(id, placeholder);
  };
  name(file.project.id, '<project>');
  for (const [index, { id }] of file.coders.entries()) name(id, `<coder ${index + 1}>`);
  for (const actor of file.actors) name(actor.id, `<actor ${actor.name}>`);
  for (const position of file.positions) name(position.id, `<position ${position.label}>`);
  for (const [index, document] of file.documents.entries()) {
    name(document.id, `<document ${index + 1}>`);
    for (const [number, { id }] of document.tags.entries()) name(id, `<tag ${number + 1}>`);
  }
  return JSON.parse(JSON.stringify(file), (key, value: unknown) => {
    if (TIMES.has(key)) return INSTANT.test(String(value)) ? '<time>' : value;
    if (key === 'text') return '<text>';
    // Where an article came from is looked at by itself.
    if (key === 'origin') return undefined;
    return typeof value === 'string' ? (names.get(value) ?? value) : value;
  });
}

const TIMES = new Set(['exportedAt', 'createdAt', 'updatedAt', 'importedAt']);
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The bytes that have to be the same each time: all but the instant of the export. */
export const withoutExportTime = (bytes: Buffer): string =>
  bytes.toString().replace(/("exportedAt":\s*)"[^"]*"/, '$1"<time>"');

export function expectedExport(article: Material): unknown {
  if (article.expected === null) return compute(article);
  const kept = readFileSync(path.join(E2E, 'expected', article.expected), 'utf8');
  return JSON.parse(kept.replace('<version>', packageVersion()));
}

/** Computes the whole file from the plan. */
export function compute(article: Material): unknown {
  const { tags, text, publishedOn } = article;
  const actors = new Map<string, { kind: string; aliases: string[] }>();
  for (const tag of tags) {
    if (tag.kind !== 'actor') continue;
    const known = actors.get(tag.actor);
    if (!known) actors.set(tag.actor, { kind: tag.actorKind, aliases: [] });
    // A passage that names a known actor by another name is remembered as one.
    else if (tag.quote !== tag.actor && !known.aliases.includes(tag.quote)) known.aliases.push(tag.quote);
  }
  const positions = tags.flatMap((tag) => (tag.kind === 'position' ? tag.position : []));
  const placed = tags.map((tag) => ({ ...placeOf(text, tag), tag }));
  placed.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    format: 'standpoint-project',
    version: 1,
    offsetUnit: 'unicode-code-point',
    generator: { name: 'Standpoint', version: packageVersion() },
    exportedAt: '<time>',
    project: { id: '<project>', title: 'Untitled project', description: '', createdAt: '<time>' },
    coders: [{ id: '<coder 1>', name: 'Analyst' }],
    actors: [...actors]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { kind, aliases }]) => ({
        id: `<actor ${name}>`,
        name,
        kind,
        aliases,
        memberOf: [],
        note: '',
        externalIds: {},
      })),
    positions: positions.map((label) => ({
      id: `<position ${label}>`,
      label,
      parentId: null,
      description: '',
      colour: FIRST_COLOUR,
    })),
    documents: [
      {
        id: '<document 1>',
        title: titleOf(text),
        source: '',
        author: '',
        url: '',
        language: '',
        publishedOn,
        importedAt: '<time>',
        status: 'new',
        note: '',
        text: '<text>',
        sha256: createHash('sha256').update(text).digest('hex'),
        tags: placed.map(({ start, end, tag }, index) => ({
          id: `<tag ${index + 1}>`,
          kind: tag.kind,
          start,
          end,
          quote: tag.quote,
          ...contentOf(tag),
          note: '',
          coder: '<coder 1>',
          createdAt: '<time>',
          updatedAt: '<time>',
        })),
      },
    ],
  };
}

/** The first sentence behind the dateline, cut at a word where it is longer than 80 characters. */
function titleOf(text: string): string {
  const [line = ''] = text.replace(/^ date \S+ /, '').split('\n');
  const sentence = (/^.{20,}?\.(?= |$)/.exec(line)?.[0] ?? line).replace(/\.$/, '');
  if (sentence.length <= 80) return sentence;
  let title = '';
  for (const word of sentence.split(' ')) {
    if (`${title} ${word}`.length > 80) break;
    title += ` ${word}`;
  }
  return `${title.trim().replace(/[,;:]$/, '')}…`;
}

/** Of the first position in a codebook. */
const FIRST_COLOUR = '#3b7a57';

function contentOf(tag: PlannedTag): Record<string, unknown> {
  if (tag.kind === 'actor') return { actor: `<actor ${tag.actor}>` };
  if (tag.kind === 'date') return { date: tag.date };
  return {
    position: `<position ${tag.position}>`,
    stance: tag.stance,
    holders: tag.holders.map((holder) => `<actor ${holder}>`),
    addressees: [],
    saidOn: tag.saidOn,
  };
}

/** In code points: slow and plain on purpose. */
export function placeOf(
  text: string,
  { quote, nth = 0 }: { quote: string; nth?: number },
): { start: number; end: number } {
  const points = [...text];
  const wanted = [...quote];
  let left = nth;
  for (let start = 0; start + wanted.length <= points.length; start += 1) {
    if (wanted.some((point, index) => points[start + index] !== point)) continue;
    if (left === 0) return { start, end: start + wanted.length };
    left -= 1;
  }
  throw new Error(`“${quote}” does not stand ${nth + 1} times in the text`);
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(path.join(E2E, '../package.json'), 'utf8')) as { version: string }).version;
}
