import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { COMMANDS, type CommandId, type MenuName } from '../../shared/contract/commands.ts';
import { allKeys } from '../../shared/contract/keys.ts';
import { About, KeyCard } from '../features/help/HelpDialogs.tsx';
import { CommandPalette } from '../features/palette/CommandPalette.tsx';
import { NewProject } from '../features/project/ProjectDialogs.tsx';
import { SettingsDialog } from '../features/settings/SettingsDialog.tsx';
import { fittingSize } from './appearance.ts';
import { SYNONYMS, whyNotNow } from './command-words.ts';
import type { Controller } from './controller.ts';
import { showKey } from './keys.ts';

interface Props {
  readonly controller: Controller;
  readonly mac: boolean;
  readonly dispatch: Dispatch;
}

type Dispatch = (command: CommandId) => void;

const GROUPS: readonly { menu: MenuName; title: string }[] = [
  { menu: 'tag', title: 'Tag' },
  { menu: 'codebook', title: 'Codebook' },
  { menu: 'go', title: 'Go' },
  { menu: 'edit', title: 'Edit' },
  { menu: 'view', title: 'View' },
  { menu: 'file', title: 'File' },
  { menu: 'help', title: 'Help' },
];

const READING_KEYS = [
  { label: 'Move the caret; with Shift select', keys: ['←', '→', '↑', '↓'] },
  { label: 'By word', keys: ['Ctrl+→'] },
  { label: 'Start and end of the text', keys: ['Ctrl+Home', 'Ctrl+End'] },
  { label: 'Next, previous suggestion', keys: ['Tab', 'Shift+Tab'] },
  { label: 'Accept, dismiss the suggestion', keys: ['Enter', 'Backspace'] },
  { label: 'Take another actor, where several are meant', keys: ['2', '…', '9'] },
  { label: 'Out of the text', keys: ['Esc', 'Tab'] },
  { label: 'Stance, in the position form', keys: ['1', '2', '3', '4'] },
];

/** The dialogs that any screen can open. */
export const GlobalDialogs = ({ controller, mac, dispatch }: Props) => {
  const settings = useStore(controller.settings.store);
  const dialog = useStore(controller.session, (state) => state.dialog);
  const close = () => controller.session.setState({ dialog: null });
  switch (dialog?.name) {
    case 'new-project':
      return <NewProject onClose={close} onCreate={(title) => controller.newProject(title)} />;
    case 'about':
      return (
        <About
          version={controller.version}
          edition={controller.host.kind}
          readLicences={controller.readLicences}
          onClose={close}
        />
      );
    case 'commands':
      return <Palette controller={controller} mac={mac} dispatch={dispatch} onClose={close} />;
    case 'settings':
      return (
        <SettingsDialog
          settings={settings}
          first={dialog.tab}
          mac={mac}
          fittingSize={fittingSize()}
          onChange={(part) => void controller.preferences.change(part)}
          onExport={() => controller.preferences.export()}
          onChoose={() => controller.preferences.choose(mac)}
          onClose={close}
        />
      );
    case 'keys':
      return (
        <KeyCard
          groups={keyGroups(allKeys(settings.keys), mac)}
          onClose={close}
          onChange={() => controller.session.setState({ dialog: { name: 'settings', tab: 'keys' } })}
        />
      );
    default:
      return null;
  }
};

function keyGroups(keys: ReadonlyMap<CommandId, readonly string[]>, mac: boolean) {
  const groups = GROUPS.map(({ menu, title }) => ({
    title,
    rows: COMMANDS.filter((command) => command.menu === menu && keys.get(command.id)?.length).map(({ id, label }) => ({
      label: label.replace('…', ''),
      keys: (keys.get(id) ?? []).map((key) => showKey(key, mac)),
    })),
  })).filter(({ rows }) => rows.length > 0);
  const reading = {
    title: 'In the text',
    rows: READING_KEYS.map((row) => ({ ...row, keys: row.keys.map((key) => (mac ? key.replace('Ctrl+', '⌥') : key)) })),
  };
  return [reading, ...groups];
}

const Palette = ({ controller, mac, dispatch, onClose }: Props & { readonly onClose: () => void }) => {
  const keys = useStore(controller.settings.store, (state) => state.keys);
  const [recent, setRecent] = useState<readonly CommandId[]>([]);
  useEffect(() => void controller.settings.recent().then(setRecent), [controller]);
  // What can be done now is asked once: nothing changes behind the palette.
  const choices = useMemo(() => {
    const all = allKeys(keys);
    return COMMANDS.filter(({ id }) => id !== 'show-commands').map(({ id, label }) => ({
      id,
      label: label.replace('…', ''),
      also: SYNONYMS[id] ?? [],
      keys: (all.get(id) ?? []).map((key) => showKey(key, mac)),
      reason: whyNotNow(id, controller),
    }));
  }, [keys, mac, controller]);
  return (
    <CommandPalette
      choices={choices}
      recent={recent}
      onClose={onClose}
      onChoose={(id) => {
        onClose();
        void controller.settings.remember(id);
        dispatch(id);
      }}
    />
  );
};
