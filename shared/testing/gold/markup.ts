/**
 * Reads the articles of the gold set, which carry their tags in a markup that is quick to write (assets/gold/README.md):
 * `[d 2021-12-17|December 17]`, `[p Sergei Ryabkov|Ryabkov]`, `{- Sergei Ryabkov > NATO @ 2022-01-09 | the passage}`.
 * What is not understood throws, with the article and the words.
 */
import type { ActorKind, Span, Stance } from '../../domain/model.ts';

export interface GoldArticle {
  readonly id: string;
  /** EDTF. */
  readonly publishedOn: string;
  /** 'agency', 'newspaper', 'transcript' …. */
  readonly style: string;
  readonly title: string;
  /** Canonical, without the markup. */
  readonly text: string;
  /** In the order in which they end. */
  readonly marks: readonly GoldMark[];
}

export interface GoldActor {
  readonly kind: ActorKind;
  readonly name: string;
}

export type GoldMark = Span &
  (
    | { readonly kind: 'date'; readonly date: string }
    | { readonly kind: 'actor'; readonly actor: GoldActor }
    | {
        readonly kind: 'position';
        readonly stance: Stance;
        /** Names, as they are marked somewhere in the file. */
        readonly holders: readonly string[];
        readonly addressees: readonly string[];
        /** EDTF or ''. */
        readonly saidOn: string;
      }
  );

const KINDS: Readonly<Record<string, ActorKind>> = { p: 'person', o: 'organisation', s: 'state', g: 'group' };
const STANCES: Readonly<Record<string, Stance>> = {
  '+': 'supports',
  '-': 'opposes',
  '=': 'neutral',
  '?': 'conditional',
};

/** All articles of a source: each begins with `# id | date | style | title`. */
export function readGold(source: string): GoldArticle[] {
  return source
    .split(/^# /mu)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      const [id = '', publishedOn = '', style = '', title = ''] = part
        .slice(0, end)
        .split('|')
        .map((one) => one.trim());
      if (title === '') throw new Error(`The line “# ${part.slice(0, end)}” does not say id, date, style and title.`);
      return { id, publishedOn, style, title, ...readBody(`${part.slice(end).trim()}\n`, id, publishedOn) };
    });
}

/** What opens a mark, up to where its words begin. Words alone name an actor: `[p Ann Poe]`. */
const OPENING = /\[(?<kind>[dposg]) (?:(?<value>[^|[\]{}]+)\|)?|\{(?<stance>[-+=?]) (?<said>[^|[\]{}]+) \| ?|[\]}]/gu;

function readBody(body: string, id: string, publishedOn: string): Pick<GoldArticle, 'text' | 'marks'> {
  const open: { start: number; close: string; mark: (words: string) => GoldMark }[] = [];
  const marks: GoldMark[] = [];
  const people: string[] = [];
  let text = '';
  let at = 0;
  for (const found of body.matchAll(OPENING)) {
    text += body.slice(at, found.index);
    at = found.index + found[0].length;
    const { kind, value, stance, said } = found.groups ?? {};
    const start = text.length;
    if (kind !== undefined) {
      open.push({
        ...{ start, close: ']' },
        mark: (words) => ({ start, end: start + words.length, ...named(kind, value ?? words, people) }),
      });
    } else if (stance !== undefined) {
      const position = {
        kind: 'position' as const,
        stance: STANCES[stance] ?? 'neutral',
        ...saidBy(said, publishedOn),
      };
      open.push({
        ...{ start, close: '}' },
        mark: (words) => {
          const full = (name: string) => fullName(name, people);
          const who = { holders: position.holders.map(full), addressees: position.addressees.map(full) };
          return { start, end: start + words.length, ...position, ...who };
        },
      });
    } else {
      const last = open.pop();
      if (last?.close !== found[0]) throw new Error(`${id}: “${found[0]}” closes nothing after “${text.slice(-40)}”.`);
      marks.push(last.mark(text.slice(last.start)));
    }
  }
  text += body.slice(at);
  const rest = /[[\]{}|]/u.exec(text);
  if (open.length > 0)
    throw new Error(`${id}: what begins with “${text.slice(open[0]?.start).slice(0, 40)}” is not closed.`);
  if (rest) throw new Error(`${id}: the markup at “${text.slice(rest.index, rest.index + 40)}” is not understood.`);
  return { text, marks };
}

type Named = { kind: 'date'; date: string } | { kind: 'actor'; actor: GoldActor };

function named(sign: string, value: string, people: string[]): Named {
  const kind = KINDS[sign];
  if (kind === undefined) return { kind: 'date', date: value.trim() };
  if (kind !== 'person') return { kind: 'actor', actor: { kind, name: value.trim() } };
  const name = fullName(value.trim(), people);
  if (!people.includes(name)) people.push(name);
  return { kind: 'actor', actor: { kind, name } };
}

/** A surname is that of the person who was named in full before it. */
const fullName = (name: string, people: readonly string[]): string =>
  people.find((one) => one === name) ?? people.find((one) => one.endsWith(` ${name}`)) ?? name;

/** `Holder, Holder > Addressee @ date`; without a date it was said when it was published, `@ -`: nobody knows. */
function saidBy(said = '', publishedOn: string) {
  const [who = '', day = publishedOn] = said.split('@').map((part) => part.trim());
  const [holders = '', addressees = ''] = who.split('>');
  const names = (list: string) =>
    list
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  return { holders: names(holders), addressees: names(addressees), saidOn: day === '-' ? '' : day };
}
