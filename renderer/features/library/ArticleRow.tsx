import { NotebookPen } from 'lucide-react';
import { describeEdtf } from '../../../shared/domain/dates/edtf.ts';
import type { Article } from '../../../shared/domain/model.ts';
import { StatusMark } from '../article-status.tsx';
import { useProject } from '../context.tsx';
import { counted } from '../counted.ts';

/** What an article is and how far its reading has come. It asks for its number of tags itself: see the list. */
export const ArticleRow = ({ article }: { readonly article: Article }) => {
  const { id, title, publishedOn, source, status, note } = article;
  const tags = useProject((state) => state.tagCounts.get(id) ?? 0);
  return (
    <>
      <span className="article-title" title={title}>
        {title}
      </span>
      <span className="article-detail">
        <StatusMark status={status} />
        <span>{publishedOn ? describeEdtf(publishedOn) : 'no date'}</span>
        {source && <span className="article-source">{source}</span>}
        <span>{counted(tags, 'tag')}</span>
        {note.trim() && (
          <span className="article-note" title={note}>
            <NotebookPen size={13} aria-hidden="true" /> note
          </span>
        )}
      </span>
    </>
  );
};
