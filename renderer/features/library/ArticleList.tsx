import { FilePlus2 } from 'lucide-react';
import { useMemo } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { describeEdtf } from '../../../shared/domain/dates/edtf.ts';
import { Button } from '../../ui/Button.tsx';
import { inOrder } from '../article-order.ts';
import { useProject } from '../context.tsx';

interface Props {
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly onOpenFiles: () => void;
}

/** The articles of the project in the order in which they came; choosing one opens it. */
export const ArticleList = ({ openId, onOpen, onOpenFiles }: Props) => {
  const articles = useProject((state) => state.articles);
  const tagCounts = useProject((state) => state.tagCounts);
  const sorted = useMemo(() => inOrder(articles), [articles]);
  const selected = useMemo(() => (openId ? [openId] : []), [openId]);
  return (
    <nav className="articles" aria-label="Library">
      <header className="section-head">
        <h2>
          Articles <span className="count">{sorted.length}</span>
        </h2>
      </header>
      {sorted.length === 0 ? (
        <div className="empty">
          <p>No articles yet.</p>
          <Button icon={<FilePlus2 size={16} aria-hidden="true" />} onPress={onOpenFiles}>
            Add articles
          </Button>
          <p>Or drop text files anywhere in this window.</p>
        </div>
      ) : (
        <ListBox
          aria-label="Articles"
          className="article-list"
          items={sorted}
          dependencies={[tagCounts]}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={selected}
          onSelectionChange={(keys) => {
            const [id] = keys === 'all' ? [] : [...keys];
            if (id !== undefined && id !== openId) onOpen(String(id));
          }}
        >
          {(article) => {
            const tags = tagCounts.get(article.id) ?? 0;
            return (
              <ListBoxItem id={article.id} className="article-row" textValue={article.title}>
                <span className="article-title">{article.title}</span>
                <span className="article-detail">
                  <span>{article.publishedOn ? describeEdtf(article.publishedOn) : 'no date'}</span>
                  {article.source && <span>{article.source}</span>}
                  <span>{tags === 1 ? '1 tag' : `${tags} tags`}</span>
                </span>
              </ListBoxItem>
            );
          }}
        </ListBox>
      )}
    </nav>
  );
};
