/** Where a text stops being JSON. */
export interface JsonFault {
  /** UTF-16 code units from 0. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in code units. */
  readonly column: number;
  /** The text ends before the JSON does, and is right as far as it goes. */
  readonly truncated: boolean;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
/** What may stand at the end of a truncated text: the beginning of a number or a word. */
const BEGUN = /(?:-?[\d.eE+-]*|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/y;

/**
 * The first fault of a text that is not JSON, in the same words for every engine: their own messages differ and do not
 * always tell the place. Null where there is none. A walk without recursion, so that deep nesting cannot end it.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let at = 0;
  let expect: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'next' = 'value';
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };

  for (;;) {
    take(SPACE);
    const sign = text.charAt(at);
    const inside = open.at(-1);
    const closes = (sign === '}' && inside === '{') || (sign === ']' && inside === '[');
    if (expect === 'next' && !inside) return sign === '' ? null : faultAt(text, at, false);
    if (closes && (expect === 'next' || expect.endsWith('or-end'))) {
      open.pop();
      at += 1;
      expect = 'next';
    } else if (expect === 'next') {
      if (sign !== ',') return faultAt(text, at, sign === '');
      at += 1;
      expect = inside === '{' ? 'key' : 'value';
    } else if (expect === 'key' || expect === 'key-or-end') {
      if (sign !== '"') return faultAt(text, at, sign === '');
      const key = scanString(text, at);
      if (!key.whole) return faultAt(text, key.end, key.end === text.length);
      at = key.end;
      take(SPACE);
      if (text.charAt(at) !== ':') return faultAt(text, at, at === text.length);
      at += 1;
      expect = 'value';
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      at += 1;
      expect = sign === '{' ? 'key-or-end' : 'value-or-end';
    } else if (sign === '"') {
      const string = scanString(text, at);
      if (!string.whole) return faultAt(text, string.end, string.end === text.length);
      at = string.end;
      expect = 'next';
    } else if (take(SCALAR)) {
      expect = 'next';
    } else {
      return faultAt(text, at, isBegun(text, at));
    }
  }
}

/** A string from its opening quote: by hand, since a pattern would run out of stack on a long article. */
function scanString(text: string, start: number): { whole: boolean; end: number } {
  let at = start + 1;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '"') return { whole: true, end: at + 1 };
    if (sign < ' ') return { whole: false, end: at };
    if (sign === '\\') {
      at += 1;
      const escaped = text.charAt(at);
      if (at < text.length && !'"\\/bfnrtu'.includes(escaped)) return { whole: false, end: at };
      for (let digits = 0; escaped === 'u' && digits < 4 && at + 1 < text.length; digits += 1) {
        if (!/[\dA-Fa-f]/u.test(text.charAt(at + 1))) return { whole: false, end: at + 1 };
        at += 1;
      }
    }
    at += 1;
  }
  return { whole: false, end: text.length };
}

function isBegun(text: string, at: number): boolean {
  BEGUN.lastIndex = at;
  return at === text.length || BEGUN.test(text);
}

function faultAt(text: string, offset: number, truncated: boolean): JsonFault {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { offset, line: before.split('\n').length, column: offset - lineStart + 1, truncated };
}
