import { useState } from 'react';
import type { Line } from '../../state/search.ts';
import { Dialog, DialogForm } from '../../ui/Dialog.tsx';
import { useProject } from '../context.tsx';
import { counted, grouped } from '../counted.ts';
import { TickedPassages } from '../TickedPassages.tsx';
import { useTagAll } from '../use-tag-all.ts';
import { TagHitsFields } from './TagHitsFields.tsx';
import { draftContent, firstDraft, saysAlready, type TagDraft } from './tag-draft.ts';
import { useSearch } from './use-search.ts';

interface Props {
  readonly lines: readonly Line[];
  readonly onClose: () => void;
}

/** One tag for many passages: what it says, and a tick for each passage that gets it. */
export const TagHits = ({ lines, onClose }: Props) => {
  const codes = { actors: useProject((state) => state.actors), positions: useProject((state) => state.positions) };
  const hits = useSearch((state) => state.results.hits);
  const [draft, setDraft] = useState<TagDraft>(() => firstDraft(lines[0]?.hit ?? '', codes));
  /** What the analyst has ticked or unticked, by the key of the line. */
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { saving, tagAll } = useTagAll(onClose);
  const already = saysAlready(draft, codes);
  const tagged = new Set(lines.filter(({ tags }) => tags.some(already)).map(({ key }) => key));
  const isTicked = ({ key }: Line) => ticks.get(key) ?? !tagged.has(key);
  const chosen = lines.filter(isTicked);

  const save = () => tagAll(draftContent(draft, codes), chosen, draft.onPublication);
  return (
    <Dialog title="Tag all hits" width="wide" onClose={onClose}>
      <DialogForm
        onSave={save}
        save={`Tag ${counted(chosen.length, 'passage')}`}
        isDisabled={chosen.length === 0 || saving}
        onClose={onClose}
      >
        <TagHitsFields
          draft={draft}
          onDraft={(change) => setDraft((before) => ({ ...before, ...change }))}
          codes={codes}
        />
        <TickedPassages
          lines={lines}
          isTicked={isTicked}
          tagged={tagged}
          onTick={(keys, ticked) => setTicks(new Map([...ticks, ...keys.map((key) => [key, ticked] as const)]))}
        />
        {hits > lines.length && (
          <p className="warning">
            Only the first {grouped(lines.length)} of {grouped(hits)} hits are here. Tag them, or make the search
            narrower first.
          </p>
        )}
      </DialogForm>
    </Dialog>
  );
};
