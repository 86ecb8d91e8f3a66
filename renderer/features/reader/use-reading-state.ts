import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { Span, Tag } from '../../../shared/domain/model.ts';
import { moveTag } from '../../commands/tags.ts';
import { forgetArticle } from '../../state/session.ts';
import { useProjectContext, useRun, useSession } from '../context.tsx';
import type { Block } from './blocks.ts';
import { lightPassage, readSelection, type TextDom, writeSelection } from './dom-offsets.ts';
import { showPassage } from './show-passage.ts';

interface Options {
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly blocks: readonly Block[];
  readonly tags: readonly Tag[];
}

/**
 * What the analyst was in the middle of ends with the tag or the article it was about, whoever took that away. In the same
 * turn, so that both are drawn together.
 */
export function useForgetting(): void {
  const { session, workspace } = useProjectContext();
  useLayoutEffect(
    () =>
      workspace.store.subscribe(({ open }, { open: before }) => {
        if (open === before) return;
        const isGone = (id: string | null) => id !== null && !open?.tags.some((tag) => tag.id === id);
        session.setState((state) => {
          const { activeTag, moving, form, picking } = state;
          const next = {
            ...(isGone(activeTag) && { activeTag: null }),
            ...(isGone(moving) && { moving: null }),
            ...(form?.mode === 'edit' && isGone(form.tag) && { form: null }),
            ...(picking?.tags.every(isGone) && { picking: null }),
          };
          return Object.keys(next).length > 0 ? next : state;
        });
      }),
    [session, workspace],
  );
  useEffect(() => () => session.setState(forgetArticle, true), [session]);
}

/** The active tag is brought into sight, whoever made it active. */
export function useActiveInSight({ rootRef, blocks, tags }: Options): void {
  const { session } = useProjectContext();
  const activeTag = useSession((state) => state.activeTag);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another active tag is brought into sight, not a change of the tags
  useEffect(() => {
    const root = rootRef.current;
    const tag = session.getState().activeTag === activeTag && tags.find(({ id }) => id === activeTag);
    if (!root || !tag) return;
    showPassage({ root, blocks }, tag);
  }, [activeTag]);
}

/**
 * The passage that something is open for, else that of the current suggestion, and its light: a passage of its own is lit
 * here, a tag that is edited is lit as the active one.
 */
export function useAskedPassage({ rootRef, blocks, tags }: Options, suggested: Span | null): Span | null {
  const form = useSession((state) => state.form);
  const picking = useSession((state) => state.picking);
  const edited = form?.mode === 'edit' ? tags.find(({ id }) => id === form.tag) : undefined;
  const asked: Span | null = (form?.mode === 'new' ? form.span : edited) ?? picking?.span ?? suggested;
  useEffect(() => {
    const root = rootRef.current;
    if (!root) return;
    lightPassage({ root, blocks }, edited ? null : asked);
    return () => lightPassage({ root, blocks }, null);
  }, [asked, edited, rootRef, blocks]);
  return asked;
}

/** Moving the edges of a tag: it begins with the passage selected, and ends by setting them or giving up. */
export function useMovingEdges(options: Options, dom: () => TextDom | null, takeSelection: () => void) {
  const { rootRef, blocks, tags } = options;
  const { session } = useProjectContext();
  const run = useRun();
  const moving = useSession((state) => state.moving);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the passage is selected once, when the moving begins
  useLayoutEffect(() => {
    const root = rootRef.current;
    const tag = tags.find(({ id }) => id === moving);
    if (!root || !tag) return;
    root.focus({ preventScroll: true });
    // A key that grows the tag begins with the passage as it is grown already.
    const { start, end } = session.getState().selection ?? tag;
    writeSelection({ root, blocks }, start, end);
  }, [moving]);

  const stopMoving = () => {
    const open = dom();
    const raw = open && readSelection(open);
    session.setState({ moving: null });
    if (open && raw) writeSelection(open, raw.focus, raw.focus);
  };
  const setEdges = async () => {
    takeSelection();
    const { selection } = session.getState();
    if (moving && selection) await run(moveTag(moving, selection), stopMoving);
  };
  return { moving, setEdges, stopMoving };
}
