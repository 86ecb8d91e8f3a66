import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { useProject, useProjectContext, useSuggestions } from '../context.tsx';
import { counted } from '../counted.ts';
import { countsInWords } from './words.ts';

interface Props {
  readonly onOpenArticle: (id: string) => void;
}

const ROW = 44;
/** Articles that are named in a report at most. */
const MOST_NAMED = 100;

/** All articles, looked through in the background: which of them have something to decide on. */
export const LookThrough = ({ onOpenArticle }: Props) => {
  const { suggestions } = useProjectContext();
  const through = useSuggestions((state) => state.through);
  const articles = useProject((state) => state.articles);
  const [active, setActive] = useState(-1);
  if (!through) {
    return (
      <div className="look-through">
        <Button onPress={() => suggestions.through.count()} isDisabled={articles.size === 0}>
          Look through all articles
        </Button>
      </div>
    );
  }
  const { phase, done, of, found, failed } = through;
  const open = (id: string | undefined) => id && articles.has(id) && onOpenArticle(id);
  return (
    <section className="look-through" aria-label="All articles" style={{ ['--rows' as string]: found.length }}>
      <div className="look-through-head">
        {phase === 'running' ? (
          <>
            <progress max={Math.max(1, of)} value={done} aria-label="Looking through the articles" />
            <span className="count">
              {done} of {of}
            </span>
            <Button onPress={() => suggestions.through.stop()}>Cancel</Button>
          </>
        ) : (
          <>
            <span className="quiet" role="status">
              {phase === 'done' ? '' : `Stopped after ${done} of ${of}. `}
              {counted(found.length, 'article')} with suggestions
            </span>
            <Button look="quiet" onPress={() => suggestions.through.count()}>
              Again
            </Button>
          </>
        )}
      </div>
      {failed.length > 0 && (
        <details className="not-looked-through">
          <summary>{counted(failed.length, 'article')} could not be looked through</summary>
          <ul>
            {failed.slice(0, MOST_NAMED).map(({ documentId, reason }) => (
              <li key={documentId}>
                <span dir="auto">{articles.get(documentId)?.title ?? 'Deleted article'}</span>: {reason}
              </li>
            ))}
            {failed.length > MOST_NAMED && <li>and {counted(failed.length - MOST_NAMED, 'other')}</li>}
          </ul>
        </details>
      )}
      {found.length > 0 && (
        <VirtualList
          label="Articles with suggestions"
          className="look-through-list"
          items={found}
          keyOf={({ documentId }) => documentId}
          rowHeight={ROW}
          active={active}
          onActive={setActive}
          onPress={({ documentId }) => open(documentId)}
          onKey={(event, item) => event.key === 'Enter' && Boolean(open(item?.documentId) || item)}
        >
          {({ documentId, counts }) => (
            <span className="look-through-row">
              <span dir="auto">{articles.get(documentId)?.title ?? 'Deleted article'}</span>
              <small>{countsInWords(counts)}</small>
            </span>
          )}
        </VirtualList>
      )}
    </section>
  );
};
