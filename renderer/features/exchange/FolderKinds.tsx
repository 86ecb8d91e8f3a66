import { counted, grouped } from '../counted.ts';
import { type FileKind, kindName } from './folder-kinds.ts';

interface Props {
  readonly kinds: readonly FileKind[];
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: (endings: ReadonlySet<string>) => void;
}

/** Kinds without a reader that are named before they are unfolded. */
const NAMED = 4;

/** Which kinds of files are in a folder: those that are read, and the others, which can be tried as text. */
export const FolderKinds = ({ kinds, ticked, onTicked }: Props) => {
  const read = kinds.filter(({ isRead }) => isRead);
  const others = kinds.filter(({ isRead }) => !isRead);
  const toggle = (ending: string) => {
    const next = new Set(ticked);
    if (!next.delete(ending)) next.add(ending);
    onTicked(next);
  };
  const ticks = (some: readonly FileKind[], label: string) => (
    <ul className="folder-kinds" aria-label={label}>
      {some.map(({ ending, count }) => (
        <li key={ending}>
          <label className="tick">
            <input type="checkbox" checked={ticked.has(ending)} onChange={() => toggle(ending)} />
            <span>
              {kindName(ending)} <span className="quiet">{grouped(count)}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
  const named = others.slice(0, NAMED).map(({ ending, count }) => `${grouped(count)} ${kindName(ending)}`);
  return (
    <section aria-label="Kinds of files" className="folder-part">
      {read.length > 0 ? (
        ticks(read, 'Files that are read')
      ) : (
        <p className="warning">None of the files is of a kind that is known to be an article.</p>
      )}
      {others.length > 0 && (
        <details>
          <summary>
            Left out, since no reader takes them: {named.join(', ')}
            {others.length > NAMED && ` and ${counted(others.length - NAMED, 'more kind')}`}
          </summary>
          <p className="quiet">Tick those that are to be tried as text.</p>
          {ticks(others, 'Files that no reader takes')}
        </details>
      )}
    </section>
  );
};
