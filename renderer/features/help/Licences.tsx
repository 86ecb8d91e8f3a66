import { useEffect, useState } from 'react';

/** A package that the program is made of, and its licence. */
export interface LicenceNotice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** '' where the package brings none. */
  readonly text: string;
}

export type ReadLicences = () => Promise<readonly LicenceNotice[]>;

/** What the program is made of: the list scrolls by itself, each licence opens where it stands. */
export const Licences = ({ read }: { readonly read: ReadLicences }) => {
  const [notices, setNotices] = useState<readonly LicenceNotice[] | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = (found: readonly LicenceNotice[] | 'failed') => isWanted && setNotices(found);
    read().then(show, () => show('failed'));
    return () => {
      isWanted = false;
    };
  }, [read]);
  if (notices === null) return <p className="quiet">Reading the licences…</p>;
  if (notices === 'failed')
    return <p className="quiet">The licences could not be read. Close this and open it again.</p>;
  return (
    <ul className="licences" aria-label="Made of">
      {notices.map(({ name, version, licence, text }) => (
        <li key={`${name} ${version}`}>
          {text ? (
            <details>
              <summary>
                {name} <span className="quiet">{`${version}, ${licence}`}</span>
              </summary>
              <p className="licence-text">{text}</p>
            </details>
          ) : (
            <span className="licence-alone">
              {name} <span className="quiet">{`${version}, ${licence}`}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};
