import { ClipboardPaste, FilePlus2 } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useMemo, useRef } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { Article } from '../../../shared/domain/model.ts';
import { unfiltered } from '../../state/shelf.ts';
import { Button } from '../../ui/Button.tsx';
import { isFiltered, needsCounts, shownArticles } from '../article-order.ts';
import { useProject, useProjectContext } from '../context.tsx';
import { useArticleMenu } from './ArticleMenu.tsx';
import { ArticleRow } from './ArticleRow.tsx';
import { ArticleTools } from './ArticleTools.tsx';
import { focusList, useFocusKept, useOpenInSight } from './list-focus.ts';
import { useShelf } from './use-shelf.ts';
import { useTagged } from './use-tagged.ts';

interface Props {
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly onOpenFiles: () => void;
}

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** The articles of the project, sorted and filtered; choosing one opens it. */
export const ArticleList = ({ openId, onOpen, onOpenFiles }: Props) => {
  const articles = useProject((state) => state.articles);
  const { shelf } = useShelf();
  useTagged();
  // Typing goes before drawing: thousands of rows are put in order when there is time for it.
  const settled = useDeferredValue(shelf);
  const counts = useProject((state) => (needsCounts(settled) ? state.tagCounts : NO_COUNTS));
  const shown = useMemo(() => shownArticles(articles, counts, settled), [articles, counts, settled]);
  const isOpenShown = useMemo(() => openId === null || shown.some(({ id }) => id === openId), [shown, openId]);
  const nav = useRef<HTMLElement>(null);
  const filtered = isFiltered(settled);
  useFocusKept(nav, shown.length);
  return (
    <nav className="articles" aria-label="Library" ref={nav}>
      <header className="section-head">
        <h2>
          Articles <span className="count">{filtered ? `${shown.length} of ${articles.size}` : articles.size}</span>
        </h2>
      </header>
      {articles.size > 0 && (
        <ArticleTools
          shown={shown.length}
          of={articles.size}
          isOpenHidden={!isOpenShown}
          onDown={() => focusList(nav.current)}
        />
      )}
      {articles.size === 0 && <NoArticles onOpenFiles={onOpenFiles} />}
      {articles.size > 0 && shown.length === 0 && <NoMatch />}
      {shown.length > 0 && <Rows shown={shown} openId={isOpenShown ? openId : null} onOpen={onOpen} />}
    </nav>
  );
};

interface RowsProps {
  readonly shown: readonly Article[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/**
 * Letters in the list are commands, as everywhere outside text fields; articles are found by the field above it. The
 * arrows go through the list without opening all that they pass.
 */
const KEYS = { disallowTypeAhead: true, selectOnFocus: false };
const LAYOUT = { estimatedRowSize: 66, padding: 8, gap: 1 };

const Rows = ({ shown, openId, onOpen }: RowsProps) => {
  const { session } = useProjectContext();
  const layout = useMemo(() => new ListLayout(), []);
  const list = useRef<HTMLDivElement>(null);
  const selected = useMemo(() => (openId ? [openId] : []), [openId]);
  const menu = useArticleMenu(onOpen);
  useOpenInSight(list, layout, openId, shown, LAYOUT.padding);
  const onKeyDown = (event: KeyboardEvent) => {
    const id = keyOf(event.target);
    if (!id || event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'F2' && event.key !== 'Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    // The first Enter opens it, the next asks what it is.
    if (event.key === 'Enter' && id !== openId) onOpen(id);
    else session.setState({ dialog: { name: 'article-details', id } });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the list inside
    <div className="article-scroll" onKeyDownCapture={onKeyDown} onContextMenu={menu.onContextMenu}>
      <Virtualizer layout={layout} layoutOptions={LAYOUT}>
        <ListBox
          ref={list}
          aria-label="Articles"
          className="article-list"
          items={shown}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={selected}
          onSelectionChange={(keys) => {
            const [id] = keys === 'all' ? [] : [...keys];
            if (id !== undefined && id !== openId) onOpen(String(id));
          }}
          {...KEYS}
        >
          {(article) => (
            <ListBoxItem id={article.id} className="article-row" textValue={article.title}>
              <ArticleRow article={article} />
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
      {menu.element}
    </div>
  );
};

/** The article that a row stands for, from anything inside it. */
export const keyOf = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest('.article-list [role="option"]')?.getAttribute('data-key') ?? null)
    : null;

const NoArticles = ({ onOpenFiles }: Pick<Props, 'onOpenFiles'>) => {
  const { session } = useProjectContext();
  return (
    <div className="empty">
      <p>No articles yet.</p>
      <Button icon={<FilePlus2 size={16} aria-hidden="true" />} onPress={onOpenFiles}>
        Add articles
      </Button>
      <Button
        icon={<ClipboardPaste size={16} aria-hidden="true" />}
        onPress={() => session.setState({ dialog: { name: 'paste-article', text: '' } })}
      >
        Paste text
      </Button>
      <p>Or drop text files anywhere in this window.</p>
    </div>
  );
};

const NoMatch = () => {
  const { shelf, set } = useShelf();
  return (
    <div className="empty">
      <p>No article matches.</p>
      <Button onPress={() => set(unfiltered(shelf))}>Show all articles</Button>
    </div>
  );
};
