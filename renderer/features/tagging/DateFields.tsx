import { describeEdtf, isEdtf } from '../../../shared/domain/dates/edtf.ts';
import { TextBox, TextInput } from '../../ui/fields.tsx';
import type { DateDraft } from './guess.ts';

interface Props {
  readonly draft: DateDraft;
  readonly onDraft: (draft: DateDraft) => void;
  readonly publishedOn: string;
}

export const DateFields = ({ draft, onDraft, publishedOn }: Props) => (
  <>
    <TextInput
      label="Date"
      autoFocus
      value={draft.date}
      onChange={(date) => onDraft({ ...draft, date })}
      placeholder="2022-01-09"
      hint={dateHint(draft.date) ?? emptyHint(publishedOn)}
    />
    <TextBox label="Note" rows={1} value={draft.note} onChange={(note) => onDraft({ ...draft, note })} />
  </>
);

/** What a date means in plain words, or how to write one; null where nothing is written. */
export function dateHint(value: string): string | null {
  const date = value.trim();
  if (!date) return null;
  return isEdtf(date)
    ? describeEdtf(date)
    : 'Not a date yet: 2022-01-09, 2022-01, 2022, 2022-01-09/2022-01-10, 2022-01-09~ (about)';
}

const emptyHint = (publishedOn: string) =>
  publishedOn
    ? 'No date was recognised in the passage. Write 2022-01-09, 2022-01, 2022 or a range 2022-01-09/2022-01-10.'
    : 'The article has no publication date, so a relative date cannot be worked out. Write 2022-01-09, for example.';
