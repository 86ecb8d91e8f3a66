import { type RefObject, useMemo, useState } from 'react';
import type { Article, Span, Tag } from '../../../shared/domain/model.ts';
import { acceptSuggestion } from '../../commands/suggestions.ts';
import { addTag, deleteTag, editTag, type TagContent } from '../../commands/tags.ts';
import type { OpenArticle } from '../../state/project-state.ts';
import { forgetRefusals, type TagForm } from '../../state/session.ts';
import { AnchoredDialog } from '../../ui/AnchoredDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { Fault } from '../../ui/Fault.tsx';
import { useProject, useProjectContext, useRun, useSession } from '../context.tsx';
import { Quote } from '../Quote.tsx';
import { ActorFields } from './ActorFields.tsx';
import { contentOf } from './content.ts';
import { DateFields } from './DateFields.tsx';
import { type Draft, draftOf, guessDraft, suggestedDraft } from './guess.ts';
import { NearTags } from './NearTags.tsx';
import { PositionFields } from './PositionFields.tsx';

interface Props {
  readonly open: OpenArticle;
  readonly article: Article;
  /** What the form stands beside. */
  readonly anchor: RefObject<HTMLElement | null>;
  /** Called when the form is gone, with the place in the text where reading goes on. */
  readonly onDone: (span: Span) => void;
}

const TITLES = { actor: 'Tag actor', position: 'Tag position', date: 'Tag date' } as const;

/** The small form at the passage: filled with the best guess, so that Enter is often all it needs. */
export const TagForms = (props: Props) => {
  const form = useSession((state) => state.form);
  const tag = form?.mode === 'edit' ? props.open.tags.find(({ id }) => id === form.tag) : undefined;
  if (!form || (form.mode === 'edit' && !tag)) return null;
  const key = form.mode === 'edit' ? form.tag : `${form.kind} ${form.span.start} ${form.span.end}`;
  return <TagFormPopover key={key} {...props} form={form} tag={tag ?? null} />;
};

const TagFormPopover = ({ open, article, anchor, onDone, form, tag }: Props & { form: TagForm; tag: Tag | null }) => {
  const { session, workspace, suggestions } = useProjectContext();
  const run = useRun();
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const span: Span = form.mode === 'new' ? form.span : (tag ?? { start: 0, end: 0 });
  const quote = open.text.slice(span.start, span.end);
  const suggestion = form.mode === 'new' ? form.suggestion : undefined;
  const kind = form.mode === 'new' ? form.kind : (tag?.kind ?? 'actor');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form begins once; what changes meanwhile does not overwrite what is being typed
  const first = useMemo(
    () =>
      tag
        ? draftOf(tag, { actors, positions })
        : suggestion
          ? suggestedDraft(suggestion, { actors, positions })
          : guessDraft(kind, quote, span, { article, tags: open.tags, actors, positions }),
    [],
  );
  const [draft, setDraft] = useState<Draft>(first);
  const [alias, setAlias] = useState<boolean | null>(null);
  const [pending, setPending] = useState({ holders: '', addressees: '' });
  const [saving, setSaving] = useState(false);
  /** Why it was not saved, until something is changed. */
  const [fault, setFault] = useState<string | null>(null);
  const change = (next: Draft) => {
    setDraft(next);
    setFault(null);
  };

  const close = () => {
    session.setState({ form: null });
    // A passage that was not tagged is still selected; a tag that was only looked at stays active, as does a suggestion.
    onDone(tag || suggestion ? { start: span.start, end: span.start } : span);
  };
  const content: TagContent = contentOf(draft, { quote, alias, pending, actors, positions, tag });
  const goTo = (other: Tag) => {
    session.setState({ form: null, selection: null, activeTag: other.id });
    onDone({ start: other.start, end: other.start });
  };
  const save = async () => {
    if (saving) return;
    setSaving(true);
    const command = tag
      ? editTag(tag.id, content)
      : suggestion
        ? acceptSuggestion(open.id, suggestion, content)
        : addTag(open.id, span, content);
    const result = await workspace.run(command, (entry) => {
      // The field gives the focus up before it is taken away: else the browser lays all out in the middle of the change.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const written = entry?.changes.findLast(({ table }) => table === 'tags');
      const activeTag = suggestion ? null : (written?.id ?? tag?.id ?? null);
      session.setState({ form: null, selection: null, activeTag });
      if (suggestion) suggestions.goOnAfter(suggestion);
      onDone({ start: span.end, end: span.end });
    });
    if (result.ok) return forgetRefusals(session);
    setSaving(false);
    setFault(result.error.message);
  };
  const remove = async () => {
    if (tag && (await run(deleteTag(tag.id)))) {
      session.setState({ form: null, activeTag: null });
      onDone({ start: span.start, end: span.start });
    }
  };

  return (
    <AnchoredDialog
      title={TITLES[kind]}
      about={<Quote kind={kind}>{quote.length > 140 ? `${quote.slice(0, 120)}…` : quote}</Quote>}
      className="tag-form"
      anchor={anchor}
      onClose={close}
    >
      <form
        className="tag-form-body"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDownCapture={(event) => {
          // Enter takes the form as it is, unless it takes an entry of an open list, a chip or a line of a note.
          const { target } = event;
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
          if (target.getAttribute('aria-activedescendant')) return;
          if (target.closest('.chips-box') && target.value.trim()) return;
          event.preventDefault();
          event.stopPropagation();
          void save();
        }}
      >
        {draft.kind === 'actor' && (
          <ActorFields draft={draft} onDraft={change} quote={quote} alias={alias} onAlias={setAlias} />
        )}
        {draft.kind === 'date' && <DateFields draft={draft} onDraft={change} publishedOn={article.publishedOn} />}
        {draft.kind === 'position' && (
          <PositionFields draft={draft} onDraft={change} pending={pending} onPending={setPending} />
        )}
        <NearTags tags={open.tags} span={span} content={content} tag={tag} onGo={goTo} />
        <div className="tag-form-end">
          <Fault fault={fault} />
          <div className="dialog-actions">
            {tag && (
              <Button look="danger" onPress={() => void remove()}>
                Delete tag
              </Button>
            )}
            <span className="spacer" />
            <Button onPress={close}>Cancel</Button>
            <Button look="primary" type="submit" isDisabled={saving}>
              Save tag
            </Button>
          </div>
        </div>
      </form>
    </AnchoredDialog>
  );
};
