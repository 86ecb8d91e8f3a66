import { Tags } from 'lucide-react';
import type { Line } from '../../state/search.ts';
import { Button } from '../../ui/Button.tsx';
import { counted, grouped } from '../counted.ts';
import { useSearch } from './use-search.ts';

interface Props {
  readonly onTag: ((lines: readonly Line[]) => void) | undefined;
}

/** How much was found. It is spoken when a search is done, not at each step. */
export const Count = ({ onTag }: Props) => {
  const results = useSearch((state) => state.results);
  const { phase, hits, lines, done, of } = results;
  const ofTags = lines[0]?.tag != null;
  const words = `${counted(hits, ofTags ? 'passage' : 'hit')} in ${counted(results.articles, 'article')}`;
  const settled = phase === 'done' && hits > 0;
  return (
    <>
      <span className="dock-count" role="status">
        {settled && words}
      </span>
      {phase === 'running' && (
        <span className="dock-count dock-running">
          {of > 0 && done < of ? `${grouped(done)} of ${grouped(of)} articles searched` : 'Searching…'}
        </span>
      )}
      {onTag && !ofTags && lines.length > 0 && (
        <Button icon={<Tags size={15} aria-hidden="true" />} isDisabled={phase !== 'done'} onPress={() => onTag(lines)}>
          Tag all hits…
        </Button>
      )}
    </>
  );
};
