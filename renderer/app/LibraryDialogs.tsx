import { useStore } from 'zustand';
import { ImportReportDialog } from '../features/exchange/ImportReport.tsx';
import { PasteDialog } from '../features/library/PasteDialog.tsx';
import type { Controller } from './controller.ts';

/** Dialogs of the library that are there with and without an open project. */
export const LibraryDialogs = ({ controller }: { readonly controller: Controller }) => {
  const { report, reportOpen } = useStore(controller.store);
  const dialog = useStore(controller.session, (state) => state.dialog);
  if (report && reportOpen)
    return <ImportReportDialog report={report} onClose={() => controller.files.closeReport()} />;
  if (dialog?.name !== 'paste-article') return null;
  return (
    <PasteDialog
      text={dialog.text}
      onAdd={(pasted) => controller.files.takeText(pasted)}
      onClose={() => controller.session.setState({ dialog: null })}
    />
  );
};
