import { useMemo, useState } from 'react';
import type { ActorKind } from '../../../shared/domain/model.ts';
import { splitActor, splitPosition, type Use, usesOf } from '../../commands/codebook-split.ts';
import { Dialog, DialogForm } from '../../ui/Dialog.tsx';
import { Choice, TextInput } from '../../ui/fields.tsx';
import { type Tick, TickList } from '../../ui/TickList.tsx';
import { ACTOR_KIND_OPTIONS } from '../codes.ts';
import { useProject, useProjectContext, useRun } from '../context.tsx';
import { counted } from '../counted.ts';
import { Quote } from '../Quote.tsx';
import { Preview } from './Preview.tsx';
import { useLookup } from './use-lookup.ts';
import type { CodeTable } from './view.ts';
import { TABLE_WORDS } from './words.ts';

interface Props {
  readonly table: CodeTable;
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

const keyOf = ({ tag, role }: Use): string => `${tag} ${role}`;

/** Some of the uses of a code become those of a new one. */
export const SplitDialog = ({ table, id, name, onClose }: Props) => {
  const { workspace } = useProjectContext();
  const run = useRun();
  const seq = useProject((state) => state.seq);
  const kindNow = useProject((state) => state.actors.get(id)?.kind ?? 'person');
  const uses = useLookup(() => usesOf(workspace.database, id), `${id} ${seq}`);
  const [newName, setNewName] = useState('');
  const [kind, setKind] = useState<ActorKind>(kindNow);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const ticks = useMemo(() => (uses ?? []).map(tickOf), [uses]);
  const chosen = (uses ?? []).filter((use) => ticked.has(keyOf(use)));
  const words = TABLE_WORDS[table];
  const split = async () => {
    const command =
      table === 'actors'
        ? splitActor(id, { name: newName, kind }, chosen)
        : splitPosition(
            id,
            { label: newName },
            chosen.map(({ tag }) => tag),
          );
    if (chosen.length > 0 && (await run(command))) onClose();
  };
  return (
    <Dialog title={`Split ${words.one}`} onClose={onClose} width="wide">
      <DialogForm
        onSave={split}
        save={chosen.length > 0 ? `Split off ${counted(chosen.length, 'use')}` : 'Split off'}
        onClose={onClose}
        isDisabled={chosen.length === 0 || !newName.trim()}
      >
        <p className="split-lead">
          Tick what belongs to another {words.one} than <strong dir="auto">{name}</strong>.
        </p>
        <TextInput
          label={table === 'actors' ? 'Name of the new actor' : 'Label of the new position'}
          value={newName}
          onChange={setNewName}
          autoFocus
        />
        {table === 'actors' && <Choice label="Kind" value={kind} options={ACTOR_KIND_OPTIONS} onChange={setKind} />}
        {uses === null ? (
          <p className="quiet">Looking up where it is used…</p>
        ) : (
          <TickList label={`Uses of ${name}`} ticks={ticks} ticked={ticked} onTicked={setTicked} />
        )}
        <Preview title="What will change" isLooking={uses === null} failure={null}>
          <SplitWords all={uses ?? []} chosen={chosen} name={name} newName={newName.trim() || `the new ${words.one}`} />
        </Preview>
      </DialogForm>
    </Dialog>
  );
};

const ROLES = { actor: 'named', holder: 'holder', addressee: 'addressee', position: 'position' } as const;

const tickOf = (use: Use): Tick => ({
  id: keyOf(use),
  label: `${ROLES[use.role]}: ${use.quote}, in ${use.article}`,
  also: [use.quote, use.article],
  content: (
    <>
      <Quote>{use.quote}</Quote>
      <span className="code-detail" dir="auto">
        {ROLES[use.role]} · {use.article}
      </span>
    </>
  ),
});

interface WordsProps {
  readonly all: readonly Use[];
  readonly chosen: readonly Use[];
  readonly name: string;
  readonly newName: string;
}

const SplitWords = ({ all, chosen, name, newName }: WordsProps) => {
  if (chosen.length === 0) return <p>Nothing yet: tick at least one use.</p>;
  const articles = new Set(chosen.map(({ documentId }) => documentId)).size;
  const left = all.length - chosen.length;
  return (
    <ul className="impact">
      <li>
        {counted(chosen.length, 'use')} in {counted(articles, 'article')} will name “{newName}”.
      </li>
      <li>
        {left === 0 ? `“${name}” stays, without uses.` : `${counted(left, 'use stays', 'uses stay')} with “${name}”.`}
      </li>
    </ul>
  );
};
