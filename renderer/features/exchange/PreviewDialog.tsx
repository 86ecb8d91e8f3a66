import { useState } from 'react';
import type { Article } from '../../../shared/domain/model.ts';
import type { Failure, Result } from '../../../shared/domain/result.ts';
import type { Twin } from '../../commands/alike/protocol.ts';
import type { ReadArticle } from '../../commands/reading/read-files.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions, TakeButton } from '../../ui/Dialog.tsx';
import { counted } from '../counted.ts';
import { ArticlePreview } from './ArticlePreview.tsx';
import { type Other, TwinNote } from './TwinNote.tsx';

interface Props {
  readonly articles: readonly ReadArticle[];
  /** The text of an article of the project; null where it is gone. */
  readonly textOf: (article: Article) => Promise<string | null>;
  readonly onReadAs: (article: ReadArticle, encoding: string) => Promise<Result<ReadArticle, Failure>>;
  readonly onAdd: (articles: readonly ReadArticle[]) => Promise<void>;
  readonly onClose: () => void;
}

/**
 * Articles of which one at least has to be looked at: whether its letters are right, what was left out of it, what it is
 * nearly the same as.
 */
export const PreviewDialog = ({ articles: first, textOf, onReadAs, onAdd, onClose }: Props) => {
  const [articles, setArticles] = useState(first);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [at, setAt] = useState(() => Math.max(0, first.findIndex(isDoubtful)));
  const article = articles[at];
  if (!article) return null;
  const change = (next: ReadArticle) => setArticles(articles.map((one, index) => (index === at ? next : one)));
  const taken = articles.filter((_, index) => !left.has(index));
  const twins = articles.flatMap(({ twin }, index) => (twin && !left.has(index) ? [index] : []));
  const toggle = (index: number) => {
    const next = new Set(left);
    if (!next.delete(index)) next.add(index);
    setLeft(next);
  };
  const otherOf = (twin: Twin): Other | null => {
    if (twin.in === 'project') return { ...twin.article, isHere: true, read: () => textOf(twin.article) };
    const found = articles[twin.index];
    return found ? { ...found, isHere: false, read: async () => found.text } : null;
  };
  const other = article.twin && otherOf(article.twin);
  return (
    <Dialog title="Look at the articles first" onClose={onClose} width="wide" isKept>
      <div className="dialog-body previews" data-many={articles.length > 1 || undefined}>
        {articles.length > 1 && (
          <ul className="preview-list" aria-label="Articles that were read">
            {articles.map((one, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list stays as it is
              <li key={index}>
                <input
                  type="checkbox"
                  aria-label={`Add “${one.title}”`}
                  checked={!left.has(index)}
                  onChange={() => toggle(index)}
                />
                <button type="button" aria-current={index === at || undefined} onClick={() => setAt(index)}>
                  {one.title}
                  {isDoubtful(one) && <small>{one.twin ? 'nearly the same as another' : 'look at it'}</small>}
                </button>
              </li>
            ))}
          </ul>
        )}
        <ArticlePreview key={at} article={article} onReadAs={onReadAs} onChange={change}>
          {article.twin && other && <TwinNote likeness={article.twin.likeness} text={article.text} other={other} />}
        </ArticlePreview>
      </div>
      <DialogActions>
        {articles.length > 1 && twins.length > 0 && (
          <Button onPress={() => setLeft(new Set([...left, ...twins]))}>
            Leave out {counted(twins.length, 'that is', 'that are')} nearly the same
          </Button>
        )}
        <span className="spacer" />
        <Button onPress={onClose}>{articles.length === 1 && article.twin ? 'Do not add it' : 'Cancel'}</Button>
        <TakeButton isDisabled={taken.length === 0} onTake={() => onAdd(taken)}>
          Add {counted(taken.length, 'article')}
        </TakeButton>
      </DialogActions>
    </Dialog>
  );
};

const isDoubtful = ({ doubt, twin, leftOut = [] }: ReadArticle): boolean =>
  Boolean(doubt) || Boolean(twin) || leftOut.length > 0;
