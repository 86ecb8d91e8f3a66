/** Control characters but tab and line ends, and what is no character at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN, 'gu');

/** True for a text of which XML cannot carry every character. */
export const isBeyondXml = (text: string): boolean => FORBIDDEN.test(text);

/** A text as XML can carry it: what it cannot becomes U+FFFD. */
export const withinXml = (text: string): string => text.replace(ALL_FORBIDDEN, '\uFFFD');

export const escapeXml = (text: string): string =>
  withinXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // Readers make line feeds of carriage returns that are not written so.
    .replaceAll('\r', '&#13;');

/** In an attribute readers make blanks of line ends and tabs. */
export const attribute = (text: string): string =>
  escapeXml(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

/** A `Description`, where there is something to say. */
export const description = (text: string): string[] => (text ? [`<Description>${escapeXml(text)}</Description>`] : []);
