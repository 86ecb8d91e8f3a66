import { type RecordFormat, recordReader } from '../json-records/reader.ts';
import type { FailedItem } from '../project-file/report.ts';
import { isOwn, readOwn } from './own.ts';
import { isSpans, readSpans } from './spans.ts';

/** Texts with spans: those that we wrote come back as they were, those of spaCy, Prodigy and the like by their labels. */
export const spanRecords: RecordFormat = {
  id: 'jsonl',
  extensions: ['jsonl', 'ndjson', 'json'],
  isOf: (record) => isOwn(record) || isSpans(record),
  parse: ({ records, failed }, file, tools) => {
    const own = records.filter(({ fields }) => isOwn(fields));
    if (own.length === 0) return readSpans(records, failed, file, tools);
    const isDone = ({ answer }: { readonly answer?: unknown }) => answer === 'reject' || answer === 'ignore';
    const taken = own.filter(({ fields }) => !isDone(fields));
    const others = records.filter(({ fields }) => !isOwn(fields) || isDone(fields));
    const parsed = readOwn(taken, file, tools);
    const left = others.map(({ at, fields }): FailedItem => {
      const reason = isDone(fields)
        ? 'It was rejected or skipped in Prodigy.'
        : 'Standpoint did not write it, as it did others of the file.';
      return { item: at, reason: `${reason} It was left out.` };
    });
    return { ...parsed, failed: [...failed, ...left, ...parsed.failed] };
  },
};

/** JSON Lines with spans, ours and those of spaCy and Prodigy. */
export const jsonLines = recordReader(spanRecords);
