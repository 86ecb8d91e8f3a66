import { useState } from 'react';
import { mergeActors, mergePositions, previewMerge } from '../../commands/codebook-merge.ts';
import { Dialog, DialogForm } from '../../ui/Dialog.tsx';
import { useProject, useProjectContext, useRun } from '../context.tsx';
import { counted } from '../counted.ts';
import { CodeField, type Codes, chosenId, nameOf, type Typed } from './CodeField.tsx';
import { actorGains, positionGains } from './gains.ts';
import { MergeLines, Preview } from './Preview.tsx';
import { useLookup } from './use-lookup.ts';
import { type CodeTable, lookingAt, useViewStore } from './view.ts';
import { TABLE_WORDS } from './words.ts';

interface Props {
  readonly table: CodeTable;
  /** One that goes into another, or several of which one stays. */
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

export const MergeDialog = ({ table, ids, onClose }: Props) => {
  const { workspace } = useProjectContext();
  const run = useRun();
  const view = useViewStore();
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const codes: Codes = table === 'actors' ? actors : positions;
  const usage = useProject((state) => state.usage);
  const seq = useProject((state) => state.seq);
  const chosen = ids.filter((id) => codes.has(id));
  const [target, setTarget] = useState<Typed>(() => likeliest(chosen, codes, usage));
  const into = chosenId(codes, target, chosen);
  const sources = chosen.length > 1 ? chosen.filter((id) => id !== into) : chosen;
  const words = TABLE_WORDS[table];
  const isAsked = into !== null && sources.length > 0;
  const preview = useLookup(
    async () => (isAsked && into ? previewMerge(workspace.database, table, sources, into) : null),
    `${sources.join()} ${into} ${seq}`,
  );
  const merge = async () => {
    if (!into || !preview?.ok) return;
    if (!(await run(table === 'actors' ? mergeActors(sources, into) : mergePositions(sources, into)))) return;
    view.setState((state) => lookingAt(state, table, into));
    onClose();
  };
  const name = nameOf(codes.get(into ?? '')) ?? '';
  const gains =
    table === 'actors' ? actorGains(actors, sources, into ?? '') : positionGains(positions, sources, into ?? '');
  return (
    <Dialog title={`Merge ${words.many}`} onClose={onClose}>
      <DialogForm
        onSave={merge}
        save={sources.length > 1 ? `Merge ${counted(sources.length, words.one, words.many)}` : 'Merge'}
        onClose={onClose}
        isDisabled={!preview?.ok}
      >
        <Sources table={table} ids={sources} />
        <CodeField
          table={table}
          label="Into"
          typed={target}
          onTyped={setTarget}
          except={chosen.length > 1 ? [] : chosen}
          placeholder={`The ${words.one} that stays`}
          hint={
            target.text.trim() && !into ? `There is no ${words.one} of this name: choose one from the list.` : undefined
          }
          autoFocus
        />
        <Preview
          title="What will change"
          isLooking={isAsked && preview === null}
          failure={preview && !preview.ok ? preview.error.message : null}
        >
          {preview?.ok ? (
            <MergeLines table={table} preview={preview.value} name={name} gains={gains} />
          ) : (
            <p>Say into which {words.one} it goes, and what would change is listed here.</p>
          )}
        </Preview>
      </DialogForm>
    </Dialog>
  );
};

/** Of several the one that is used most stays, unless the analyst says another; one alone says nothing. */
function likeliest(ids: readonly string[], codes: Codes, usage: ReadonlyMap<string, number>): Typed {
  if (ids.length < 2) return { text: '', id: null };
  const [most = null] = [...ids].sort((a, b) => (usage.get(b) ?? 0) - (usage.get(a) ?? 0));
  return { text: nameOf(codes.get(most ?? '')) ?? '', id: most };
}

/** What goes, with how often it is used. */
const Sources = ({ table, ids }: { readonly table: CodeTable; readonly ids: readonly string[] }) => {
  const codes = useProject((state): Codes => state[table]);
  const usage = useProject((state) => state.usage);
  return (
    <div className="field">
      <span aria-hidden="true">Merge</span>
      <ul className="merge-sources" aria-label="Merge">
        {ids.map((id) => (
          <li key={id} className="merge-source">
            <span dir="auto">{nameOf(codes.get(id))}</span>
            <small className="quiet">{counted(usage.get(id) ?? 0, 'tag')}</small>
          </li>
        ))}
      </ul>
    </div>
  );
};
