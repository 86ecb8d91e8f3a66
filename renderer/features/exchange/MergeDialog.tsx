import { useMemo, useState } from 'react';
import { conflictKey, type MergeOptions, type Prefer } from '../../../shared/formats/merge/merge.ts';
import type { ParsedProject } from '../../../shared/formats/project-file/parse.ts';
import type { MergePreview } from '../../commands/merging/preview-merge.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions, TakeButton } from '../../ui/Dialog.tsx';
import { describeInstant } from '../../ui/instant.ts';
import { useProject } from '../context.tsx';
import { counted, grouped } from '../counted.ts';
import { recognised } from './conflict-words.ts';
import { Facts } from './Facts.tsx';
import { type Decisions, MergeConflicts } from './MergeConflicts.tsx';
import { Lines, Names } from './Names.tsx';

interface Props {
  readonly file: string;
  readonly parsed: ParsedProject;
  readonly preview: MergePreview;
  /** The open project was changed while this is open. */
  readonly isAnew: boolean;
  readonly onMerge: (options: MergeOptions) => Promise<unknown>;
  readonly onClose: () => void;
}

/** What another project would bring into the open one, before anything is written. */
export const MergeDialog = ({ file, parsed, preview, isAnew, onMerge, onClose }: Props) => {
  const title = useProject((state) => state.info.title);
  const [rule, setRule] = useState<Prefer>('newer');
  const [decisions, setDecisions] = useState<Decisions>(() => new Map());
  const { report, added, changed, names, isEmpty } = preview;
  const { conflicts, remarks } = report;
  const groups = useMemo(() => recognised(report.aligned, names), [report, names]);
  const facts = [
    ['New articles', report.added.articles],
    ['New tags', report.added.tags],
    ['New actors', added.actors.length],
    ['New positions', added.positions.length],
    ['New coders', added.coders.length],
    ['New wordings never suggested', added.wordings.length],
    ['Changed here', changed.articles + changed.actors + changed.positions + changed.tags],
    ['Conflicts', conflicts.length],
  ] as const;
  const decided = conflicts.filter((conflict) => decisions.has(conflictKey(conflict))).length;
  const unread = parsed.failed.map(({ item, reason }) => `${item}: ${reason}`);
  return (
    <Dialog title="Merge a project" onClose={onClose} width="wide" isKept>
      <div className="dialog-body merge">
        <p>
          <strong>{parsed.project.info.title}</strong> from “{file}”
          {parsed.exportedAt && `, exported on ${describeInstant(parsed.exportedAt)}`}, into “{title}”. Nothing that is
          here is deleted.
        </p>
        {isAnew && (
          <p className="warning" role="status">
            The open project was changed meanwhile. This is what the merge would bring now.
          </p>
        )}
        <Facts facts={facts} />
        {isEmpty && <p className="warning">There is nothing new in it: all of it is here already.</p>}
        {conflicts.length > 0 && (
          <section className="merge-part" aria-label="Where both changed the same">
            <h3>{counted(conflicts.length, 'thing was', 'things were')} changed in both</h3>
            <MergeConflicts
              conflicts={conflicts}
              names={names}
              rule={rule}
              onRule={setRule}
              decisions={decisions}
              onDecisions={setDecisions}
            />
          </section>
        )}
        <section className="merge-part" aria-label="What comes in">
          <Names title="New articles" names={added.articles} />
          <Names title="New actors" names={added.actors} />
          <Names title="New positions" names={added.positions} />
          <Names title="New coders" names={added.coders} />
          <Names title="New wordings never suggested" names={added.wordings} />
        </section>
        <section className="merge-part" aria-label="What is the same">
          {groups.map(({ title, lines }) => (
            <Names key={title} title={title} names={lines} />
          ))}
        </section>
        {remarks.length > 0 && (
          <section aria-label="What cannot be merged as it stands">
            <p className="warning">{counted(remarks.length, 'thing')} cannot be merged as it stands.</p>
            <Lines label="Remarks" lines={remarks} />
          </section>
        )}
        {unread.length > 0 && (
          <section aria-label="What could not be read">
            <p className="warning">
              {counted(unread.length, 'record')} of the file could not be taken as it stands. The rest can be merged.
            </p>
            <Lines label="Records" lines={unread} />
          </section>
        )}
        {!isEmpty && <p className="quiet">Nothing has been written yet. Undo takes all of it back in one step.</p>}
      </div>
      <DialogActions>
        <span className="quiet">{conflicts.length > 0 && decidedWords(conflicts.length, decided)}</span>
        <span className="spacer" />
        <Button onPress={onClose} autoFocus={isEmpty}>
          Cancel
        </Button>
        <TakeButton
          isDisabled={isEmpty}
          onTake={() => onMerge({ prefer: rule, decisions })}
          autoFocus={!isEmpty && conflicts.length === 0}
        >
          Merge
        </TakeButton>
      </DialogActions>
    </Dialog>
  );
};

const decidedWords = (conflicts: number, decided: number): string =>
  `${grouped(decided)} of ${grouped(conflicts)} decided one by one, ${grouped(conflicts - decided)} by the rule.`;
