import { useState } from 'react';
import { describeEdtf, isEdtf } from '../../../shared/domain/dates/edtf.ts';
import type { Article } from '../../../shared/domain/model.ts';
import { deleteArticle, editArticle } from '../../commands/articles.ts';
import { notify } from '../../state/session.ts';
import { DeleteDialog, Dialog, DialogForm } from '../../ui/Dialog.tsx';
import { TextBox, TextInput } from '../../ui/fields.tsx';
import { useProject, useProjectContext, useRun, useSession } from '../context.tsx';
import { OpenLink } from './OpenLink.tsx';

/** The fields of an article, open or not, and the questions before one is deleted or its address opened. */
export const ArticleDialogs = () => {
  const { session } = useProjectContext();
  const dialog = useSession((state) => state.dialog);
  const openId = useProject((state) => state.open?.id ?? '');
  const articles = useProject((state) => state.articles);
  const close = () => session.setState({ dialog: null });
  if (dialog?.name === 'article-details') {
    const article = articles.get(dialog.id ?? openId);
    return article ? <DetailsDialog article={article} onClose={close} /> : null;
  }
  if (dialog?.name === 'delete-article') {
    const article = articles.get(dialog.id);
    return article ? <DeleteArticle article={article} onClose={close} /> : null;
  }
  if (dialog?.name === 'open-link') return <OpenLink address={dialog.address} to={dialog.host} onClose={close} />;
  return null;
};

interface Props {
  readonly article: Article;
  readonly onClose: () => void;
}

const DetailsDialog = ({ article, onClose }: Props) => {
  const run = useRun();
  const [fields, setFields] = useState(article);
  const set = (part: Partial<Article>) => setFields({ ...fields, ...part });
  const { title, source, author, url, language, publishedOn, note } = fields;
  const date = publishedOn.trim();
  const save = async () => {
    if (
      await run(
        editArticle(article.id, { title, source, author, url, language: language.trim(), publishedOn: date, note }),
      )
    )
      onClose();
  };
  return (
    <Dialog title="Article details" onClose={onClose} width="wide">
      <DialogForm onSave={save} save="Save article" onClose={onClose}>
        <TextInput label="Title" value={title} onChange={(value) => set({ title: value })} autoFocus />
        <div className="field-row">
          <TextInput label="Source" value={source} onChange={(value) => set({ source: value })} />
          <TextInput label="Author" value={author} onChange={(value) => set({ author: value })} />
        </div>
        <div className="field-row">
          <TextInput
            label="Published on"
            value={publishedOn}
            onChange={(value) => set({ publishedOn: value })}
            placeholder="2022-01-09"
            hint={date && (isEdtf(date) ? describeEdtf(date) : 'Not a date yet: 2022-01-09, 2022-01 or 2022')}
          />
          <TextInput
            label="Language"
            value={language}
            onChange={(value) => set({ language: value })}
            placeholder="en"
          />
        </div>
        <TextInput label="Address" value={url} onChange={(value) => set({ url: value })} />
        <TextBox label="Note" value={note} onChange={(value) => set({ note: value })} />
      </DialogForm>
    </Dialog>
  );
};

const DeleteArticle = ({ article, onClose }: Props) => {
  const run = useRun();
  const { session } = useProjectContext();
  const tags = useProject((state) => state.tagCounts.get(article.id) ?? 0);
  const remove = async () => {
    if (!(await run(deleteArticle(article.id)))) return;
    onClose();
    notify(session, 'news', `“${article.title}” was deleted.`, ['Undo brings it back with its tags.']);
  };
  return (
    <DeleteDialog name={article.title} onDelete={remove} onClose={onClose}>
      <p>
        {tags === 0 ? 'It has no tags.' : tags === 1 ? 'Its one tag goes with it.' : `Its ${tags} tags go with it.`} The
        codebook stays.
      </p>
    </DeleteDialog>
  );
};
