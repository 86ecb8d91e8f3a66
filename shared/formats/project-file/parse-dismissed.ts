import { compareDismissed, type Dismissed, type NeverSuggested } from '../../domain/model.ts';
import type { OffsetMap } from '../../domain/text/code-points.ts';
import { excerpt, type Report } from './report.ts';
import { dismissedShape, neverSuggestedShape } from './shapes.ts';

/** The suggestions that were dismissed in an article, in reading order; the list is absent where none was. */
export function parseDismissed(
  value: unknown,
  text: string,
  offsets: OffsetMap,
  at: string,
  report: Report,
): { dismissed?: readonly Dismissed[] } {
  const dismissed = listOf(value, at, report).flatMap((one, index): Dismissed[] => {
    const place = { at: `${at}[${index}]`, record: one };
    const read = report.shape(dismissedShape, one, place.at);
    if (!read) return [];
    report.noteFields('dismissed suggestion', one);
    const span = offsets.toCodeUnits(read);
    const { kind, quote, value: said } = read;
    if (span && text.slice(span.start, span.end) === quote) return [{ kind, ...span, quote, value: said }];
    report.add(place, `The text does not say “${excerpt(quote)}” there. It was left out, and may be suggested again.`);
    return [];
  });
  return dismissed.length > 0 ? { dismissed: dismissed.sort(compareDismissed) } : {};
}

/** Words that are never to be suggested, in the file's order; the list is absent where there are none. */
export function parseNeverSuggested(value: unknown, report: Report): { neverSuggested?: readonly NeverSuggested[] } {
  const at = 'project.neverSuggested';
  const read = listOf(value, at, report).flatMap((one, index): NeverSuggested[] => {
    const words = report.shape(neverSuggestedShape, one, `${at}[${index}]`);
    if (words) report.noteFields('wording never suggested', one);
    return words ? [words] : [];
  });
  return read.length > 0 ? { neverSuggested: read } : {};
}

function listOf(value: unknown, at: string, report: Report): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  report.add({ at }, 'The list is not a list. It was read as an empty one.');
  return [];
}
