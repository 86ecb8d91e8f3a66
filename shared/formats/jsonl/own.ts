import { nextColour } from '../../domain/colours.ts';
import { compareStrings, type Position } from '../../domain/model.ts';
import type { ReadTools } from '../found.ts';
import { type RecordFile, titleOfFile } from '../json-records/reader.ts';
import { type Fields, isObject, type JsonRecord, listOf, objectsOf, stringOf } from '../json-records/records.ts';
import { type ParsedProject, parseProjectRecord } from '../project-file/parse.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';
import { FORMAT, OFFSET_UNIT, VERSION } from '../project-file/shapes.ts';
import { Tally } from '../tally.ts';

/** Lines that we wrote name the unit of their offsets, or (before they did) the hash of their text beside its status. */
export function isOwn({ meta }: Fields): boolean {
  if (!isObject(meta)) return false;
  return meta.offset_unit === OFFSET_UNIT || (typeof meta.sha256 === 'string' && typeof meta.status === 'string');
}

/**
 * Our own lines: each as a document of a project file, whose reader checks them. The codebook is what the spans say of it.
 */
export function readOwn(records: readonly JsonRecord[], file: RecordFile, tools: ReadTools): ParsedProject {
  const codes = new Codes(tools);
  const tally = new Tally();
  const documents = records.map(({ fields }, index) => documentOf(fields, index, codes, tools, tally));
  const description = `From “${file.name}”, JSON Lines of Standpoint. The codebook is what its spans name.`;
  const read = parseProjectRecord({
    ...{ format: FORMAT, version: VERSION, offsetUnit: OFFSET_UNIT },
    generator: { name: 'Standpoint', version: '' },
    exportedAt: tools.now,
    project: { id: tools.newId(), title: titleOfFile(file), description, createdAt: tools.now },
    coders: codes.coders(),
    actors: codes.actors(),
    positions: [...codes.positions.values()],
    documents,
  });
  if (!read.ok) throw new Error(`a project was made that cannot be read: ${read.error.message}`);
  return {
    ...read.value,
    exportedAt: '',
    failed: [...codes.failed, ...read.value.failed.map((one) => placed(one, records)), ...tally.failed()],
  };
}

/** Places as the file has them: “line 3, span 2” for documents[2].tags[1]. */
function placed({ item, reason }: FailedItem, records: readonly JsonRecord[]): FailedItem {
  const found = /^documents\[(\d+)\](?:\.tags\[(\d+)\])?/u.exec(item);
  if (!found) return { item, reason };
  const [start, document, tag] = found;
  const at = records[Number(document)]?.at ?? '';
  return { item: `${at}${tag === undefined ? '' : `, span ${Number(tag) + 1}`}${item.slice(start.length)}`, reason };
}

const META = [
  ...['offset_unit', 'id', 'title', 'source', 'author', 'url', 'language', 'published_on', 'status', 'note'],
  ...['imported_at', 'sha256', 'origin'],
];
const SPAN = [
  ...['start', 'end', 'label', 'text', 'id', 'actor', 'name', 'actor_kind', 'date', 'position', 'position_label'],
  ...['position_above', 'stance', 'holders', 'addressees', 'said_on', 'note', 'coder', 'coder_id'],
  ...['created_at', 'updated_at'],
];
const FIELDS = {
  line: new Set(['meta', 'text', 'spans', 'answer']),
  meta: new Set(META),
  span: new Set(SPAN),
} as const;

function noteFields(kind: keyof typeof FIELDS, fields: Fields, tally: Tally): void {
  for (const key of Object.keys(fields)) {
    if (!FIELDS[kind].has(key)) tally.add(`The field “${excerpt(key)}” of a ${kind}`, tellField);
  }
}

const tellField = (count: number): string =>
  `It is not known to this version and was left out${count > 1 ? `, ${count} times` : ''}.`;

function documentOf(record: Fields, index: number, codes: Codes, { newId, now }: ReadTools, tally: Tally) {
  const meta = isObject(record.meta) ? record.meta : {};
  noteFields('line', record, tally);
  noteFields('meta', meta, tally);
  // A millisecond apart, so that the order of arrival is that of the file.
  const later = () => new Date(Date.parse(now) + index).toISOString();
  return {
    ...{ id: meta.id ?? newId(), title: meta.title ?? '', source: meta.source ?? '', author: meta.author ?? '' },
    ...{ url: meta.url ?? '', language: meta.language ?? '', publishedOn: meta.published_on ?? '' },
    ...{ importedAt: meta.imported_at ?? later(), status: meta.status ?? 'new', note: meta.note ?? '' },
    ...{ text: record.text, sha256: meta.sha256 ?? '', ...(meta.origin === undefined ? {} : { origin: meta.origin }) },
    tags: listOf(record.spans).map((span) => (isObject(span) ? tagOf(span, codes, newId, now, tally) : span)),
  };
}

function tagOf(span: Fields, codes: Codes, newId: () => string, now: string, tally: Tally) {
  noteFields('span', span, tally);
  const createdAt = span.created_at ?? now;
  const base = {
    ...{ id: span.id ?? newId(), start: span.start, end: span.end, quote: span.text, note: span.note ?? '' },
    ...{ coder: codes.coder(span), createdAt, updatedAt: span.updated_at ?? createdAt },
  };
  if (span.label === 'ACTOR') {
    return { ...base, kind: 'actor', actor: codes.actor(span.actor, span.name, span.actor_kind) };
  }
  if (span.label === 'DATE') return { ...base, kind: 'date', date: span.date };
  const named = (value: unknown) => objectsOf(value).map(({ id, name, kind }) => codes.actor(id, name, kind));
  return {
    ...{ ...base, kind: span.label === 'POSITION' ? 'position' : span.label, position: codes.position(span) },
    ...{ stance: span.stance, holders: named(span.holders), addressees: named(span.addressees) },
    saidOn: span.said_on ?? '',
  };
}

interface NamedActor {
  readonly id: string;
  readonly name: string;
  kind: unknown;
}

/** The codes that spans name, each as it is named first. */
class Codes {
  readonly positions = new Map<string, Position>();
  readonly #actors = new Map<string, NamedActor>();
  readonly #coders = new Map<string, string>();
  /** Ids that were made for coders who have none. */
  readonly #made = new Map<string, string>();
  readonly #renamed = new Set<string>();
  readonly #newId: () => string;

  constructor({ newId }: ReadTools) {
    this.#newId = newId;
  }

  get failed(): FailedItem[] {
    const unknown = [...this.#actors.values()].filter(({ kind }) => !kind);
    return [
      ...[...this.#renamed].map((item) => ({
        item,
        reason: 'It is called otherwise in another place. It was kept as it is called first.',
      })),
      ...unknown.map(({ name }) => ({
        item: `Actor “${excerpt(name)}”`,
        reason: 'The file does not say its kind. It was kept as a person.',
      })),
    ];
  }

  coders() {
    return [...this.#coders].map(([id, name]) => ({ id, name })).sort(byName);
  }

  actors() {
    const rest = { aliases: [], memberOf: [], note: '', externalIds: {} };
    return [...this.#actors.values()].map((one) => ({ ...one, kind: one.kind || 'person', ...rest })).sort(byName);
  }

  /** Gives the id as the file has it: one that leads nowhere is told by the reader. */
  actor(id: unknown, name: unknown, kind: unknown): unknown {
    if (typeof id !== 'string' || id === '' || typeof name !== 'string' || name === '') return id;
    const known = this.#actors.get(id) ?? { id, name, kind: '' };
    this.#actors.set(id, known);
    if (known.name !== name) this.#renamed.add(`Actor “${excerpt(known.name)}”`);
    known.kind ||= kind ?? '';
    return id;
  }

  position({ position, position_label, position_above }: Fields): unknown {
    let parentId: string | null = null;
    for (const { id, label } of [...objectsOf(position_above), { id: position, label: position_label }]) {
      if (typeof id !== 'string' || id === '' || typeof label !== 'string' || label === '') continue;
      const known: Position = this.positions.get(id) ?? {
        ...{ id, label, parentId, description: '', colour: nextColour(this.positions.size) },
      };
      this.positions.set(id, known);
      if (known.label !== label || known.parentId !== parentId) this.#renamed.add(`Position “${excerpt(known.label)}”`);
      parentId = id;
    }
    return position;
  }

  /** Before coders had ids in the file they were known by their names. */
  coder({ coder, coder_id }: Fields): unknown {
    const name = stringOf(coder);
    if (typeof coder_id === 'string' && coder_id !== '') {
      const known = this.#coders.get(coder_id);
      if (known !== undefined && known !== name) this.#renamed.add(`Coder “${excerpt(known)}”`);
      if (known === undefined) this.#coders.set(coder_id, name);
      return coder_id;
    }
    if (typeof coder !== 'string' || coder_id !== undefined) return coder_id;
    const id = this.#made.get(name) ?? this.#newId();
    this.#made.set(name, id);
    this.#coders.set(id, name);
    return id;
  }
}

const byName = (a: { id: string; name: string }, b: { id: string; name: string }): number =>
  compareStrings(a.name, b.name) || compareStrings(a.id, b.id);
