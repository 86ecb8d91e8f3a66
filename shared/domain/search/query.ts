import { type Failure, failure, ok, type Result } from '../result.ts';
import { type FoldOptions, foldText } from './fold.ts';

/** How the text of a query is meant. */
export interface SearchOptions extends FoldOptions {
  readonly wholeWord: boolean;
  /** The query is a regular expression; it sees the text as it is written, whatever is said of accents. */
  readonly regex: boolean;
}

export const PLAIN_SEARCH: SearchOptions = { matchCase: false, exactAccents: false, wholeWord: false, regex: false };

export type Query =
  | {
      readonly kind: 'terms';
      /** Folded; each has to be in the article. The blanks within a phrase stand for any blanks. */
      readonly terms: readonly string[];
    }
  | { readonly kind: 'regex'; readonly expression: RegExp };

/**
 * Reads a query: words, and phrases between quotation marks (straight or curly; one that is not closed yet goes to the
 * end). Null where nothing is asked for.
 */
export function parseQuery(raw: string, options: SearchOptions): Result<Query | null, Failure<'bad-expression'>> {
  if (options.regex) return raw === '' ? ok(null) : compile(raw, options.matchCase);
  const terms = [...raw.matchAll(TERM)]
    .map(([, phrase, word]) => foldText(phrase ?? word ?? '', options).text.trim())
    .filter((term) => term !== '');
  return ok(terms.length === 0 ? null : { kind: 'terms', terms: [...new Set(terms)] });
}

/** A phrase, or what stands between blanks and quotation marks. */
const TERM = /["“”„]([^"“”„]*)(?:["“”„]|$)|([^\s"“”„]+)/gu;

function compile(source: string, matchCase: boolean): Result<Query, Failure<'bad-expression'>> {
  try {
    return ok({ kind: 'regex', expression: new RegExp(source, matchCase ? 'gmu' : 'gimu') });
  } catch (error) {
    // The engine says: "Invalid regular expression: /(/gu: Unterminated group".
    const reason = error instanceof Error ? error.message.slice(error.message.lastIndexOf(': ') + 2) : '';
    return failure(
      'bad-expression',
      `This is no regular expression yet${reason ? `: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}` : ''}.`,
    );
  }
}
