import { CircleAlert } from 'lucide-react';
import { filterOf, NO_CONDITIONS } from '../../../shared/domain/search/conditions.ts';
import type { Dock } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { useProject } from '../context.tsx';
import { grouped } from '../counted.ts';
import { useDesk, useSearch } from './use-search.ts';

/** What stands where lines would be: how to ask, that nothing is there, or why there is nothing. */
export const NoLines = ({ dock }: { readonly dock: Dock }) => {
  const { phase, error } = useSearch((state) => state.results);
  if (phase === 'failed') {
    return (
      <p className="dock-note dock-failed" role="alert">
        <CircleAlert size={16} aria-hidden="true" /> {error}
      </p>
    );
  }
  if (phase === 'running') return <div className="dock-note" />;
  if (phase === 'done') return <Nothing dock={dock} />;
  return dock.name === 'find' ? <Examples /> : <div className="dock-note" />;
};

const Examples = () => {
  const typed = useSearch((state) => state.query !== '');
  return (
    <div className="dock-note">
      <p>Type what you look for. The hits of all articles come as you type.</p>
      <dl className="examples">
        <div>
          <dt>
            <code>nato enlargement</code>
          </dt>
          <dd>articles with both words, anywhere in them</dd>
        </div>
        <div>
          <dt>
            <code>"security guarantees"</code>
          </dt>
          <dd>these words one after the other</dd>
        </div>
        <div>
          <dt>
            <code>.*</code>
          </dt>
          <dd>
            switches to regular expressions: <code>\bsanction(s|ed)?\b</code>
          </dd>
        </div>
        <div>
          <dt>Filters</dt>
          <dd>only passages that are tagged in a certain way; with nothing typed, the tags themselves</dd>
        </div>
      </dl>
      <p className="quiet">
        <kbd>↓</kbd> goes to the hits, <kbd>Enter</kbd> shows one in the text, <kbd>F3</kbd> the next from anywhere.
        {typed && ' There is nothing to look for in what is typed so far.'}
      </p>
    </div>
  );
};

const Nothing = ({ dock }: { readonly dock: Dock }) => {
  const desk = useDesk();
  const query = useSearch((state) => state.query);
  const { matchCase, wholeWord, exactAccents, regex } = useSearch((state) => state.options);
  const filtered = useSearch((state) => filterOf(state.conditions) !== null);
  const articles = useProject((state) => state.articles.size);
  if (dock.name === 'passages') return <p className="dock-note">No passage is tagged with it yet.</p>;
  const strict = [
    matchCase && 'upper and lower case count',
    wholeWord && 'only whole words count',
    exactAccents && !regex && 'accents count',
  ].filter(Boolean);
  return (
    <div className="dock-note">
      <p>
        {articles === 0
          ? 'The project has no articles yet.'
          : query.trim()
            ? `Nothing was found for “${query.length > 80 ? `${query.slice(0, 79)}…` : query}”${filtered ? ' among the passages that satisfy the filters' : ''}.`
            : 'No tag satisfies the filters.'}
      </p>
      {strict.length > 0 && query.trim() && <p>At the moment {strict.join(', and ')}.</p>}
      {filtered && <Button onPress={() => desk.setConditions(NO_CONDITIONS)}>Clear the filters</Button>}
    </div>
  );
};

/** What went wrong on the way, and that there is more than is shown: above the lines. */
export const Troubles = () => {
  const query = useSearch((state) => state.query);
  const { stalled, lines, hits, phase, done, of } = useSearch((state) => state.results);
  const titles = useProject((state) =>
    stalled.map((id) => `“${state.articles.get(id)?.title ?? 'an article'}”`).join(', '),
  );
  const unread = phase === 'done' ? of - done : 0;
  return (
    <>
      {stalled.length > 0 && (
        <p className="dock-banner" role="alert">
          <CircleAlert size={16} aria-hidden="true" />
          <span>
            The expression <code>{query}</code> took too long in {titles} and was stopped there.
            {unread > 0 && ` ${grouped(unread)} more articles were not searched with it.`}
            {hits > 0 ? ' What the other articles gave is shown.' : ''} Repetition inside repetition, as in{' '}
            <code>(a+)+</code>, is the usual cause.
          </span>
        </p>
      )}
      {phase === 'done' && hits > lines.length && lines.length > 0 && (
        <p className="dock-banner">
          The first {grouped(lines.length)} of {grouped(hits)} are shown. More words or a filter make them fewer.
        </p>
      )}
    </>
  );
};
