/** What follows the last dot of a file's name and looks like the ending of one: not the year of “9.1.2022”. */
const ENDING = /(?<=.)\.([a-z][a-z0-9-]{0,19})$/iu;

/** The ending of a name or path, without its dot and in lower case; '' where there is none. */
export const endingOf = (path: string): string => ENDING.exec(path)?.[1]?.toLowerCase() ?? '';

/** The same name or path without its ending. */
export const withoutEnding = (path: string): string => path.replace(ENDING, '');
