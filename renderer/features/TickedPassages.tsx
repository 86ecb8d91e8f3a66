import { useMemo, useState } from 'react';
import type { Line } from '../state/search.ts';
import { Button } from '../ui/Button.tsx';
import { CheckMark } from '../ui/CheckMark.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { useProject } from './context.tsx';
import { counted } from './counted.ts';
import { Kwic } from './Kwic.tsx';

const ROW = 30;
const NONE: ReadonlySet<string> = new Set();

interface Props {
  readonly lines: readonly Line[];
  readonly isTicked: (line: Line) => boolean;
  /** Keys of the lines that are tagged so already. */
  readonly tagged?: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], ticked: boolean) => void;
}

/** Passages that are to be tagged together, each with its tick, in a list that the keyboard goes through. */
export const TickedPassages = ({ lines, isTicked, tagged = NONE, onTick }: Props) => {
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
            <ArticleOf line={line} isTagged={tagged.has(line.key)} />
          </>
        )}
      </VirtualList>
    </div>
  );
};

const ArticleOf = ({ line, isTagged }: { readonly line: Line; readonly isTagged: boolean }) => {
  const title = useProject((state) => state.articles.get(line.documentId)?.title ?? '');
  return <span className="line-article">{isTagged ? <em>already tagged</em> : title}</span>;
};
