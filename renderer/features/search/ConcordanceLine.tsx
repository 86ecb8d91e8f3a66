import { describeEdtf } from '../../../shared/domain/dates/edtf.ts';
import type { Tag } from '../../../shared/domain/model.ts';
import type { Line } from '../../state/search.ts';
import { useProject } from '../context.tsx';
import { KindIcon } from '../KindIcon.tsx';
import { Kwic } from '../Kwic.tsx';
import { type Codebook, tagMeaning } from '../tag-words.ts';

/** A passage with what stands around it, how it is tagged, and where it is from. */
export const ConcordanceLine = ({ line }: { readonly line: Line }) => {
  const article = useProject((state) => state.articles.get(line.documentId));
  return (
    <>
      <Kwic line={line} />
      <LineTags line={line} />
      <span className="line-article" dir="auto">
        {article?.title ?? 'Deleted article'}
      </span>
      <span className="line-date" title={article?.publishedOn ? describeEdtf(article.publishedOn) : ''}>
        {article?.publishedOn || 'no date'}
      </span>
    </>
  );
};

const LineTags = ({ line }: { readonly line: Line }) => {
  const [first] = line.tag ? [line.tag] : line.tags;
  const words = useProject((state) => (first ? wordsOf(first, line, state) : ''));
  if (!first) return <span className="line-tags" />;
  const others = line.tag ? 0 : line.tags.length - 1;
  return (
    <span className="line-tags" title={words}>
      <KindIcon kind={first.kind} />
      <span className="line-tag-words">{words}</span>
      {others > 0 && <span className="count">+{others}</span>}
      {!line.tag && <span className="visually-hidden">, already tagged</span>}
    </span>
  );
};

function wordsOf(tag: Tag, line: Line, codebook: Codebook): string {
  const meaning = tagMeaning(tag, codebook);
  // A list of tags says it in full: who holds it is in the meaning, towards whom and when only here.
  if (!line.tag || tag.kind !== 'position') return meaning;
  const towards = tag.addressees.flatMap((id) => codebook.actors.get(id)?.name ?? []).join(', ');
  return [meaning, towards && `towards ${towards}`, tag.saidOn && describeEdtf(tag.saidOn)].filter(Boolean).join(' · ');
}
