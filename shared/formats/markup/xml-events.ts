import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import type { Encoding, MakeDecoder } from '../text-file/decode.ts';
import { decodeEntities } from '../xml-entities.ts';

/** What a reader of XML is told, in the order of the file. Names are without their prefixes. */
export interface XmlHandler {
  open(name: string, attribute: (name: string) => string): void;
  close(name: string): void;
  text(text: string): void;
}

export type XmlFailure = Failure<'not-xml' | 'forbidden'>;

const broken = (name: string) =>
  failure('not-xml', `“${name}” was not read: a part of it is not sound XML, it may be damaged. Nothing was changed.`);

/**
 * Goes through XML without building it up: however deep it nests, it takes no stack. A document type is refused, and
 * nothing is resolved but XML's own five entities and numbered characters. `name` is for the sentences.
 */
export function walkXml(xml: string, name: string, handler: XmlHandler): Result<null, XmlFailure> {
  const open: string[] = [];
  let [at, seen] = [0, false];
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    const text = xml.slice(at, start < 0 ? xml.length : start);
    if (open.length > 0) handler.text(decodeEntities(text));
    else if (text.replace('\uFEFF', '').trim() !== '') return broken(name);
    if (start < 0) break;
    const other = SKIPPED.find(([begins]) => xml.startsWith(begins, start));
    if (other) {
      const [begins, ends] = other;
      const end = xml.indexOf(ends, start + begins.length);
      if (end < 0) return broken(name);
      if (begins === '<![CDATA[' && open.length > 0) handler.text(xml.slice(start + begins.length, end));
      at = end + ends.length;
      continue;
    }
    if (xml[start + 1] === '!') {
      return failure(
        'forbidden',
        `“${name}” was not read: it declares a document type, which no such file needs and which can be used to harm. Nothing was changed.`,
      );
    }
    const end = endOfTag(xml, start + 1);
    if (end < 0) return broken(name);
    at = end + 1;
    if (xml[start + 1] === '/') {
      const closed = xml.slice(start + 2, end).trim();
      if (open.pop() !== closed) return broken(name);
      handler.close(local(closed));
      continue;
    }
    const isEmpty = xml[end - 1] === '/';
    const tag = xml.slice(start + 1, isEmpty ? end - 1 : end);
    const full = /^[^\s/<>="'&]+/u.exec(tag)?.[0];
    if (!full || (open.length === 0 && seen)) return broken(name);
    seen = true;
    handler.open(local(full), (attribute) => attributeOf(tag, full.length, attribute));
    if (isEmpty) handler.close(local(full));
    else open.push(full);
  }
  return open.length > 0 || !seen ? broken(name) : ok(null);
}

/** XML in the encoding that its first bytes show; strictly. */
export function decodeXml(bytes: Uint8Array, make: MakeDecoder): string | null {
  const encoding: Encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return make(encoding).decode(bytes);
  } catch {
    return null;
  }
}

/** An entry of an archive as events. */
export function walkEntry(
  bytes: Uint8Array,
  name: string,
  make: MakeDecoder,
  handler: XmlHandler,
): Result<null, XmlFailure> {
  const xml = decodeXml(bytes, make);
  return xml === null ? broken(name) : walkXml(xml, name, handler);
}

const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The '>' that ends a tag, past those in the values of its attributes; -1 without one. */
function endOfTag(xml: string, from: number): number {
  let at = from;
  for (;;) {
    MARK.lastIndex = at;
    const mark = MARK.exec(xml);
    if (!mark || mark[0] === '>') return mark ? mark.index : -1;
    const closing = xml.indexOf(mark[0], mark.index + 1);
    if (closing < 0) return -1;
    at = closing + 1;
  }
}

const MARK = /["'>]/gu;

function attributeOf(tag: string, from: number, wanted: string): string {
  const pattern = /\s([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
  pattern.lastIndex = from;
  for (const [, name = '', double, single] of tag.matchAll(pattern)) {
    if (local(name) === wanted) return decodeEntities(double ?? single ?? '');
  }
  return '';
}
