import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Licences, type ReadLicences } from './Licences.tsx';

export interface KeyRow {
  readonly label: string;
  /** As people read them. */
  readonly keys: readonly string[];
}

interface KeysProps {
  readonly groups: readonly { readonly title: string; readonly rows: readonly KeyRow[] }[];
  readonly onClose: () => void;
  /** Goes to where keys are changed. */
  readonly onChange: () => void;
}

/** All keys on one card, as they are now. */
export const KeyCard = ({ groups, onClose, onChange }: KeysProps) => (
  <Dialog title="Keys" onClose={onClose} width="wide">
    <div className="key-card">
      {groups.map(({ title, rows }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {rows.map(({ label, keys }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
    <div className="key-card-foot">
      <Button onPress={onChange}>Change keys…</Button>
    </div>
  </Dialog>
);

interface AboutProps {
  readonly version: string;
  readonly edition: 'desktop' | 'browser';
  readonly readLicences: ReadLicences;
  readonly onClose: () => void;
}

export const About = ({ version, edition, readLicences, onClose }: AboutProps) => (
  <Dialog title="About Standpoint" onClose={onClose}>
    <div className="dialog-body">
      <p>
        Standpoint {version}, {edition === 'desktop' ? 'desktop app' : 'browser edition'}
      </p>
      <p>
        An offline workbench for analysts who read the news: tag who stands where, on what, and when. Your articles and
        tags stay on this computer{edition === 'browser' && ', in the storage of this browser'}; nothing is sent
        anywhere.
      </p>
      <p className="quiet">Free software under the MIT licence, made of these packages, each under its own:</p>
      <Licences read={readLicences} />
      {edition === 'desktop' && (
        <p className="quiet">
          It runs on Electron and Chromium, whose licences lie beside the program: LICENSE.electron.txt and
          LICENSES.chromium.html.
        </p>
      )}
    </div>
  </Dialog>
);
