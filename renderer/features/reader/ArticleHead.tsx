import { ExternalLink, Pencil } from 'lucide-react';
import { describeEdtf } from '../../../shared/domain/dates/edtf.ts';
import type { Article, Status } from '../../../shared/domain/model.ts';
import { markArticle } from '../../commands/articles.ts';
import { IconButton } from '../../ui/Button.tsx';
import { STATUS_OPTIONS } from '../article-status.tsx';
import { useProjectContext, useRun } from '../context.tsx';
import { useOpenLink } from '../use-open-link.ts';

/** What the article is, above its text. */
export const ArticleHead = ({ article }: { readonly article: Article }) => {
  const { session } = useProjectContext();
  const run = useRun();
  const openLink = useOpenLink();
  const { title, source, author, url, publishedOn, status, note } = article;
  return (
    <header className="article-head">
      <div className="article-head-line">
        <h2>{title}</h2>
        <span className="article-head-actions">
          <IconButton
            label="Article details"
            icon={<Pencil size={16} aria-hidden="true" />}
            onPress={() => session.setState({ dialog: { name: 'article-details' } })}
          />
          {url.trim() && (
            <IconButton
              label="Open in browser…"
              icon={<ExternalLink size={16} aria-hidden="true" />}
              onPress={() => void openLink(url)}
            />
          )}
        </span>
      </div>
      <p className="article-facts">
        <span>{publishedOn ? `Published on ${describeEdtf(publishedOn)}` : 'No publication date'}</span>
        {source && <span>{source}</span>}
        {author && <span>{author}</span>}
        <label className="status-field">
          <span className="visually-hidden">Status</span>
          <select value={status} onChange={(event) => void run(markArticle(article.id, event.target.value as Status))}>
            {STATUS_OPTIONS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </p>
      {note.trim() && <p className="article-head-note">{note}</p>}
    </header>
  );
};
