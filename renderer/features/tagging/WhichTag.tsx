import type { RefObject } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Span, Tag } from '../../../shared/domain/model.ts';
import { deleteTag } from '../../commands/tags.ts';
import { AnchoredDialog } from '../../ui/AnchoredDialog.tsx';
import { useProject, useProjectContext, useRun, useSession } from '../context.tsx';
import { KindIcon } from '../KindIcon.tsx';
import { tagMeaning } from '../tag-words.ts';

interface Props {
  readonly tags: readonly Tag[];
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onDone: (span: Span) => void;
}

const TITLES = { edit: 'Which tag?', delete: 'Delete which tag?', move: 'Move the edges of which tag?' } as const;

/** Several tags lie where the analyst pointed: this asks which one is meant. */
export const WhichTag = ({ tags, anchor, onDone }: Props) => {
  const { session } = useProjectContext();
  const run = useRun();
  const picking = useSession((state) => state.picking);
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  if (!picking) return null;
  const choices = picking.tags.flatMap((id) => tags.find((tag) => tag.id === id) ?? []);
  const close = () => {
    session.setState({ picking: null });
    onDone(picking.span);
  };
  const choose = (id: string) => {
    const { purpose } = picking;
    if (purpose === 'edit')
      return session.setState({ picking: null, activeTag: id, form: { mode: 'edit', tag: id }, selection: null });
    if (purpose === 'move') return session.setState({ picking: null, activeTag: id, moving: id, selection: null });
    session.setState({ picking: null });
    void run(deleteTag(id)).then(() => onDone(picking.span));
  };
  return (
    <AnchoredDialog title={TITLES[picking.purpose]} className="which-tag" anchor={anchor} onClose={close}>
      <ListBox
        aria-label={TITLES[picking.purpose]}
        className="listbox"
        selectionMode="none"
        autoFocus="first"
        onAction={(key) => choose(String(key))}
      >
        {choices.map((tag) => (
          <ListBoxItem
            key={tag.id}
            id={tag.id}
            className="listbox-item"
            textValue={`${tagMeaning(tag, { actors, positions })} ${tag.quote}`}
          >
            <KindIcon kind={tag.kind} />
            <span>{tagMeaning(tag, { actors, positions })}</span>
            <small>{tag.quote.length > 60 ? `${tag.quote.slice(0, 57)}…` : tag.quote}</small>
          </ListBoxItem>
        ))}
      </ListBox>
    </AnchoredDialog>
  );
};
