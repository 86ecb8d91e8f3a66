import { CalendarDays, Quote, UserRound } from 'lucide-react';
import type { TagKind } from '../../shared/domain/model.ts';

const ICONS = { actor: UserRound, position: Quote, date: CalendarDays } as const;

/** The kind of a tag: its picture for the eye, its word for the ear. */
export const KindIcon = ({ kind }: { readonly kind: TagKind }) => {
  const Icon = ICONS[kind];
  return (
    <span className={`kind-icon kind-${kind}`}>
      <Icon size={14} aria-hidden="true" />
      <span className="visually-hidden">{kind}</span>
    </span>
  );
};
