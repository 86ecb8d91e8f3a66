import type { DateSuggestion, Reading } from '../suggestion.ts';

/** The date expressions of a text, in reading order, none over another. */
export function suggestDates(
  _reading: Reading,
  _options: { readonly without?: ReadonlySet<string> } = {},
): DateSuggestion[] {
  return [];
}
