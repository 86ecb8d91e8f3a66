import { weekdayOf } from '../../dates/calendar.ts';
import { describeEdtf } from '../../dates/edtf.ts';
import type { Resolved } from './resolve.ts';

/** Why a date was suggested, a sentence for the analyst; `publication` in words. */
export function whyOf(quote: string, { value, how, anchor }: Resolved, publication: string): string {
  const words = `“${shortened(quote)}”`;
  if (!value)
    return `${words} is a date, but which one is not known: it counts from the publication date, which is missing or not a whole day.`;
  switch (how) {
    case 'stands':
      return `${words} names its date by itself.`;
    case 'text':
      return anchor
        ? `${words} is counted from “${shortened(anchor)}”, which stands before it.`
        : `${words} is counted from a date that stands before it.`;
    case 'back':
      return `${words} in an article of ${publication} looks back.`;
    case 'ahead':
      return `${words} in an article of ${publication} looks ahead.`;
    case 'same':
      return `${words} is when the article was published, ${publication}.`;
    default:
      return `${words} is counted from the publication, ${publication}.`;
  }
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The publication date in words, once for an article. */
export const publicationWords = (day: string): string =>
  day.length === 10 ? `${WEEKDAYS[weekdayOf(day)]} ${describeEdtf(day)}` : describeEdtf(day);

const shortened = (quote: string): string => quote.replace(/\s+/gu, ' ');
