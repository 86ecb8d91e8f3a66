import { type HostError, KEPT_NAME, KEPT_PROJECT } from './host.ts';

/** What some system forbids in names, control and direction-changing characters included. */
export const FORBIDDEN_IN_NAMES = /[\\/:*?"<>|\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Names that Windows keeps for devices, whatever the extension. */
export const RESERVED_NAME = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Longest name of a kept file, in characters: a host may have to put something before or behind it. */
const LONGEST_NAME = 100;

export const isKeptProject = (project: unknown): project is string => fits(project, KEPT_PROJECT, 64);

export const isKeptName = (name: unknown): name is string => fits(name, KEPT_NAME, LONGEST_NAME);

/** A place in a file, or a number of bytes. */
export const isOffset = (at: unknown): at is number => Number.isSafeInteger(at) && (at as number) >= 0;

const fits = (name: unknown, pattern: RegExp, longest: number): boolean =>
  typeof name === 'string' && name.length <= longest && pattern.test(name) && !RESERVED_NAME.test(name);

/** What is wrong with the arguments of a call about a project; null where nothing is. Each host asks this first. */
export const keptProjectFault = (project: unknown): HostError | null =>
  isKeptProject(project) ? null : refusal('no project can be called that');

/** The same for a call about a file of a project, and a place in it. */
export function keptFileFault(project: unknown, name: unknown, at: unknown): HostError | null {
  if (!isKeptName(name)) return keptProjectFault(project) ?? refusal('no kept file can be called that');
  return keptProjectFault(project) ?? (isOffset(at) ? null : refusal('this is no place in a file'));
}

const refusal = (why: string): HostError => ({
  code: 'bad-arguments',
  message: `Nothing was read or written: ${why}.`,
});

/**
 * The name of a project's folder. Some file systems take capitals for small letters: here they are an underscore and the
 * small letter, so that no two projects ever share a folder.
 */
export const folderOfProject = (project: string): string =>
  project.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The project whose folder has this name; null where it is none's. */
export function projectOfFolder(folder: string): string | null {
  const project = folder.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  return isKeptProject(project) && folderOfProject(project) === folder ? project : null;
}
