import { useStore } from 'zustand';
import { FolderDialog } from '../features/exchange/FolderDialog.tsx';
import { ImportReportDialog } from '../features/exchange/ImportReport.tsx';
import { PreviewDialog } from '../features/exchange/PreviewDialog.tsx';
import { TableDialog } from '../features/exchange/TableDialog.tsx';
import { PasteDialog } from '../features/library/PasteDialog.tsx';
import type { Controller } from './controller.ts';

/** Dialogs of the library that are there with and without an open project. */
export const LibraryDialogs = ({ controller }: { readonly controller: Controller }) => {
  const { report, reportOpen, previews, folder, tables } = useStore(controller.store);
  const dialog = useStore(controller.session, (state) => state.dialog);
  if (report && reportOpen)
    return <ImportReportDialog report={report} onClose={() => controller.files.closeReport()} />;
  const [preview] = previews;
  if (preview) {
    return (
      <PreviewDialog
        key={preview.id}
        articles={preview.read.articles}
        textOf={(article) => controller.files.textOf(article)}
        onReadAs={(article, encoding) => controller.files.readAs(article, encoding)}
        onAdd={(articles) => controller.files.takePreviewed(articles)}
        onClose={() => controller.files.dropPreview()}
      />
    );
  }
  if (folder) {
    return (
      <FolderDialog
        // Another one may be dropped while this one is shown.
        key={folder.files[0]?.token}
        folder={folder}
        onRead={(chosen, naming) => controller.folders.take(chosen, naming)}
        onClose={() => controller.folders.drop()}
      />
    );
  }
  const [table] = tables;
  if (table) {
    return (
      <TableDialog
        key={table.sha256}
        {...table}
        onAdd={(mapping) => controller.files.takeTable(mapping)}
        onClose={() => controller.files.dropTable()}
      />
    );
  }
  if (dialog?.name !== 'paste-article') return null;
  return (
    <PasteDialog
      text={dialog.text}
      onAdd={(pasted) => controller.files.takeText(pasted)}
      onClose={() => controller.session.setState({ dialog: null })}
    />
  );
};
