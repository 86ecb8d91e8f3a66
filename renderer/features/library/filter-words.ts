import { describeEdtf, isEdtf } from '../../../shared/domain/dates/edtf.ts';
import type { Shelf } from '../../state/shelf.ts';
import { STATUS_WORDS } from '../article-status.tsx';

/** What is asked for by code: its name, '' for none, and what else counts ('one of its 3 members'), '' for nothing. */
interface NamedCode {
  readonly name: string;
  readonly orBelow: string;
}

/** The filter in words: 'done or in progress · with tags · NATO or one of its 3 members is tagged'. */
export function describeFilter({ find, statuses, tags, from, to }: Shelf, { name, orBelow }: NamedCode): string {
  const parts = [
    find.trim() && `“${find.trim()}”`,
    statuses.map((status) => STATUS_WORDS[status]).join(' or '),
    tags === 'with' ? 'with tags' : tags === 'without' ? 'without tags' : '',
    describeRange(from, to),
    name && `${[name, orBelow].filter(Boolean).join(' or ')} is tagged`,
  ];
  return parts.filter(Boolean).join(' · ');
}

function describeRange(from: string, to: string): string {
  const [first, last] = [from, to].map((date) => (isEdtf(date.trim()) ? describeEdtf(date.trim()) : ''));
  if (first && last) return first === last ? first : `${first} to ${last}`;
  return first ? `from ${first}` : last ? `until ${last}` : '';
}
