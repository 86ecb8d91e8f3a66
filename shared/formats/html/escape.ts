const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as HTML, in an element or a quoted attribute: nothing in it is markup. Control characters, which HTML drops or replaces,
 * become U+FFFD; tab and line feed stay.
 */
export const html = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : '\uFFFD'))
    .replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);

/** An element, with its content as HTML already; an attribute that is '' is left out. */
export function element(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => (value ? ` ${key}="${html(value)}"` : ''));
  return `<${name}${written.join('')}>${content}</${name}>`;
}
