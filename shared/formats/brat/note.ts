import { isEdtf } from '../../domain/dates/edtf.ts';
import { ACTOR_KINDS, type ActorKind, type TagKind } from '../../domain/model.ts';

/** A code as a note names it. Positions have no kind. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind | null;
}

/** What the note on an annotation of ours says. What a tag has not is empty. */
export interface Said {
  /** Of an actor or position tag. */
  readonly code: Named | null;
  /** EDTF, of a date tag. */
  readonly date: string;
  readonly holders: readonly Named[];
  readonly addressees: readonly Named[];
  /** EDTF. */
  readonly saidOn: string;
  readonly note: string;
}

/*
 * One line that people read in brat, and our import reads back:
 *     NATO should not grow (b1) · holders: Ryabkov (person, a1); … (…) · addressees: … · said on: 2022-01-09 · note: …
 * A `\` stands before the signs that part it, where they are part of a name; what would end the line is written by its code.
 */

export function writeSaid({ code, date, holders, addressees, saidOn, note }: Said): string {
  const list = (codes: readonly Named[]) => codes.map(writeNamed).join('; ');
  const fields = [
    ['holders', list(holders)],
    ['addressees', list(addressees)],
    ['said on', saidOn],
    ['note', escaped(note, /[\\·]/gu)],
  ].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return [code ? writeNamed(code) : date, ...fields].join(' · ');
}

const writeNamed = ({ id, name, kind }: Named): string =>
  `${escaped(name, /[\\·;]/gu)} (${kind ? `${kind}, ` : ''}${escaped(id, /[\\·;()]/gu)})`;

/** Whatever some program takes for the end of a line, and halves of surrogate pairs, which UTF-8 has not. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\u2028\u2029]/gu;

const escaped = (text: string, signs: RegExp): string =>
  text
    .replace(signs, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(UNWRITABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-f]{4})|(.))/gsu, (_, code: string | undefined, sign: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : sign === 'n' ? '\n' : sign,
  );

/** Null where a note is not one of ours, or no longer. */
export function readSaid(kind: TagKind, line: string): Said | null {
  const [head = '', ...fields] = line.split(' · ');
  const code = kind === 'date' ? null : readNamed(head);
  if (kind === 'date' ? !isEdtf(head) : !code) return null;
  const values = new Map<string, string>();
  for (const field of fields) {
    const [, name = '', value = ''] = /^(holders|addressees|said on|note): (.*)$/su.exec(field) ?? [];
    if (name === '' || values.has(name)) return null;
    values.set(name, value);
  }
  const [holders, addressees] = [listIn(values.get('holders')), listIn(values.get('addressees'))];
  const saidOn = values.get('said on') ?? '';
  if (!holders || !addressees || (saidOn !== '' && !isEdtf(saidOn))) return null;
  const note = unescaped(values.get('note') ?? '');
  return { code, date: kind === 'date' ? head : '', holders, addressees, saidOn, note };
}

function listIn(value: string | undefined): Named[] | null {
  const read = value === undefined ? [] : value.split(/(?<=\)); /u).map(readNamed);
  return read.includes(null) ? null : (read as Named[]);
}

const KINDS: ReadonlySet<string> = new Set(ACTOR_KINDS);

function readNamed(text: string): Named | null {
  const [, name = '', inside = ''] = /^(.+) \(((?:\\.|[^\\()])+)\)$/su.exec(text) ?? [];
  if (name === '') return null;
  const [, kind = '', id = inside] = /^([a-z]+), (.+)$/su.exec(inside) ?? [];
  const isKind = KINDS.has(kind);
  return {
    ...{ id: unescaped(isKind ? id : inside), name: unescaped(name) },
    kind: isKind ? (kind as ActorKind) : null,
  };
}
