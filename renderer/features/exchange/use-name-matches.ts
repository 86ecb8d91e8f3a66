import { useLayoutEffect, useState } from 'react';
import { matchName, type NameFields } from '../../../shared/formats/file-names/match.ts';
import type { NamePattern } from '../../../shared/formats/file-names/pattern.ts';

export interface NamedFile {
  readonly path: string;
  readonly fields: NameFields;
}

export interface NameMatches {
  /** The first of them. */
  readonly matched: readonly NamedFile[];
  readonly others: readonly string[];
  readonly matchedCount: number;
  readonly othersCount: number;
}

/** Files of either sort that are shown. */
export const MOST_SHOWN = 100;
/** Names that are looked at in one go: some milliseconds. */
const PART = 1000;

/** What the pattern finds in the names. Many names are looked at in parts, and what was found before stays till then. */
export function useNameMatches(pattern: NamePattern, paths: readonly string[]): NameMatches {
  const [matches, setMatches] = useState<NameMatches>({ matched: [], others: [], matchedCount: 0, othersCount: 0 });
  useLayoutEffect(() => {
    const matched: NamedFile[] = [];
    const others: string[] = [];
    let [matchedCount, at, timer] = [0, 0, 0];
    const look = () => {
      for (const path of paths.slice(at, at + PART)) {
        const fields = matchName(pattern, path);
        if (fields) matchedCount += 1;
        if (fields && matched.length < MOST_SHOWN) matched.push({ path, fields });
        if (!fields && others.length < MOST_SHOWN) others.push(path);
      }
      at += PART;
      if (at < paths.length) timer = window.setTimeout(look);
      else setMatches({ matched, others, matchedCount, othersCount: paths.length - matchedCount });
    };
    look();
    return () => window.clearTimeout(timer);
  }, [pattern, paths]);
  return matches;
}
