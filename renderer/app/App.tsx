import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { allKeys, bindings } from '../../shared/contract/keys.ts';
import type { Span } from '../../shared/domain/model.ts';
import { isRelated } from '../commands/merging/related.ts';
import type { LibraryEntry } from '../db/library.ts';
import { ProjectProvider } from '../features/context.tsx';
import { counted } from '../features/counted.ts';
import { ImportDialog } from '../features/exchange/ImportDialog.tsx';
import { RecoveryScreen } from '../features/keeping/RecoveryScreen.tsx';
import { KeysProvider } from '../features/keys.tsx';
import { UnlockDialog } from '../features/locking/LockDialogs.tsx';
import { StartScreen } from '../features/start/StartScreen.tsx';
import { dismissNotice, isFree } from '../state/session.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { Notices } from '../ui/Notices.tsx';
import { type AppState, workspaceIn } from './app-state.ts';
import { useAppearance } from './appearance.ts';
import type { Controller } from './controller.ts';
import { DropZone, takeDropped } from './DropZone.tsx';
import { makeDispatch } from './dispatch.ts';
import { caretInReader, focusPart, resumeReading } from './focus.ts';
import { GlobalDialogs } from './GlobalDialogs.tsx';
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
  const { screen, projects, deleted, incoming, incomingMerge, reportOpen, unlocking, busy } = useStore(
    controller.store,
  );
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
  const onResume = useCallback((span: Span) => resumeReading(span, free), [free]);
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
        ? {
            ...{ workspace: screen.workspace, session: controller.session, host: controller.host },
            ...{ search: controller.search, suggestions: controller.suggestions },
          }
        : null,
    [screen, controller],
  );
  const [first] = incoming;
  const twins = projects.filter(({ projectId }) => projectId === first?.parsed.project.info.id);
  return (
    <KeysProvider value={keys}>
      <DropZone onDropped={(dropped) => void takeDropped(controller, dropped)}>
        {screen.name === 'start' && (
          <StartScreen
            projects={projects}
            deleted={deleted}
            actions={controller.shelf}
            onOpenArticles={() => dispatch('open-articles')}
            onOpenFolder={() => dispatch('open-folder')}
            onOpenSample={() => dispatch('open-sample')}
            onNewProject={() => dispatch('new-project')}
            onOpenProjectFile={() => dispatch('open-project-file')}
            onOpenProject={(key) => void controller.openProject(key)}
            onAbout={() => dispatch('show-about')}
            footer={<ThemeChoice controller={controller} />}
          />
        )}
        {screen.name === 'failed' && (
          <NoStorage
            {...screen}
            onSave={() => void controller.saveKept(screen.kept)}
            onAfresh={controller.host.app.beginAfresh && (() => void controller.beginAfresh())}
          />
        )}
        {screen.name === 'recovery' && (
          <RecoveryScreen
            key={screen.key}
            title={screen.title}
            damage={screen.damage}
            keepsAside={controller.host.kind === 'desktop'}
            look={() => controller.lookAtKept(screen.key, screen.damage.proof.seq)}
            onRecover={() => void controller.recoverProject(screen.key)}
            onOpenAsItIs={() => void controller.openProject(screen.key, true)}
            onProjects={() => void controller.showProjects()}
          />
        )}
        {screen.name === 'loading' && <p className="loading">Opening…</p>}
        {context && (
          <ProjectProvider value={context}>
            <ProjectScreen
              key={context.workspace.store.getState().key}
              controller={controller}
              mac={mac}
              dispatch={dispatch}
              onResume={onResume}
            />
          </ProjectProvider>
        )}
        {first && !reportOpen && !incomingMerge && (
          <ImportDialog
            key={first.file}
            file={first.file}
            parsed={first.parsed}
            twins={twins.map(({ title }) => title)}
            onImport={(replaces) => void takeIncoming(controller, replaces ? twins : [])}
            {...mergeOf(controller, first)}
            onClose={() => controller.files.dropIncoming()}
          />
        )}
        <LibraryDialogs controller={controller} />
        <GlobalDialogs controller={controller} mac={mac} dispatch={dispatch} />
        {unlocking && <UnlockDialog {...unlocking} />}
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

interface NoStorageProps {
  readonly reason: string;
  readonly kept: readonly string[];
  readonly onSave: () => void;
  /** Absent where the databases are out of reach. */
  readonly onAfresh?: (() => void) | undefined;
}

const NoStorage = ({ reason, kept, onSave, onAfresh }: NoStorageProps) => (
  <main className="broken" role="alert">
    <h1>Standpoint cannot use its storage.</h1>
    <p>
      The projects are kept in this program’s own database, and it could not be opened: {reason}. Nothing was changed. A
      full disk or a browser window in private mode can be the cause. Make room or open an ordinary window, then try
      again.
    </p>
    {kept.length > 0 && (
      <p>
        Beside it {counted(kept.length, 'project')} {kept.length === 1 ? 'is' : 'are'} kept whole, up to the last
        change. You can save {kept.length === 1 ? 'it as a project file' : 'them as project files'} now, and open{' '}
        {kept.length === 1 ? 'that' : 'those'} anywhere.
        {onAfresh &&
          ' Or the databases are put aside, as they are, and Standpoint starts again without them: then each project is brought back from what is kept.'}
      </p>
    )}
    <div className="recovery-actions">
      <button type="button" className="button button-primary" onClick={() => window.location.reload()}>
        Try again
      </button>
      {kept.length > 0 && (
        <button type="button" className="button" onClick={onSave}>
          Save what is kept
        </button>
      )}
      {kept.length > 0 && onAfresh && (
        <button type="button" className="button" onClick={onAfresh}>
          Put the databases aside and start again
        </button>
      )}
    </div>
  </main>
);

/** The project comes in first: only then those that it stands for are put away. */
async function takeIncoming(controller: Controller, instead: readonly LibraryEntry[]): Promise<void> {
  if (!(await controller.files.importIncoming())) return;
  for (const { key } of instead) await controller.shelf.remove(key);
}

/** A project file that has to do with the open project can be merged into it as well. */
function mergeOf(controller: Controller, { file, parsed }: AppState['incoming'][number]) {
  const state = workspaceIn(controller.store)?.store.getState();
  if (!state || !isRelated(state, parsed.project)) return {};
  const merge = async () => {
    if (await controller.merges.begin(file, parsed)) controller.files.dropIncoming();
  };
  return { merge: { into: state.info.title, run: () => void merge() } };
}
