import { deleteActor, deletePosition, type Impact, impactOf } from '../../commands/codebook.ts';
import { DeleteDialog } from '../../ui/Dialog.tsx';
import { useProjectContext, useRun } from '../context.tsx';
import { counted } from '../counted.ts';
import { useLookup } from './use-lookup.ts';
import type { CodeTable } from './view.ts';

interface Props {
  readonly table: CodeTable;
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

export const DeleteCode = ({ table, id, name, onClose }: Props) => {
  const { workspace } = useProjectContext();
  const run = useRun();
  const impact = useLookup(() => impactOf(workspace.database, table, id), `${table} ${id}`);
  const remove = async () => {
    if (await run(table === 'actors' ? deleteActor(id) : deletePosition(id))) onClose();
  };
  return (
    <DeleteDialog name={name} isReady={impact !== null} onDelete={remove} onClose={onClose}>
      {impact ? <ImpactWords table={table} impact={impact} /> : <p>Looking up what hangs on it…</p>}
    </DeleteDialog>
  );
};

const ImpactWords = ({ table, impact }: { readonly table: CodeTable; readonly impact: Impact }) => {
  const { tagsRemoved, tagsChanged, dependents, merged, articles } = impact;
  const where = `in ${counted(articles, 'article')}`;
  if (tagsRemoved + tagsChanged + dependents + merged === 0) return <p>Nothing hangs on it.</p>;
  return (
    <ul className="impact">
      {tagsRemoved > 0 && (
        <li>
          {counted(tagsRemoved, table === 'actors' ? 'actor tag' : 'position tag')} {where} will be deleted with it.
        </li>
      )}
      {tagsChanged > 0 && (
        <li>
          {counted(tagsChanged, 'position tag loses', 'position tags lose')} it as holder or addressee, and{' '}
          {tagsChanged === 1 ? 'stays' : 'stay'}.
        </li>
      )}
      {dependents > 0 && table === 'actors' && (
        <li>{counted(dependents, 'actor is', 'actors are')} no longer a member of it.</li>
      )}
      {dependents > 0 && table === 'positions' && <li>{counted(dependents, 'position')} under it will move up.</li>}
      {merged > 0 && (
        <li>
          {counted(merged, 'code that was merged into it', 'codes that were merged into it')} can no longer be taken
          apart.
        </li>
      )}
    </ul>
  );
};
