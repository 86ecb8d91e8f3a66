import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { decodeEntities } from '../xml-entities.ts';

export interface Element {
  /** Without prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** The text between the tags, of this element alone. */
  readonly text: string;
}

type XmlError = Failure<'not-xml' | 'forbidden' | 'too-large'>;

/** A project of a hundred thousand tags has some 1.5 million; each takes memory. */
const MOST_ELEMENTS = 2_000_000;

/**
 * The root element. Nothing is resolved that the file declares: a document type or an entity is refused first. `what`
 * the file should be is for the sentences.
 */
export function readXml(text: string, mostLevels: number, what: 'codebook' | 'project'): Result<Element, XmlError> {
  const plain = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/gu, ' ');
  if (/<!\s*(?:DOCTYPE|ENTITY)/iu.test(plain)) {
    return failure(
      'forbidden',
      `The file declares a document type or entities, which no ${what} needs and which can be used to harm. Nothing was read.`,
    );
  }
  const { levels, elements } = sizeOf(plain);
  if (levels > mostLevels)
    return failure(
      'not-xml',
      `The file nests more than ${mostLevels} levels: no ${what} is that deep. Nothing was read.`,
    );
  if (elements > MOST_ELEMENTS)
    return failure(
      'too-large',
      `The file has more than ${MOST_ELEMENTS} elements: no ${what} is that large. Nothing was read.`,
    );
  const checked = XMLValidator.validate(text);
  if (checked !== true) {
    const { line, col } = checked.err;
    return failure(
      'not-xml',
      `The file is not sound XML: it breaks off or goes wrong in line ${line}, column ${col}. Nothing was read.`,
    );
  }
  try {
    const parser = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseTagValue: false,
      parseAttributeValue: false,
      trimValues: false,
      // Done here: a text in CDATA is not to be decoded, and nothing but XML's own five entities is known.
      processEntities: false,
      cdataPropName: '#cdata',
      removeNSPrefix: true,
      ignoreDeclaration: true,
      ignorePiTags: true,
      maxNestedTags: mostLevels + 1,
    });
    const [root] = (parser.parse(text.replace(/^\uFEFF/u, '')) as Node[]).flatMap(elementOf);
    if (root) return ok(root);
  } catch {
    // The parser throws on what its validator lets pass, such as names that are not allowed.
  }
  return failure('not-xml', 'The file is not sound XML. Nothing was read.');
}

type Node = Readonly<Record<string, unknown>>;

function elementOf(node: Node): Element[] {
  const name = Object.keys(node).find((key) => key !== ':@' && !key.startsWith('#'));
  if (name === undefined) return [];
  const inside = node[name] as Node[];
  const attributes = Object.entries((node[':@'] ?? {}) as Record<string, string>);
  return [
    {
      name,
      attributes: new Map(attributes.map(([key, value]) => [key, decodeEntities(value)])),
      children: inside.flatMap(elementOf),
      text: inside.map(textIn).join(''),
    },
  ];
}

function textIn(node: Node): string {
  if ('#cdata' in node) return (node['#cdata'] as Node[]).map((part) => String(part['#text'] ?? '')).join('');
  return '#text' in node ? decodeEntities(String(node['#text'])) : '';
}

/** Before anything recurses into it. What is no XML may be counted wrongly; it is refused by the validator. */
function sizeOf(plain: string): { levels: number; elements: number } {
  let [level, levels, elements] = [0, 0, 0];
  for (const [tag] of plain.matchAll(/<\/?[^\s<>/!?](?:"[^"]*"|'[^']*'|[^<>"'])*>/gu)) {
    if (tag.startsWith('</')) level -= 1;
    else {
      elements += 1;
      levels = Math.max(levels, level + 1);
      if (!tag.endsWith('/>')) level += 1;
    }
    if (elements > MOST_ELEMENTS) break;
  }
  return { levels, elements };
}

/** The text of the first child of this name; '' without one. */
export const textOf = (element: Element, child: string): string =>
  element.children.find(({ name }) => name === child)?.text ?? '';
