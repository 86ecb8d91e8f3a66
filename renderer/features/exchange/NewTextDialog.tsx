import { useMemo, useState } from 'react';
import type { Tag } from '../../../shared/domain/model.ts';
import type { Fates } from '../../commands/new-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions, TakeButton } from '../../ui/Dialog.tsx';
import { TickList } from '../../ui/TickList.tsx';
import { useProject } from '../context.tsx';
import { counted } from '../counted.ts';
import { KindIcon } from '../KindIcon.tsx';
import { tagMeaning } from '../tag-words.ts';
import { Facts } from './Facts.tsx';

interface Props {
  readonly articleId: string;
  readonly file: string;
  readonly fates: Fates;
  readonly onTake: (dropped: ReadonlySet<string>) => Promise<void>;
  readonly onClose: () => void;
}

/** More are in a list than anyone reads to the end; the number says how many there are. */
const MOST = 200;

/** What becomes of each tag in a newer version of its article, before anything is written. */
export const NewTextDialog = ({ articleId, file, fates, onTake, onClose }: Props) => {
  const title = useProject((state) => state.articles.get(articleId)?.title ?? '');
  const of = useMemo(() => {
    const groups = { exact: 0, moved: 0, fuzzy: [] as Found[], lost: [] as Tag[] };
    for (const { tag, fate } of fates.values()) {
      if (fate.kind === 'fuzzy') groups.fuzzy.push({ tag, now: fate.anchor.quote, score: fate.score });
      else if (fate.kind === 'lost') groups.lost.push(tag);
      else groups[fate.kind] += 1;
    }
    return groups;
  }, [fates]);
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set(of.fuzzy.map(({ tag }) => tag.id)));
  const facts = [
    ['Exact: where they were', of.exact],
    ['Moved: the same words', of.moved],
    ['Fuzzy: other words', of.fuzzy.length],
    ['Lost', of.lost.length],
  ] as const;
  const gone = of.lost.length + of.fuzzy.length - kept.size;
  return (
    <Dialog title="Newer version of the text" onClose={onClose} width="wide" isKept>
      <div className="dialog-body">
        <p>
          “{title}” gets the text of “{file}”. {fates.size === 0 ? 'It has no tags.' : 'This becomes of its tags:'}
        </p>
        {fates.size > 0 && <Facts facts={facts} />}
        {of.fuzzy.length > 0 && (
          <section aria-label="Fuzzy" className="fates">
            <h3>Fuzzy: is this the same passage?</h3>
            <p className="quiet">A tag that is not ticked is deleted.</p>
            <TickList
              label="Tags on other words"
              ticked={kept}
              onTicked={setKept}
              ticks={of.fuzzy.map((found) => ({
                id: found.tag.id,
                label: `${found.tag.quote} → ${found.now}`,
                content: <FuzzyTag {...found} />,
              }))}
            />
          </section>
        )}
        {of.lost.length > 0 && (
          <section aria-label="Lost" className="fates">
            <h3>Lost: deleted, since their passage is gone</h3>
            {/* The list scrolls by itself: the keyboard has to reach it. */}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
            <ul className="failed" aria-label="Tags whose passage is gone" tabIndex={0}>
              {of.lost.slice(0, MOST).map((tag) => (
                <li key={tag.id}>
                  <TagWords tag={tag} /> <q>{shortened(tag.quote)}</q>
                </li>
              ))}
              {of.lost.length > MOST && <li>and {of.lost.length - MOST} more</li>}
            </ul>
          </section>
        )}
        <p className="quiet">
          Nothing has been written yet. Undo brings the old text and all its tags back in one step.
        </p>
      </div>
      <DialogActions>
        <span className="spacer" />
        <Button onPress={onClose}>Cancel</Button>
        <TakeButton onTake={() => onTake(new Set(of.fuzzy.map(({ tag }) => tag.id).filter((id) => !kept.has(id))))}>
          {gone === 0 ? 'Replace the text' : `Replace the text, delete ${counted(gone, 'tag')}`}
        </TakeButton>
      </DialogActions>
    </Dialog>
  );
};

interface Found {
  readonly tag: Tag;
  readonly now: string;
  readonly score: number;
}

/** Both passages, one below the other. */
const FuzzyTag = ({ tag, now, score }: Found) => (
  <span className="fate">
    <span className="fate-head">
      <TagWords tag={tag} /> <small>{Math.round(score * 100)} % alike</small>
    </span>
    <span>
      <small>was</small> <q>{shortened(tag.quote)}</q>
    </span>
    <span>
      <small>is</small> <q>{shortened(now)}</q>
    </span>
  </span>
);

const TagWords = ({ tag }: { readonly tag: Tag }) => {
  const meaning = useProject((state) => tagMeaning(tag, state));
  return (
    <>
      <KindIcon kind={tag.kind} /> {meaning}
    </>
  );
};

const shortened = (quote: string): string => (quote.length > 160 ? `${quote.slice(0, 140)}…` : quote);
