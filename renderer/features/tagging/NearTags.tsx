import { TriangleAlert } from 'lucide-react';
import type { Span, Tag } from '../../../shared/domain/model.ts';
import { type Meant, nearDuplicates } from '../../../shared/domain/tags/near-duplicates.ts';
import type { CodeChoice } from '../../commands/codes.ts';
import type { TagContent } from '../../commands/tags.ts';
import { Button } from '../../ui/Button.tsx';
import { useProject } from '../context.tsx';
import { tagMeaning } from '../tag-words.ts';

interface Props {
  readonly tags: readonly Tag[];
  readonly span: Span;
  readonly content: TagContent;
  /** The tag that is edited, if one is. */
  readonly tag: Tag | null;
  readonly onGo: (tag: Tag) => void;
}

/** Says that the same is tagged on nearly the same passage already. It hinders nothing: Enter still saves. */
export const NearTags = ({ tags, span, content, tag, onGo }: Props) => {
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const meant = meantBy(content, span, tag?.id);
  const [near, ...others] = meant ? nearDuplicates(tags, meant) : [];
  return (
    <div role="status" className="near-tags">
      {near && (
        <>
          <TriangleAlert size={16} aria-hidden="true" />
          <span>
            {quoted(tagMeaning(near, { actors, positions }))} is already tagged here: <q>{shorten(near.quote)}</q>
            {others.length > 0 && ` and ${others.length} more`}
          </span>
          <Button onPress={() => onGo(near)}>Go to that tag</Button>
        </>
      )}
    </div>
  );
};

/** What a statement says has its own quotation marks. */
const quoted = (meaning: string) => (meaning.includes('“') ? meaning : `“${meaning}”`);

const shorten = (quote: string) => (quote.length > 80 ? `${quote.slice(0, 77)}…` : quote);

/** What the filled form means; null while it names a code that is not in the codebook, which no other tag can have. */
export function meantBy(content: TagContent, { start, end }: Span, id: string | undefined): Meant | null {
  const place = id === undefined ? { start, end } : { start, end, id };
  if (content.kind === 'date') return content.date ? { ...place, kind: 'date', date: content.date } : null;
  if (content.kind === 'actor') {
    return 'id' in content.actor ? { ...place, kind: 'actor', actor: content.actor.id } : null;
  }
  const { position, stance, holders } = content;
  const known = holders.flatMap((choice: CodeChoice) => ('id' in choice ? choice.id : []));
  if (!('id' in position) || known.length < holders.length) return null;
  return { ...place, kind: 'position', position: position.id, stance, holders: known };
}
