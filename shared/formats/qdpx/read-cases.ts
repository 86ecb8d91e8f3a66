import { isEdtf } from '../../domain/dates/edtf.ts';
import { type Actor, STANCES, type Stance } from '../../domain/model.ts';
import { splitList } from '../codebook.ts';
import { readGuid } from '../codebook-qdc/guids.ts';
import { type Element, textOf } from '../codebook-qdc/xml.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';
import { VARIABLES, type VariableKey, type VariableReader } from './variables.ts';

/** What a position tag says beyond its passage and its position. */
export interface Statement {
  readonly stance: Stance;
  readonly holders: readonly string[];
  readonly addressees: readonly string[];
  readonly saidOn: string;
}

export const BARE: Statement = { stance: 'neutral', holders: [], addressees: [], saidOn: '' };

export class Cases {
  /** The statements of selections, with the codes that their cases name. */
  readonly #statements = new Map<string, { item: string; codes: ReadonlySet<string>; statement: Statement }>();
  readonly #taken = new Set<string>();
  /** Lines for the notes on sources. */
  readonly #lines = new Map<string, string[]>();
  readonly #failed: FailedItem[] = [];

  constructor(cases: readonly Element[], variables: VariableReader, actors: readonly Actor[]) {
    const people = new People(actors);
    cases.forEach((one, index) => {
      const name = one.attributes.get('name') ?? '';
      const item = `case ${index + 1}${name.trim() ? ` “${excerpt(name)}”` : ''}`;
      const { known, others } = variables.read(one);
      const selections = guidsIn(one, 'SelectionRef');
      if (known.has('stance') && selections.length > 0) {
        const statement = this.#statementOf(known, people, item);
        const codes = new Set(guidsIn(one, 'CodeRef'));
        for (const selection of selections) this.#statements.set(selection, { item, codes, statement });
      } else
        this.#onSources(one, name, item, [
          ...[...known].map(([key, value]) => `${VARIABLES[key]}: ${value}`),
          ...others,
        ]);
    });
  }

  /** The statement that a case makes of a selection by this code; a bare one where there is none. */
  of(selection: string, code: string): Statement {
    const found = this.#statements.get(selection);
    if (!found || (found.codes.size > 0 && !found.codes.has(code))) return BARE;
    this.#taken.add(selection);
    return found.statement;
  }

  /** What cases say of a source, a line each. */
  linesOn = (source: string): readonly string[] => this.#lines.get(source) ?? [];

  /** Ends the reading: statements of which there is no passage are told. */
  failed(): FailedItem[] {
    const lost = [...this.#statements].filter(([selection]) => !this.#taken.has(selection));
    const reason = 'There is no passage with its code and selection. What it says was left out.';
    return [...this.#failed, ...lost.map(([, { item }]) => ({ item, reason }))];
  }

  #statementOf(known: ReadonlyMap<VariableKey, string>, people: People, item: string): Statement {
    const said = known.get('stance') ?? '';
    const stance = STANCES.find((own) => own === said.trim().toLowerCase());
    if (!stance) this.#fail(item, `Its stance “${excerpt(said)}” is none that is known. It was kept as neutral.`);
    const saidOn = known.get('saidOn') ?? '';
    const isDate = saidOn === '' || isEdtf(saidOn);
    if (!isDate) this.#fail(item, `Its date “${excerpt(saidOn)}” is not in EDTF. It was kept without it.`);
    const listed = (ids: VariableKey, names: VariableKey) => {
      const { found, missing } = people.find(splitList(known.get(ids) ?? ''), splitList(known.get(names) ?? ''));
      for (const one of missing)
        this.#fail(item, `It names “${excerpt(one)}”, who is no actor of the file. It was kept without.`);
      return found;
    };
    return {
      stance: stance ?? 'neutral',
      holders: listed('holderIds', 'holders'),
      addressees: listed('addresseeIds', 'addressees'),
      saidOn: isDate ? saidOn : '',
    };
  }

  /** Cases of other programs have no counterpart; what they say of an article is kept in its note. */
  #onSources(one: Element, name: string, item: string, values: readonly string[]): void {
    const sources = guidsIn(one, 'SourceRef');
    const text = [...values, textOf(one, 'Description').trim()].filter((value) => value !== '').join('; ');
    const line = [name.trim(), text].filter((part) => part !== '').join(' – ');
    for (const source of sources) {
      const lines = this.#lines.get(source);
      if (lines) lines.push(line);
      else this.#lines.set(source, [line]);
    }
    const kept = sources.length > 0 ? ' What it says stands in the notes on its articles.' : ' It was left out.';
    this.#fail(item, `Cases have no counterpart here.${kept}`);
    if (one.children.some(({ name: child }) => child === 'SelectionRef'))
      this.#fail(item, 'Which passages belong to it was left out.');
  }

  #fail(item: string, reason: string): void {
    this.#failed.push({ item, reason });
  }
}

export const guidsIn = (element: Element, child: string): string[] =>
  element.children
    .filter(({ name }) => name === child)
    .flatMap(({ attributes }) => readGuid(attributes.get('targetGUID') ?? '') ?? []);

/** Finds actors by their ids, else by what they are called, where only one is. */
class People {
  readonly #ids: ReadonlySet<string>;
  readonly #byName = new Map<string, string | null>();

  constructor(actors: readonly Actor[]) {
    this.#ids = new Set(actors.map(({ id }) => id));
    for (const { id, name, aliases } of actors) {
      for (const called of new Set([name, ...aliases])) this.#byName.set(called, this.#byName.has(called) ? null : id);
    }
  }

  find(ids: readonly string[], names: readonly string[]): { found: string[]; missing: string[] } {
    const asked = ids.length > 0 ? ids : names;
    const pairs = asked.map((one, index) => {
      const name = names[index] ?? one;
      const id = this.#ids.has(one) ? one : (this.#byName.get(name) ?? null);
      return { id, name };
    });
    const found = pairs.flatMap(({ id }) => id ?? []);
    return { found: [...new Set(found)], missing: pairs.filter(({ id }) => id === null).map(({ name }) => name) };
  }
}
