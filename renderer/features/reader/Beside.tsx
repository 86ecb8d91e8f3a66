import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { PositionTag, Tag } from '../../../shared/domain/model.ts';
import { indexOf } from '../../../shared/domain/tags/interval-index.ts';
import { useSession } from '../context.tsx';
import type { TextDom } from './dom-offsets.ts';
import { lightRelated, putOutLights } from './related-light.ts';
import { StatementCards } from './StatementCards.tsx';
import { useSight } from './use-sight.ts';

interface Props {
  readonly bodyRef: RefObject<HTMLElement | null>;
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly dom: () => TextDom | null;
  readonly tags: readonly Tag[];
}

/** What follows the text as it scrolls: the statement cards, and the light on what belongs together. */
export const Beside = ({ bodyRef, rootRef, dom, tags }: Props) => {
  const sight = useSight(bodyRef, rootRef, dom);
  const [hovered, setHovered] = useState<string | null>(null);
  const activeTag = useSession((state) => state.activeTag);
  const statements = useStatements(tags);
  const { start = 0, end = 0 } = sight?.span ?? {};
  const lit = hovered ?? activeTag;
  useEffect(() => {
    const open = dom();
    const tag = lit === null ? undefined : tags.find(({ id }) => id === lit);
    if (open && tag) lightRelated(open, tag, indexOf(tags).between(start, end), activeTag);
    else putOutLights();
  }, [dom, tags, lit, activeTag, start, end]);
  useEffect(() => () => putOutLights(), []);
  if (statements.length === 0) return null;
  return <StatementCards bodyRef={bodyRef} dom={dom} statements={statements} sight={sight} onHover={setHovered} />;
};

/** The same list as long as they are the same: nothing beside the text is measured again for tags of other kinds. */
function useStatements(tags: readonly Tag[]): readonly PositionTag[] {
  const last = useRef<readonly PositionTag[]>([]);
  return useMemo(() => {
    const next = tags.filter((tag): tag is PositionTag => tag.kind === 'position');
    const same = next.length === last.current.length && next.every((tag, at) => tag === last.current[at]);
    if (!same) last.current = next;
    return last.current;
  }, [tags]);
}
