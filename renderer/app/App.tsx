import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { COMMANDS, type CommandId, type MenuName } from '../../shared/contract/commands.ts';
import type { ChosenFile } from '../../shared/contract/host.ts';
import { allKeys, bindings } from '../../shared/contract/keys.ts';
import type { Span } from '../../shared/domain/model.ts';
import { ProjectProvider } from '../features/context.tsx';
import { ImportDialog } from '../features/exchange/ImportDialog.tsx';
import { About, KeyCard } from '../features/help/HelpDialogs.tsx';
import { KeysProvider } from '../features/keys.tsx';
import { CommandPalette } from '../features/palette/CommandPalette.tsx';
import { NewProject } from '../features/project/ProjectDialogs.tsx';
import { SettingsDialog } from '../features/settings/SettingsDialog.tsx';
import { StartScreen } from '../features/start/StartScreen.tsx';
import { dismissNotice, isFree } from '../state/session.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { Notices } from '../ui/Notices.tsx';
import { fittingSize, useAppearance } from './appearance.ts';
import { SYNONYMS, whyNotNow } from './command-words.ts';
import type { Controller } from './controller.ts';
import { makeDispatch } from './dispatch.ts';
import { caretInReader, focusPart, resumeReading } from './focus.ts';
import { showKey } from './keys.ts';
import { LibraryDialogs } from './LibraryDialogs.tsx';
import { ProjectScreen } from './ProjectScreen.tsx';
import { showLine } from './show-line.ts';
import { ThemeChoice } from './ThemeChoice.tsx';
import { useAnnouncements } from './use-announcements.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useMachine } from './use-machine.ts';
import { usePaste } from './use-paste.ts';

interface Props {
  readonly controller: Controller;
  readonly mac: boolean;
}

export const App = ({ controller, mac }: Props) => {
  const { screen, projects, deleted, incoming, reportOpen, busy } = useStore(controller.store);
  const notices = useStore(controller.session, (state) => state.notices);
  const free = useCallback(() => isFree(controller.session.getState()), [controller]);
  const dispatch = useMemo(
    () =>
      makeDispatch(
        controller,
        caretInReader,
        (part) => focusPart(part, free),
        (line) => void showLine(controller, line, false),
      ),
    [controller, free],
  );
  const changedKeys = useStore(controller.settings.store, (state) => state.keys);
  const bound = useMemo(() => bindings(changedKeys), [changedKeys]);
  const keys = useMemo(() => ({ all: allKeys(changedKeys), mac }), [changedKeys, mac]);
  useKeyboard(dispatch, controller.session, mac, bound);
  useMachine(controller, dispatch);
  usePaste(controller.session);
  useAppearance(controller);
  useKeptFocus();
  useAnnouncements(controller);
  const context = useMemo(
    () =>
      screen.name === 'project'
        ? { workspace: screen.workspace, session: controller.session, host: controller.host, search: controller.search }
        : null,
    [screen, controller],
  );
  const [first] = incoming;
  return (
    <KeysProvider value={keys}>
      <DropZone onFiles={(files) => void takeDropped(controller, files)}>
        {screen.name === 'start' && (
          <StartScreen
            projects={projects}
            deleted={deleted}
            actions={controller.shelf}
            onOpenArticles={() => dispatch('open-articles')}
            onOpenSample={() => dispatch('open-sample')}
            onNewProject={() => dispatch('new-project')}
            onOpenProjectFile={() => dispatch('open-project-file')}
            onOpenProject={(key) => void controller.openProject(key)}
            onAbout={() => dispatch('show-about')}
            footer={<ThemeChoice controller={controller} />}
          />
        )}
        {screen.name === 'failed' && <NoStorage reason={screen.reason} />}
        {screen.name === 'loading' && <p className="loading">Opening…</p>}
        {context && (
          <ProjectProvider value={context}>
            <ProjectScreen
              key={context.workspace.store.getState().key}
              controller={controller}
              mac={mac}
              dispatch={dispatch}
              onResume={(span: Span) => resumeReading(span, free)}
            />
          </ProjectProvider>
        )}
        {first && !reportOpen && (
          <ImportDialog
            file={first.file}
            parsed={first.parsed}
            twins={projects
              .filter(({ projectId }) => projectId === first.parsed.project.info.id)
              .map(({ title }) => title)}
            onImport={() => void controller.importIncoming()}
            onClose={() => controller.dropIncoming()}
          />
        )}
        <LibraryDialogs controller={controller} />
        <GlobalDialogs controller={controller} mac={mac} dispatch={dispatch} />
        {busy && (
          <div className="busy" role="status">
            <span>
              {busy.what}
              {busy.of > 1 && ` (${Math.min(busy.done + 1, busy.of)} of ${busy.of})`}…
              {busy.detail && <span className="busy-detail">{busy.detail}</span>}
            </span>
            <progress {...(busy.of > 0 ? { max: busy.of, value: busy.done } : {})} aria-label={busy.what} />
            {busy.cancel && (
              <button type="button" className="button" onClick={busy.cancel}>
                Cancel
              </button>
            )}
          </div>
        )}
        <Notices notices={notices} onDismiss={(id) => dismissNotice(controller.session, id)} />
        <Announcer />
      </DropZone>
    </KeysProvider>
  );
};

const NoStorage = ({ reason }: { readonly reason: string }) => (
  <main className="broken" role="alert">
    <h1>Standpoint cannot use its storage.</h1>
    <p>
      The projects are kept in this program’s own database, and it could not be opened: {reason}. Nothing was changed. A
      full disk or a browser window in private mode can be the cause. Make room or open an ordinary window, then try
      again.
    </p>
    <button type="button" className="button button-primary" onClick={() => window.location.reload()}>
      Try again
    </button>
  </main>
);

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
  { label: 'Stance, in the position form', keys: ['1', '2', '3', '4'] },
];

const GlobalDialogs = ({ controller, mac, dispatch }: Props & { readonly dispatch: Dispatch }) => {
  const settings = useStore(controller.settings.store);
  const dialog = useStore(controller.session, (state) => state.dialog);
  const close = () => controller.session.setState({ dialog: null });
  switch (dialog?.name) {
    case 'new-project':
      return <NewProject onClose={close} onCreate={(title) => controller.newProject(title)} />;
    case 'about':
      return <About version={controller.version} edition={controller.host.kind} onClose={close} />;
    case 'commands':
      return <Palette controller={controller} mac={mac} dispatch={dispatch} onClose={close} />;
    case 'settings':
      return (
        <SettingsDialog
          settings={settings}
          first={dialog.tab}
          mac={mac}
          fittingSize={fittingSize()}
          onChange={(part) => void controller.changeSettings(part)}
          onExport={() => controller.exportSettings()}
          onChoose={() => controller.chooseSettings(mac)}
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
  return [reading, ...groups.filter(({ rows }) => rows.length > 0)];
}

const Palette = ({
  controller,
  mac,
  dispatch,
  onClose,
}: Props & { readonly dispatch: Dispatch; readonly onClose: () => void }) => {
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

async function takeDropped(controller: Controller, files: readonly File[]): Promise<void> {
  const chosen: ChosenFile[] = [];
  const refused: { file: string; message: string }[] = [];
  for (const file of files) {
    const adopted = await controller.host.files.adopt(file);
    if (adopted.ok) chosen.push(adopted.value);
    else refused.push({ file: file.name, message: adopted.error.message });
  }
  await controller.takeFiles(chosen, refused);
}

/** The whole window takes files that are dropped on it. */
const DropZone = ({
  children,
  onFiles,
}: {
  readonly children: React.ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
}) => {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      // Always: a file that lands anywhere else would be opened in place of the program.
      event.preventDefault();
      if (hasFiles(event)) setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [onFiles]);
  return (
    <>
      {children}
      {over && <div className="drop-hint">Drop to open</div>}
    </>
  );
};

export type Dispatch = (command: CommandId) => void;
