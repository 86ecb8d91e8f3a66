import { useStore } from 'zustand';
import { CodeDialogs } from '../features/codebook/CodeDialogs.tsx';
import { useProject, useProjectContext, useSession } from '../features/context.tsx';
import { ExportCodebook, ImportCodebook } from '../features/exchange/CodebookDialogs.tsx';
import { ExportDialog } from '../features/exchange/ExportDialog.tsx';
import { MergeDialog } from '../features/exchange/MergeDialog.tsx';
import { NewTextDialog } from '../features/exchange/NewTextDialog.tsx';
import { SnapshotsDialog } from '../features/keeping/SnapshotsDialog.tsx';
import { ArticleDialogs } from '../features/library/ArticleDialogs.tsx';
import { ChangePassphraseDialog, LockDialog, RemoveLockDialog } from '../features/locking/LockDialogs.tsx';
import { ProjectDetails } from '../features/project/ProjectDialogs.tsx';
import { AcceptAll } from '../features/suggestions/AcceptAll.tsx';
import type { Controller } from './controller.ts';

/** The dialogs of an open project, whichever of them is asked for. */
export const ProjectDialogs = ({ controller }: { readonly controller: Controller }) => (
  <>
    <CodeDialogs />
    <ArticleDialogs />
    <AcceptAll />
    <OtherDialogs controller={controller} />
  </>
);

const OtherDialogs = ({ controller }: { readonly controller: Controller }) => {
  const { session } = useProjectContext();
  const name = useSession((state) => state.dialog?.name);
  const title = useProject((state) => state.info.title);
  const codebook = useStore(controller.store, (state) => state.incomingCodebook);
  const newText = useStore(controller.store, (state) => state.incomingText);
  const merge = useStore(controller.store, (state) => state.incomingMerge);
  const close = () => session.setState({ dialog: null });
  if (codebook) {
    return (
      <ImportCodebook
        {...codebook}
        onImport={() => controller.codebookFiles.importIncoming()}
        onClose={() => controller.codebookFiles.drop()}
      />
    );
  }
  if (newText) {
    return (
      <NewTextDialog
        {...newText}
        onTake={(dropped) => controller.newTexts.take(dropped)}
        onClose={() => controller.newTexts.drop()}
      />
    );
  }
  if (merge) {
    return (
      <MergeDialog
        {...merge}
        onMerge={(options) => controller.merges.take(options)}
        onClose={() => controller.merges.drop()}
      />
    );
  }
  if (name === 'export-codebook') {
    return <ExportCodebook onClose={close} onSave={(format) => controller.codebookFiles.export(format)} />;
  }
  if (name === 'export')
    return <ExportDialog onClose={close} onSave={(...asked) => controller.files.export(...asked)} />;
  if (name === 'snapshots') {
    const leave = (step: (snapshot: string) => Promise<unknown>) => (snapshot: string) => {
      close();
      void step(snapshot);
    };
    return (
      <SnapshotsDialog
        list={controller.snapshots.list}
        backups={controller.backups.setting}
        onMake={() => controller.snapshots.make()}
        onLook={leave((snapshot) => controller.snapshots.look(snapshot))}
        onRestore={leave((snapshot) => controller.snapshots.restore(snapshot))}
        onClose={close}
      />
    );
  }
  if (name === 'lock-project')
    return <LockDialog title={title} onLock={(passphrase) => void controller.lock.lock(passphrase)} onClose={close} />;
  if (name === 'change-passphrase')
    return <ChangePassphraseDialog onChange={(...given) => controller.lock.change(...given)} onClose={close} />;
  if (name === 'remove-lock')
    return (
      <RemoveLockDialog title={title} onTake={(passphrase) => controller.lock.remove(passphrase)} onClose={close} />
    );
  return name === 'project-details' ? (
    <ProjectDetails onClose={close} onCoderName={(name) => controller.nameCoder(name)} />
  ) : null;
};
