import { memo, type ReactNode } from 'react';
import type { TagKind } from '../../shared/domain/model.ts';

const picture = (lines: ReactNode) => (
  <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
    {lines}
  </svg>
);

/** Drawn once and put in as they are: a long list of tags has very many of them. */
const PICTURES: Record<TagKind, ReactNode> = {
  actor: picture(
    <>
      <circle cx="7" cy="4.3" r="2.6" />
      <path d="M2 12.6c.5-2.9 2.3-4.4 5-4.4s4.5 1.5 5 4.4" />
    </>,
  ),
  position: picture(<path d="M6 3.1H2.2v4H5.3c0 2-.9 3.2-2.6 3.8M12.2 3.1H8.4v4h3.1c0 2-.9 3.2-2.6 3.8" />),
  date: picture(
    <>
      <rect x="1.8" y="2.7" width="10.4" height="9.5" rx="1.4" />
      <path d="M1.8 5.8h10.4M4.6 1.2v2.7M9.4 1.2v2.7M4.6 8.8h.01M7 8.8h.01M9.4 8.8h.01" />
    </>,
  ),
};

/** The kind of a tag: its picture for the eye, its word for the ear. */
export const KindIcon = memo(({ kind }: { readonly kind: TagKind }) => (
  <span className={`kind-icon kind-${kind}`}>
    {PICTURES[kind]}
    <span className="visually-hidden">{kind}</span>
  </span>
));
KindIcon.displayName = 'KindIcon';
