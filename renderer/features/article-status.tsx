import { Circle, CircleCheckBig, CircleDotDashed } from 'lucide-react';
import { STATUSES, type Status } from '../../shared/domain/model.ts';

export const STATUS_WORDS: Record<Status, string> = { new: 'new', 'in-progress': 'in progress', done: 'done' };

export const STATUS_OPTIONS = STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] }));

/** What comes after: the last is followed by the first. */
export const nextStatus = (status: Status): Status =>
  STATUSES[(STATUSES.indexOf(status) + 1) % STATUSES.length] ?? 'new';

const SHAPES = { new: Circle, 'in-progress': CircleDotDashed, done: CircleCheckBig } as const;

export const StatusIcon = ({ status, size }: { readonly status: Status; readonly size: number }) => {
  const Shape = SHAPES[status];
  return <Shape size={size} aria-hidden="true" />;
};

/** A status by its shape and its word: never by colour alone. */
export const StatusMark = ({ status }: { readonly status: Status }) => (
  <span className={`status-mark status-${status}`}>
    <StatusIcon status={status} size={13} /> {STATUS_WORDS[status]}
  </span>
);
