import type { ReactNode } from 'react';
import type { ApartPreview, MergePreview } from '../../commands/codebook-merge.ts';
import { counted } from '../counted.ts';
import type { CodeTable } from './view.ts';

interface Props {
  readonly title: string;
  readonly isLooking: boolean;
  /** Why it cannot be done; null where it can. */
  readonly failure: string | null;
  readonly children: ReactNode;
}

/** What a change will do, before it is made. Screen readers hear it as it comes. */
export const Preview = ({ title, isLooking, failure, children }: Props) => (
  <div className="preview" role="status" aria-label={title}>
    <h3>{title}</h3>
    {failure ? <p className="warning">{failure}</p> : isLooking ? <p>Looking it up…</p> : children}
  </div>
);

interface LinesProps {
  readonly table: CodeTable;
  readonly preview: MergePreview;
  /** Of the one that stays. */
  readonly name: string;
  /** What else it gains, in sentences. */
  readonly gains: readonly string[];
}

export const MergeLines = ({ table, preview, name, gains }: LinesProps) => {
  const { tagsMoved, articles, aliases, dependents, becomesTwice } = preview;
  return (
    <>
      <Lines
        lines={[
          tagsMoved > 0 && `${tagsIn(tagsMoved, articles)} will name “${name}”.`,
          aliases.length > 0 && `“${name}” will also be found as ${quoted(aliases)}.`,
          dependents > 0 &&
            (table === 'actors'
              ? `${counted(dependents, 'actor becomes a member', 'actors become members')} of “${name}”.`
              : `${counted(dependents, 'position moves', 'positions move')} under “${name}”.`),
          ...gains,
          becomesTwice > 0 &&
            `${counted(becomesTwice, 'tag will say', 'tags will say')} the same as another on the same passage. All are kept.`,
        ]}
        none="No tag names it yet: only the entry goes."
      />
      <p>Undo takes it back, and it can be taken apart later.</p>
    </>
  );
};

export const ApartLines = ({ preview }: { readonly preview: ApartPreview }) => {
  const { table, name, into, tagsBack, articles, tagsGone, aliases, aliasesKept, dependents } = preview;
  return (
    <Lines
      lines={[
        `“${name}” is an ${table === 'actors' ? 'actor' : 'entry'} of its own again.`,
        tagsBack > 0 && `${tagsIn(tagsBack, articles)} will name “${name}” again instead of “${into}”.`,
        tagsGone > 0 &&
          `${counted(tagsGone, 'tag that it had was', 'tags that it had were')} deleted or changed since, and ${tagsGone === 1 ? 'stays' : 'stay'} as ${tagsGone === 1 ? 'it is' : 'they are'}.`,
        dependents > 0 &&
          (table === 'actors'
            ? `${counted(dependents, 'actor is a member', 'actors are members')} of “${name}” again.`
            : `${counted(dependents, 'position stands', 'positions stand')} under “${name}” again.`),
        aliases.length > 0 && `“${into}” is no longer found as ${quoted(aliases)}.`,
        aliasesKept.length > 0 &&
          `“${into}” keeps the other ${aliasesKept.length === 1 ? 'name' : 'names'} ${quoted(aliasesKept)}: it was tagged by ${aliasesKept.length === 1 ? 'it' : 'them'} since.`,
      ]}
      none=""
    />
  );
};

const tagsIn = (tags: number, articles: number): string => `${counted(tags, 'tag')} in ${counted(articles, 'article')}`;

/** More names than these are only counted. */
const MOST_NAMES = 8;

const quoted = (names: readonly string[]): string => {
  const shown = `“${names.slice(0, MOST_NAMES).join('”, “')}”`;
  return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown;
};

interface ListProps {
  readonly lines: readonly (string | false)[];
  readonly none: string;
}

const Lines = ({ lines, none }: ListProps) => {
  const said = lines.filter((line) => line !== false);
  if (said.length === 0) return <p>{none}</p>;
  return (
    <ul className="impact">
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};
