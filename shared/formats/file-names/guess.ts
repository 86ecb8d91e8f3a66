import { dateInName } from './dates.ts';
import { withoutEnding } from './endings.ts';
import { matchName, type NameFields } from './match.ts';
import { type NamePattern, parsePattern } from './pattern.ts';

/** Patterns to begin with, and what a name of that kind looks like. */
export const PRESETS: readonly { readonly pattern: string; readonly example: string }[] = [
  { pattern: '{date} {title}', example: '2022-01-09 Talks in Geneva' },
  { pattern: '{source}/{date} {title}', example: 'Kommersant/2022-01-09 Talks in Geneva' },
  { pattern: '{date} {source} - {title}', example: '2022-01-09 Kommersant - Talks in Geneva' },
  { pattern: '{date}_{source}_{title}', example: '20220109_Kommersant_Talks_in_Geneva' },
  { pattern: '{source}_{date}', example: 'Kommersant_2022-01-09' },
  { pattern: '{title} ({source}, {date})', example: 'Talks in Geneva (Kommersant, 9.1.2022)' },
  { pattern: '{language}/{source}/{date}_{skip}', example: 'ru/Kommersant/20220109_0017' },
];

/** How a file's own name may be made, those that say more before those that say less. */
const NAMES = [
  ...['{date} {source} - {title}', '{date} - {source} - {title}', '{date}_{source}_{title}', '{date}-{source}-{title}'],
  ...['{source} - {date} - {title}', '{source} {date} {title}', '{source}_{date}_{title}', '{source}-{date}-{title}'],
  ...['{title} ({source}, {date})', '{title} - {source} - {date}', '{title}_{source}_{date}'],
  ...['{source} {date}', '{source}_{date}', '{source}-{date}'],
  ...['{date} - {title}', '{date} {title}', '{date}_{title}', '{date}-{title}'],
  ...['{title} ({date})', '{title} - {date}', '{title} {date}', '{title}_{date}', '{title}-{date}', '{date}'],
];

/** Names that are looked at. */
const SAMPLE = 400;
/** A pattern that fewer of them match is none. */
const LEAST = 0.5;
/** A fuller pattern is taken rather than one that matches a little more. */
const NEARLY = 0.95;
/** Files that have a folder at all, where folders are sources. */
const IN_FOLDERS = 0.8;
/** Folders above a file that are looked at. */
const MOST_LEVELS = 3;

/** The likely pattern of these paths (relative, with endings); '' where their names seem to say nothing. */
export function guessPattern(paths: readonly string[]): string {
  const step = Math.max(1, Math.ceil(paths.length / SAMPLE));
  const sample = paths.filter((_, index) => index % step === 0);
  const name = guessName(sample);
  const folders = name.includes('{source}') ? '' : guessFolders(sample);
  if (!name && !folders) return '';
  return `${folders}${name || lastLevel(sample)}`;
}

interface Tried {
  readonly written: string;
  readonly found: readonly NameFields[];
}

function guessName(sample: readonly string[]): string {
  const tried = NAMES.map((written) => ({ written, found: foundBy(written, sample) })).filter(isLikely);
  const most = Math.max(0, ...tried.map(({ found }) => found.length));
  if (most === 0 || most < LEAST * sample.length) return '';
  const best = tried.find(({ found }) => found.length >= NEARLY * most);
  if (!best) return '';
  return withTitles(best.found) ? best.written : best.written.replace('{title}', '{skip}');
}

function foundBy(written: string, sample: readonly string[]): NameFields[] {
  const pattern = patternOf(written);
  return sample.flatMap((path) => matchName(pattern, path) ?? []);
}

function patternOf(written: string): NamePattern {
  const parsed = parsePattern(written);
  if (!parsed.ok) throw new Error(`our own pattern ${written} cannot be read`);
  return parsed.value;
}

/** Sources have letters and come back: what is another one in nearly every name is a part of the title. */
function isLikely({ written, found }: Tried): boolean {
  if (!written.includes('{source}')) return true;
  const isNamed = found.every(({ source = '' }) => /\p{L}/u.test(source));
  return isNamed && found.length >= 4 && new Set(found.map(({ source }) => source)).size <= found.length / 2;
}

/** Titles have words. The first words of a text say more than a number, or a short name for a machine. */
const withTitles = (found: readonly NameFields[]): boolean =>
  found.filter(({ title = '' }) => /\S\s+\S/u.test(title)).length > found.length / 2;

const lastLevel = (sample: readonly string[]): string =>
  withTitles(sample.map((path) => ({ title: (withoutEnding(path).split('/').at(-1) ?? '').replace(/_+/gu, ' ') })))
    ? '{title}'
    : '{skip}';

/** The nearest folders above the files that can be sources: several, each with several files, and no dates or numbers. */
function guessFolders(sample: readonly string[]): string {
  for (let up = 1; up <= MOST_LEVELS; up += 1) {
    const folders = sample.flatMap((path) => path.split('/').at(-1 - up) ?? []);
    // The folder that was chosen is above all of them.
    const distinct = new Set(folders);
    if (folders.length < IN_FOLDERS * sample.length || distinct.size < 2) continue;
    const isNamed =
      folders.filter((name) => !dateInName(name) && !/^\d+$/u.test(name)).length >= LEAST * folders.length;
    if (isNamed && distinct.size <= folders.length / 2) return `{source}/${'{skip}/'.repeat(up - 1)}`;
  }
  return '';
}
