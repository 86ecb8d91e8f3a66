import { grouped } from '../counted.ts';

/** More are in a list than anyone reads to the end; the number says how many there are. */
const MOST = 200;

interface NamesProps {
  readonly title: string;
  readonly names: readonly string[];
}

/** Some names behind their number, to be looked at by whoever wants to; nothing where there are none. */
export const Names = ({ title, names }: NamesProps) =>
  names.length === 0 ? null : (
    <details className="codebook-names">
      <summary>
        {title} ({grouped(names.length)})
      </summary>
      <Lines label={title} lines={names} />
    </details>
  );

/** A sentence a line; what is said twice is shown once. */
export const Lines = ({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) => {
  const distinct = [...new Set(lines)];
  return (
    // The list scrolls by itself: the keyboard has to reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
    <ul className="failed" aria-label={label} tabIndex={0}>
      {distinct.slice(0, MOST).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {distinct.length > MOST && <li>and {grouped(distinct.length - MOST)} more</li>}
    </ul>
  );
};
