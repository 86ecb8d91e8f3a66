import { Readability } from '@mozilla/readability';
import { failure } from '../../domain/result.ts';
import { canonicalText } from '../../domain/text/canonical.ts';
import type { ReadResult } from '../found.ts';
import { articleOf } from '../markup/found-article.ts';
import { type HtmlDocument, type HtmlNode, parseInert, textOfHtml } from '../markup/html.ts';
import type { DecodedPage } from './encoding.ts';
import { leftOutOf } from './left-out.ts';
import { readMetadata } from './metadata.ts';

/** Elements of a page whose surroundings are told apart; in larger ones it would take too long. */
const MOST_ELEMENTS = 60_000;
/** A page of which less than this remains has no article. UTF-16 code units. */
const SHORTEST_ARTICLE = 140;

/** The article of a page. Parsed twice: what finds the article takes the page apart. */
export function readPage(page: DecodedPage, bytes: Uint8Array, name: string, kind: string, address = ''): ReadResult {
  const document = parseInert(page.html);
  if (!document) {
    return failure('too-deep', `“${name}” was not read: it nests deeper than any page that is meant to be read.`);
  }
  const fields = readMetadata(document);
  const whole = canonicalText(textOfHtml(bodyOf(document)).text);
  const found = articleIn(page.html);
  const text = found && found.length >= Math.min(SHORTEST_ARTICLE, whole.length) ? found : whole;
  const isWhole = text === whole;
  const doubts = [page.doubt ?? '', isWhole && whole.length < SHORTEST_ARTICLE ? NO_ARTICLE : ''].filter(
    (one) => one !== '',
  );
  const leftOut = isWhole ? [] : leftOutOf(whole, text);
  const report = [`${kind}, read as ${page.encoding.toUpperCase()}.`];
  if (isWhole) report.push('The whole page: it was not told apart what is its article.');
  else report.push(`The article of the page; ${leftOut.length} other paragraphs were left out.`);
  if (text.trim() === '') {
    return failure(
      'empty',
      `“${name}” is a web page without an article: it holds no text. It may be built by scripts.`,
    );
  }
  return articleOf(
    {
      ...fields,
      url: fields.url || address,
      text,
      ...(doubts.length > 0 ? { doubt: doubts.join(' ') } : {}),
      ...(leftOut.length > 0 ? { leftOut } : {}),
    },
    bytes,
    name,
    report,
  );
}

/** Levels of a page whose article is looked for: telling it apart takes time by their square, and pages have some 50. */
const DEEPEST = 200;

function depthOf(root: HtmlNode): number {
  let [node, level, deepest]: [HtmlNode | null, number, number] = [root, 0, 0];
  while (node) {
    deepest = Math.max(deepest, level);
    if (node.firstChild) {
      node = node.firstChild;
      level += 1;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      level -= 1;
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return deepest;
}

const NO_ARTICLE = 'No article was found in this page: this is all the text that it has.';

const bodyOf = (document: HtmlDocument): HtmlNode => document.querySelector('body') ?? document;

function articleIn(html: string): string | null {
  const document = parseInert(html);
  if (!document || depthOf(document) > DEEPEST) return null;
  for (const hidden of [
    ...document.querySelectorAll('script, style, noscript, template, iframe, svg, object, embed'),
  ]) {
    (hidden as unknown as { remove(): void }).remove();
  }
  try {
    const reading = new Readability<HtmlNode>(document as never, {
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      serializer: (node: unknown) => node as HtmlNode,
    }).parse();
    return reading?.content ? canonicalText(textOfHtml(reading.content).text) : null;
  } catch {
    // Too many elements, or a page that it cannot take apart: then all of it is read.
    return null;
  }
}
