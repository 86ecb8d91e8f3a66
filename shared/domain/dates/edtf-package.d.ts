/** The package carries no types. Only its parser is used here; it throws where a text is not EDTF. */
declare module 'edtf' {
  export function parse(value: string): unknown;
}
