import { FilePlus2 } from 'lucide-react';
import { memo, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { CommandId } from '../../shared/contract/commands.ts';
import type { Span } from '../../shared/domain/model.ts';
import { useProject } from '../features/context.tsx';
import { ArticleHead } from '../features/reader/ArticleHead.tsx';
import { Reader } from '../features/reader/Reader.tsx';
import { SuggestionBar } from '../features/suggestions/SuggestionBar.tsx';
import { WhichActor } from '../features/suggestions/WhichActor.tsx';
import { TagForms } from '../features/tagging/TagForms.tsx';
import { WhichTag } from '../features/tagging/WhichTag.tsx';
import { Button } from '../ui/Button.tsx';
import type { Controller } from './controller.ts';

export interface ReadingProps {
  readonly controller: Controller;
  readonly mac: boolean;
  readonly dispatch: (command: CommandId) => void;
  /** Reading goes on in the text, at this place. */
  readonly onResume: (span: Span) => void;
}

/** The open article, or what to do where none is open. */
export const ReadingPane = memo(({ controller, mac, dispatch, onResume }: ReadingProps) => {
  const open = useProject((state) => state.open);
  const article = useProject((state) => (state.open ? state.articles.get(state.open.id) : undefined));
  const snap = useStore(controller.store, (state) => state.snap);
  return (
    // A pane of its own for each text: it begins at the top, and nothing has to be laid out to scroll it there.
    <main className="reader-pane" key={article && `${article.id} ${article.sha256}`}>
      {open && article ? (
        <div className="reader-column">
          <ArticleHead article={article} />
          <Reader article={open} mac={mac} snap={snap}>
            {(anchor: RefObject<HTMLElement | null>, place) => (
              <>
                <SuggestionBar place={place} />
                <TagForms open={open} article={article} anchor={anchor} onDone={onResume} />
                <WhichActor anchor={anchor} />
                <WhichTag tags={open.tags} anchor={anchor} onDone={onResume} />
              </>
            )}
          </Reader>
        </div>
      ) : (
        <NothingOpen onOpenFiles={() => dispatch('open-articles')} />
      )}
    </main>
  );
});
ReadingPane.displayName = 'ReadingPane';

const NothingOpen = ({ onOpenFiles }: { readonly onOpenFiles: () => void }) => {
  const hasArticles = useProject((state) => state.articles.size > 0);
  return (
    <div className="empty empty-reader">
      <p>{hasArticles ? 'Choose an article on the left to read it.' : 'Open an article to begin.'}</p>
      {!hasArticles && (
        <Button look="primary" icon={<FilePlus2 size={18} aria-hidden="true" />} onPress={onOpenFiles}>
          Open articles
        </Button>
      )}
    </div>
  );
};
