import { useMemo, useState } from 'react';
import { type TagHitsReport, tagHits } from '../../commands/tag-hits.ts';
import type { Line } from '../../state/search.ts';
import { notify } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckMark } from '../../ui/CheckMark.tsx';
import { Dialog, DialogForm } from '../../ui/Dialog.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { useProject, useProjectContext, useRun } from '../context.tsx';
import { counted, grouped } from '../counted.ts';
import { Kwic } from '../Kwic.tsx';
import { TagHitsFields } from './TagHitsFields.tsx';
import { draftContent, firstDraft, saysAlready, type TagDraft } from './tag-draft.ts';
import { useSearch } from './use-search.ts';

interface Props {
  readonly lines: readonly Line[];
  readonly onClose: () => void;
}

const ROW = 30;

/** One tag for many passages: what it says, and a tick for each passage that gets it. */
export const TagHits = ({ lines, onClose }: Props) => {
  const { session } = useProjectContext();
  const run = useRun();
  const codes = { actors: useProject((state) => state.actors), positions: useProject((state) => state.positions) };
  const hits = useSearch((state) => state.results.hits);
  const [draft, setDraft] = useState<TagDraft>(() => firstDraft(lines[0]?.hit ?? '', codes));
  /** What the analyst has ticked or unticked, by the key of the line. */
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [saving, setSaving] = useState(false);
  const already = saysAlready(draft, codes);
  const tagged = new Set(lines.filter(({ tags }) => tags.some(already)).map(({ key }) => key));
  const isTicked = ({ key }: Line) => ticks.get(key) ?? !tagged.has(key);
  const chosen = lines.filter(isTicked);

  const save = async () => {
    if (saving) return;
    setSaving(true);
    let report: TagHitsReport = { tagged: 0, skipped: 0 };
    const toTag = chosen.map(({ documentId, start, end, hit }) => ({ documentId, start, end, quote: hit }));
    const command = tagHits(draftContent(draft, codes), toTag, {
      saidOnPublication: draft.onPublication,
      onReport: (made) => {
        report = made;
      },
    });
    const done = await run(command);
    setSaving(false);
    if (!done) return;
    const skipped =
      report.skipped > 0
        ? [`${counted(report.skipped, 'passage')} did not fit the text any more and were left out.`]
        : [];
    notify(session, 'news', `Tagged ${counted(report.tagged, 'passage')}.`, skipped);
    onClose();
  };
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
        <Preview
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

interface PreviewProps {
  readonly lines: readonly Line[];
  readonly isTicked: (line: Line) => boolean;
  /** Keys of the lines that are tagged so already. */
  readonly tagged: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], ticked: boolean) => void;
}

const Preview = ({ lines, isTicked, tagged, onTick }: PreviewProps) => {
  const [active, setActive] = useState(-1);
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  return (
    <div className="tag-preview">
      <div className="tag-preview-head">
        <span className="quiet">
          {tagged.size > 0 && `${counted(tagged.size, 'hit')} ${tagged.size === 1 ? 'is' : 'are'} tagged so already.`}
        </span>
        <span className="spacer" />
        <Button look="quiet" onPress={() => onTick(keys, true)}>
          Tick all
        </Button>
        <Button look="quiet" onPress={() => onTick(keys, false)}>
          Tick none
        </Button>
      </div>
      <VirtualList
        label="Passages to tag"
        className="tag-preview-list"
        items={lines}
        keyOf={({ key }) => key}
        rowHeight={ROW}
        active={active}
        onActive={setActive}
        onPress={(line) => onTick([line.key], !isTicked(line))}
        onKey={(event, line) => {
          if (event.key !== ' ' || !line) return false;
          onTick([line.key], !isTicked(line));
          return true;
        }}
        isTicked={isTicked}
      >
        {(line) => (
          <>
            <span className="checkbox" data-selected={isTicked(line) || undefined}>
              <CheckMark />
            </span>
            <Kwic line={line} />
            <PreviewArticle line={line} isTagged={tagged.has(line.key)} />
          </>
        )}
      </VirtualList>
    </div>
  );
};

const PreviewArticle = ({ line, isTagged }: { readonly line: Line; readonly isTagged: boolean }) => {
  const title = useProject((state) => state.articles.get(line.documentId)?.title ?? '');
  return <span className="line-article">{isTagged ? <em>already tagged</em> : title}</span>;
};
