import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Settings } from '../../../shared/contract/settings.ts';
import type { IncomingSettings } from '../../commands/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { counted } from '../counted.ts';
import { Appearance } from './Appearance.tsx';
import { KeyTable } from './KeyTable.tsx';
import { NewArticles } from './NewArticles.tsx';

interface Props {
  readonly settings: Settings;
  readonly first: 'appearance' | 'keys';
  readonly mac: boolean;
  readonly fittingSize: number;
  readonly onChange: (part: Partial<Settings>) => void;
  readonly onExport: () => Promise<void>;
  /** Null where no file was chosen or it cannot be used, which was said. */
  readonly onChoose: () => Promise<IncomingSettings | null>;
  readonly onClose: () => void;
}

/** Everything that can be set. Nothing has to be saved: each change counts at once, in every window. */
export const SettingsDialog = (props: Props) => {
  const { settings, first, mac, fittingSize, onChange, onExport, onChoose, onClose } = props;
  return (
    <Dialog title="Settings" onClose={onClose} width="wide">
      <Tabs className="settings" defaultSelectedKey={first}>
        <TabList aria-label="Settings" className="tab-list">
          <Tab id="appearance" className="tab">
            Appearance
          </Tab>
          <Tab id="keys" className="tab">
            Keys
          </Tab>
          <Tab id="articles" className="tab">
            New articles
          </Tab>
          <Tab id="file" className="tab">
            Export and import
          </Tab>
        </TabList>
        <TabPanel id="appearance" className="settings-panel">
          <Appearance settings={settings} fittingSize={fittingSize} onChange={onChange} />
        </TabPanel>
        <TabPanel id="keys" className="settings-panel">
          <KeyTable changed={settings.keys} mac={mac} onChange={(keys) => onChange({ keys })} />
        </TabPanel>
        <TabPanel id="articles" className="settings-panel">
          <NewArticles settings={settings} onChange={onChange} />
        </TabPanel>
        <TabPanel id="file" className="settings-panel">
          <SettingsFile onExport={onExport} onChoose={onChoose} onTake={onChange} />
        </TabPanel>
      </Tabs>
    </Dialog>
  );
};

const SettingsFile = ({
  onExport,
  onChoose,
  onTake,
}: Pick<Props, 'onExport' | 'onChoose'> & { readonly onTake: (settings: Settings) => void }) => {
  const [incoming, setIncoming] = useState<IncomingSettings | null>(null);
  const changed = incoming ? Object.keys(incoming.settings.keys).length : 0;
  return (
    <>
      <p>Appearance and keys as one file, for another machine or a colleague. Projects are not in it.</p>
      <div className="settings-foot">
        <Button onPress={() => void onExport()}>Export settings…</Button>
        <Button onPress={() => void onChoose().then(setIncoming)}>Import settings…</Button>
      </div>
      {incoming && (
        <section aria-label="Settings to import" className="settings-incoming">
          <p>
            “{incoming.file}” holds the appearance and the keys of {counted(changed, 'command')}. They would replace
            what is set now.
          </p>
          {incoming.problems.length > 0 && (
            <ul className="impact warning">
              {incoming.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
          <div className="settings-foot">
            <Button
              look="primary"
              autoFocus
              onPress={() => {
                onTake(incoming.settings);
                setIncoming(null);
              }}
            >
              Use these settings
            </Button>
            <Button onPress={() => setIncoming(null)}>Cancel</Button>
          </div>
        </section>
      )}
    </>
  );
};
