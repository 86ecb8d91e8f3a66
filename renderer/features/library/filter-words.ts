import { describeEdtf, isEdtf } from '../../../shared/domain/dates/edtf.ts';
import type { Shelf } from '../../state/shelf.ts';
import { STATUS_WORDS } from '../article-status.tsx';

/** The filter in words: 'done or in progress · with tags · NATO'. */
export function describeFilter({ find, statuses, tags, from, to }: Shelf, codeName: string | null): string {
  const parts = [
    find.trim() && `“${find.trim()}”`,
    statuses.map((status) => STATUS_WORDS[status]).join(' or '),
    tags === 'with' ? 'with tags' : tags === 'without' ? 'without tags' : '',
    describeRange(from, to),
    codeName && `${codeName} is tagged`,
  ];
  return parts.filter(Boolean).join(' · ');
}

function describeRange(from: string, to: string): string {
  const [first, last] = [from, to].map((date) => (isEdtf(date.trim()) ? describeEdtf(date.trim()) : ''));
  if (first && last) return first === last ? first : `${first} to ${last}`;
  return first ? `from ${first}` : last ? `until ${last}` : '';
}
