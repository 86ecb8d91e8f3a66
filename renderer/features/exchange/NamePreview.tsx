import { useState } from 'react';
import { describeEdtf } from '../../../shared/domain/dates/edtf.ts';
import type { NameFields } from '../../../shared/formats/file-names/match.ts';
import type { Placeholder } from '../../../shared/formats/file-names/pattern.ts';
import { Choice } from '../../ui/fields.tsx';
import { grouped } from '../counted.ts';
import type { NameMatches } from './use-name-matches.ts';

type Found = Exclude<Placeholder, 'skip'>;

const COLUMNS: Record<Found, { readonly label: string; readonly field: keyof NameFields }> = {
  date: { label: 'Published on', field: 'publishedOn' },
  source: { label: 'Source', field: 'source' },
  title: { label: 'Title', field: 'title' },
  author: { label: 'Author', field: 'author' },
  language: { label: 'Language', field: 'language' },
};

interface Props {
  readonly matches: NameMatches;
  /** The placeholders of the pattern, in its order. */
  readonly found: readonly Found[];
  /** Without a pattern nothing matches, and nothing fails to. */
  readonly hasPattern: boolean;
}

/** The first files with what their names say, and those whose names say nothing. */
export const NamePreview = ({ matches, found, hasPattern }: Props) => {
  const [group, setGroup] = useState<'matched' | 'others'>('matched');
  const { matched, others, matchedCount, othersCount } = matches;
  const isOthers = hasPattern && group === 'others';
  const rows = isOthers ? others.map((path) => ({ path, fields: {} as NameFields })) : matched;
  const columns = isOthers ? [] : found.map((name) => COLUMNS[name]);
  const more = (isOthers ? othersCount : matchedCount) - rows.length;
  const groups = [
    { value: 'matched' as const, label: `names that match ${grouped(matchedCount)}` },
    { value: 'others' as const, label: `that do not ${grouped(othersCount)}` },
  ];
  return (
    <section aria-label="What the names say" className="name-preview">
      {hasPattern && <Choice label="Show" value={group} options={groups} onChange={setGroup} />}
      {rows.length === 0 && (
        <p className="quiet">{isOthers ? 'Every name matches.' : 'No name matches the pattern.'}</p>
      )}
      {rows.length > 0 && (
        // The table scrolls by itself: the keyboard has to reach it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
        <section className="name-table" aria-label="Files" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">File</th>
                {columns.map(({ label }) => (
                  <th scope="col" key={label}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ path, fields }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two folders that were dropped may be called alike
                <tr key={index}>
                  <th scope="row">
                    <bdi>{path}</bdi>
                  </th>
                  {columns.map(({ label, field }) => (
                    <td key={label} dir="auto" className={`name-${field}`}>
                      {field === 'publishedOn' ? describeEdtf(fields[field] ?? '') : fields[field]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {more > 0 && <p className="quiet">and {grouped(more)} more</p>}
        </section>
      )}
    </section>
  );
};
