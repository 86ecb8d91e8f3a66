import { useEffect, useMemo, useState } from 'react';
import type { ActorKind } from '../../../shared/domain/model.ts';
import { isOf, lineOf, mayBeOf } from '../../commands/suggesting/read-along.ts';
import { choiceOf } from '../../commands/suggestions.ts';
import type { Line } from '../../state/search.ts';
import type { OpenDialog } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogForm } from '../../ui/Dialog.tsx';
import { Choice } from '../../ui/fields.tsx';
import { ACTOR_KIND_OPTIONS } from '../codes.ts';
import { useProject, useProjectContext, useSession, useSuggestions } from '../context.tsx';
import { counted } from '../counted.ts';
import { TickedPassages } from '../TickedPassages.tsx';
import { useTagAll } from '../use-tag-all.ts';

type Asked = Extract<OpenDialog, { name: 'accept-all' }>;

/** Every suggestion of one actor, in the article or in the project, to be accepted as one change. */
export const AcceptAll = () => {
  const dialog = useSession((state) => state.dialog);
  return dialog?.name === 'accept-all' ? <AcceptAllDialog asked={dialog} /> : null;
};

const AcceptAllDialog = ({ asked: { actor, where } }: { readonly asked: Asked }) => {
  const { session, suggestions } = useProjectContext();
  const name = useProject((state) =>
    actor.id === null ? actor.name : (state.actors.get(actor.id)?.name ?? actor.name),
  );
  const { lines, leftOut, unread, isRunning, done, of } = useLines({ actor, where });
  const [kind, setKind] = useState<ActorKind>(actor.kind);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const isTicked = ({ key }: Line) => !unticked.has(key);
  const chosen = lines.filter(isTicked);
  const articles = new Set(chosen.map(({ documentId }) => documentId)).size;
  const close = () => session.setState({ dialog: null });
  const { saving, tagAll } = useTagAll(close);

  const save = () => {
    const content = { kind: 'actor' as const, actor: choiceOf({ ...actor, kind }), alias: '', note: '' };
    return tagAll(content, chosen, false);
  };
  const tick = (keys: readonly string[], isTicked: boolean) =>
    setUnticked((before) => {
      const next = new Set(before);
      for (const key of keys) {
        if (isTicked) next.delete(key);
        else next.add(key);
      }
      return next;
    });
  return (
    <Dialog title={`Accept all of ${name}`} width="wide" onClose={close}>
      <DialogForm
        onSave={save}
        save={`Tag ${counted(chosen.length, 'passage')}`}
        isDisabled={chosen.length === 0 || saving || isRunning}
        onClose={close}
      >
        {actor.id === null && (
          <Choice label="Kind of the new actor" value={kind} options={ACTOR_KIND_OPTIONS} onChange={setKind} />
        )}
        {isRunning ? (
          <div className="look-through-head">
            <progress max={Math.max(1, of)} value={done} aria-label="Looking through the articles" />
            <span className="count">
              {done} of {of}
            </span>
            <Button onPress={() => suggestions.through.stop()}>Stop here</Button>
          </div>
        ) : (
          <p className="quiet" role="status">
            {lines.length === 0
              ? 'There is nothing of this actor that is not tagged or dismissed already.'
              : `${counted(chosen.length, 'passage')} in ${counted(articles, 'article')}, as one change: one undo takes it back.`}
            {where === 'project' && done < of && ` Only ${done} of ${of} articles were looked through.`}
            {unread > 0 && ` ${counted(unread, 'article')} could not be looked through.`}
            {leftOut > 0 &&
              ` ${counted(leftOut, 'passage is', 'passages are')} left out that may mean another actor as well: decide on them one by one.`}
          </p>
        )}
        <TickedPassages lines={lines} isTicked={isTicked} onTick={tick} />
      </DialogForm>
    </Dialog>
  );
};

/** The passages: of the open article at once, of the others as they are found. */
function useLines({ actor, where }: Pick<Asked, 'actor' | 'where'>) {
  const { suggestions, workspace } = useProjectContext();
  const passages = useSuggestions((state) => state.passages);
  // What is shown when it is asked for: nothing changes behind the dialog.
  const here = useMemo(() => {
    const { open } = workspace.store.getState();
    const { shown } = suggestions.store.getState();
    if (!open) return { lines: NONE, leftOut: 0 };
    return {
      lines: shown.filter((one) => isOf(one, actor)).map((one) => lineOf(one, open.id, open.text)),
      leftOut: shown.filter((one) => mayBeOf(one, actor)).length,
    };
  }, [workspace, suggestions, actor]);
  useEffect(() => {
    if (where === 'article') return;
    suggestions.through.gather(actor);
    return () => suggestions.through.forgetPassages();
  }, [suggestions, actor, where]);
  if (where === 'article') return { ...here, unread: 0, isRunning: false, done: 1, of: 1 };
  const { lines = NONE, leftOut = 0, failed = [], phase = 'running', done = 0, of = 0 } = passages ?? {};
  return { lines, leftOut, unread: failed.length, isRunning: phase === 'running', done, of };
}

const NONE: readonly Line[] = [];
