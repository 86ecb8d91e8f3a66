import { parseHTML } from 'linkedom/worker';
import { Lines } from './lines.ts';

/** The part of the DOM that is used here: this layer knows no browser. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selectors: string): HtmlElement | null;
  querySelectorAll(selectors: string): Iterable<HtmlElement>;
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement | null;
}

const ELEMENT = 1;
const TEXT = 3;
/** Elements in elements, as far as can be told without reading: no page that was made for people comes near. */
const DEEPEST = 1500;
const CLOSED_BY_OTHERS =
  /^(?:p|li|d[td]|t[rdh]|tbody|thead|tfoot|option|br|img|hr|input|meta|link|col|area|base|source|track|wbr|embed|param)$/u;

/** The document, inert: nothing runs and nothing is loaded. Null where it nests too deep to be a page. */
export function parseInert(html: string): HtmlDocument | null {
  if (nestsTooDeep(html)) return null;
  const whole = /<(?:html|body)[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: HtmlDocument }).document;
}

function nestsTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]{0,20})/giu)) {
    if (CLOSED_BY_OTHERS.test(name.toLowerCase())) continue;
    depth += slash ? -1 : 1;
    if (depth > DEEPEST) return true;
    if (depth < 0) depth = 0;
  }
  return false;
}

const NEVER = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO HEAD TITLE SELECT TEXTAREA BUTTON INPUT DATALIST FRAMESET FRAME APPLET MAP RT RP'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set(
  'P DIV ARTICLE SECTION MAIN HEADER FOOTER ASIDE NAV H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE UL OL DL FIGURE FIGCAPTION ADDRESS HR FORM FIELDSET DETAILS SUMMARY TABLE CAPTION BODY CENTER HGROUP DIALOG'.split(
    ' ',
  ),
);
const LINES = new Set(['LI', 'DT', 'DD', 'TR']);
/** In an item of a list a paragraph is a line. */
const INNER = new Set(['P', 'DIV', 'UL', 'OL']);
const LAYOUT = new Set('TABLE H1 H2 H3 UL OL BLOCKQUOTE ARTICLE SECTION P'.split(' '));

export function isHidden(element: HtmlElement): boolean {
  if (NEVER.has(element.nodeName.toUpperCase()) || element.getAttribute('hidden') !== null) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style.slice(0, 2000));
}

/** The text of an element as lines, without what a reader of the page would not see. It takes no stack. */
export function textOfHtml(root: HtmlNode, lines: Lines = new Lines()): Lines {
  const state: WalkState = { lines, items: 0, pre: 0, cells: [], data: new Set() };
  let node: HtmlNode | null = root;
  while (node) {
    const isIn = enter(node, state);
    if (isIn && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isIn) leave(node, state);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node, state);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return lines;
}

interface WalkState {
  readonly lines: Lines;
  items: number;
  pre: number;
  /** Cells before this one in each row of a table of data that is open. */
  readonly cells: number[];
  /** Tables of data; others only lay out a page. */
  readonly data: Set<HtmlNode>;
}

function enter(node: HtmlNode, state: WalkState): boolean {
  const { lines } = state;
  if (node.nodeType === TEXT) {
    if (state.pre > 0) {
      for (const [index, line] of (node.nodeValue ?? '').split('\n').entries()) {
        if (index > 0) lines.lineBreak();
        lines.exactly(line);
      }
    } else lines.words(node.nodeValue ?? '');
    return true;
  }
  if (node.nodeType !== ELEMENT) return node.nodeType === 9 || node.nodeType === 11;
  if (isHidden(node as HtmlElement)) return false;
  const name = node.nodeName.toUpperCase();
  if (name === 'BR') lines.lineBreak();
  if (name === 'TABLE' && isData(node)) state.data.add(node);
  boundary(name, state);
  if (name === 'LI') state.items += 1;
  if (name === 'PRE') state.pre += 1;
  if (name === 'TR') state.cells.push(0);
  if (name === 'TD' || name === 'TH') {
    const before = state.cells.pop() ?? 0;
    state.cells.push(before + 1);
    if (state.data.size > 0) lines.openCell(before === 0);
    else lines.paragraph();
  }
  return true;
}

function leave(node: HtmlNode, state: WalkState): void {
  if (node.nodeType !== ELEMENT) return;
  const name = node.nodeName.toUpperCase();
  if (name === 'LI') state.items -= 1;
  if (name === 'PRE') state.pre -= 1;
  if (name === 'TR') state.cells.pop();
  if (name === 'TD' || name === 'TH') {
    if (state.data.size > 0) state.lines.closeCell();
    else state.lines.paragraph();
  }
  boundary(name, state);
  if (name === 'TABLE') state.data.delete(node);
}

function boundary(name: string, { lines, items }: WalkState): void {
  if (LINES.has(name) || (items > 0 && INNER.has(name))) lines.line();
  else if (PARAGRAPHS.has(name)) lines.paragraph();
}

/** A table whose cells hold paragraphs, lists or tables lays out a page: it is read as such. */
function isData(table: HtmlNode): boolean {
  let node: HtmlNode | null = table.firstChild;
  for (let seen = 0; node && seen < 5000; seen += 1) {
    if (LAYOUT.has(node.nodeName.toUpperCase())) return false;
    let next: HtmlNode | null = node.firstChild ?? node.nextSibling;
    while (!next && node) {
      node = node.parentNode;
      if (!node || node === table) return true;
      next = node.nextSibling;
    }
    node = next;
  }
  return true;
}
