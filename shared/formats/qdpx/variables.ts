import { guidOf, readGuid } from '../codebook-qdc/guids.ts';
import { attribute, escapeXml } from '../codebook-qdc/write-xml.ts';
import type { Element } from '../codebook-qdc/xml.ts';

/** The variables of our files by what they are here. All are texts: dates are EDTF, lists as in `joinList`. */
export const VARIABLES = {
  source: 'Source',
  author: 'Author',
  url: 'URL',
  language: 'Language',
  publishedOn: 'Published on',
  status: 'Status',
  file: 'Original file',
  fileSha256: 'SHA-256 of the original file',
  report: 'How it was read',
  stance: 'Stance',
  holders: 'Holders',
  holderIds: 'Holder ids',
  addressees: 'Addressees',
  addresseeIds: 'Addressee ids',
  saidOn: 'Said on',
} as const;
export type VariableKey = keyof typeof VARIABLES;

const KEYS = Object.keys(VARIABLES) as VariableKey[];
const variableGuid = (key: VariableKey): string => guidOf(`variable: ${key}`);

export const writeVariables = (): string[] => [
  '<Variables>',
  ...KEYS.map(
    (key) => `<Variable guid="${variableGuid(key)}" name="${attribute(VARIABLES[key])}" typeOfVariable="Text"/>`,
  ),
  '</Variables>',
];

/** Values in the order in which they are given; one that is undefined is none. */
export const writeValues = (values: Readonly<Partial<Record<VariableKey, string | undefined>>>): string[] =>
  (Object.entries(values) as [VariableKey, string | undefined][])
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value = '']) =>
        `<VariableValue><VariableRef targetGUID="${variableGuid(key)}"/><TextValue>${escapeXml(value)}</TextValue></VariableValue>`,
    );

export interface Values {
  /** Of variables that are ours, or that are called like one of ours. */
  readonly known: ReadonlyMap<VariableKey, string>;
  /** The others, `name: value` each. */
  readonly others: readonly string[];
}

/** Reads the values that hang on an element, by the variables of its file. */
export class VariableReader {
  readonly #names = new Map<string, string>();
  readonly #keys = new Map<string, VariableKey>();

  constructor(variables: readonly Element[]) {
    for (const { attributes } of variables) {
      const guid = readGuid(attributes.get('guid') ?? '');
      const name = attributes.get('name') ?? '';
      if (!guid) continue;
      this.#names.set(guid, name);
      const key = KEYS.find(
        (own) => variableGuid(own) === guid || VARIABLES[own].toLowerCase() === name.trim().toLowerCase(),
      );
      if (key) this.#keys.set(guid, key);
    }
  }

  read(element: Element): Values {
    const known = new Map<VariableKey, string>();
    const others: string[] = [];
    for (const { name, children } of element.children) {
      if (name !== 'VariableValue') continue;
      const reference = children.find((child) => child.name === 'VariableRef');
      const guid = readGuid(reference?.attributes.get('targetGUID') ?? '') ?? '';
      const value = children.find((child) => child.name.endsWith('Value'))?.text;
      if (value === undefined) continue;
      const key = this.#keys.get(guid);
      if (key && !known.has(key)) known.set(key, value);
      else others.push(`${this.#names.get(guid) || 'Variable without a name'}: ${value}`);
    }
    return { known, others };
  }
}
