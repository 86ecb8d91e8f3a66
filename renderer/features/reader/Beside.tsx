import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { PositionTag, Tag } from '../../../shared/domain/model.ts';
import { useSession } from '../context.tsx';
import type { TextDom } from './dom-offsets.ts';
import { lightRelated } from './related-light.ts';
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
  const statements = useMemo(() => tags.filter((tag): tag is PositionTag => tag.kind === 'position'), [tags]);
  const { start = 0, end = 0 } = sight?.span ?? {};
  useEffect(() => {
    const open = dom();
    const lit = tags.find(({ id }) => id === (hovered ?? activeTag)) ?? null;
    if (open) lightRelated(open, lit, tags, { start, end }, activeTag);
    return () => {
      if (open) lightRelated(open, null, [], { start, end });
    };
  }, [dom, tags, hovered, activeTag, start, end]);
  if (statements.length === 0) return null;
  return <StatementCards bodyRef={bodyRef} dom={dom} statements={statements} sight={sight} onHover={setHovered} />;
};
