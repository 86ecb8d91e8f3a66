import { canonicalText } from '../../domain/text/canonical.ts';
import { type ForeignSpan, ForeignText, type Reading } from '../json-records/readings.ts';
import { parseInert, textOfHtml } from '../markup/html.ts';

/** A text that was tagged as a web page. */
export interface Page {
  /** What a reader of the page sees; canonical. */
  readonly text: string;
  /** Where a region lies in it, in code points; null where that is not beyond doubt. */
  find(region: ForeignSpan): ForeignSpan | null;
}

const WAYS: readonly Reading['unit'][] = ['code-point', 'utf-16'];
/** Places of one region's words that are looked at. */
const MOST_PLACES = 1000;

/**
 * Label Studio counts in all the text of the page's elements, blanks between them too. A region is found by its words: the
 * third time they stand there is the third time they stand in the text, if they stand equally often in both. Null for what
 * is no page.
 */
export function pageOf(html: string): Page | null {
  const document = parseInert(html);
  if (!document) return null;
  const text = canonicalText(textOfHtml(document.querySelector('body') ?? document).text);
  const whole = document.querySelector('body')?.textContent ?? document.textContent;
  const counted = new ForeignText(whole);
  const points = new ForeignText(text);
  return {
    text,
    find: (region) => {
      const quote = canonicalText(region.quote);
      if (quote.trim() === '') return null;
      const [there, here] = [placesOf(counted.text, quote), placesOf(text, quote)];
      if (there.length !== here.length || here.length > MOST_PLACES) return null;
      for (const unit of WAYS) {
        const span = counted.read(region, { unit, lineEnds: 'stored' });
        const start = span ? here[there.indexOf(span.start)] : undefined;
        if (span && start !== undefined) return pointsOf(points.text, start, quote);
      }
      const [only] = here;
      return here.length === 1 && only !== undefined ? pointsOf(points.text, only, quote) : null;
    },
  };
}

function placesOf(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && places.length <= MOST_PLACES; at = text.indexOf(quote, at + 1)) {
    places.push(at);
  }
  return places;
}

/** As the file's own spans are given, so that they are read and compared alike. */
function pointsOf(text: string, start: number, quote: string): ForeignSpan {
  const before = [...text.slice(0, start)].length;
  return { start: before, end: before + [...quote].length, quote };
}
