import { type Merge, mergedName } from '../../../shared/domain/model.ts';
import { previewTakeApart, takeApart } from '../../commands/codebook-merge.ts';
import { Dialog, DialogForm } from '../../ui/Dialog.tsx';
import { useProject, useProjectContext, useRun } from '../context.tsx';
import { ApartLines, Preview } from './Preview.tsx';
import { useLookup } from './use-lookup.ts';

interface Props {
  readonly merge: Merge;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The question before a merged code comes back as one of its own. */
export const TakeApartDialog = ({ merge, onDone, onClose }: Props) => {
  const { workspace } = useProjectContext();
  const run = useRun();
  const seq = useProject((state) => state.seq);
  const preview = useLookup(() => previewTakeApart(workspace.database, merge.id), `${merge.id} ${seq}`);
  const apart = async () => {
    if (await run(takeApart(merge.id))) onDone();
  };
  return (
    <Dialog title={`Take “${mergedName(merge)}” apart?`} onClose={onClose}>
      <DialogForm onSave={apart} save="Take apart" onClose={onClose} isDisabled={!preview?.ok}>
        <Preview
          title="What will change"
          isLooking={preview === null}
          failure={preview && !preview.ok ? preview.error.message : null}
        >
          {preview?.ok && <ApartLines preview={preview.value} />}
        </Preview>
        <p className="quiet">Undo brings the merge back. What was changed in the form behind is not saved.</p>
      </DialogForm>
    </Dialog>
  );
};
