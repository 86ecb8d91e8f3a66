import { failure } from '../../domain/result.ts';
import type { FileReader } from '../found.ts';
import { asLatin1 } from '../markup/bytes.ts';
import { articleOf, checkSize } from '../markup/found-article.ts';
import { latin1 } from '../text-file/signatures.ts';
import { readRtf } from './read-rtf.ts';

export const rtf: FileReader = {
  id: 'rtf',
  extensions: ['rtf'],
  takes: (head) => /^\{\\rtf/u.test(latin1(head.subarray(0, 6))),
  read: async (bytes, name, { decoder }) => {
    const size = checkSize(bytes, name);
    if (!size.ok) return size;
    const read = readRtf(asLatin1(bytes), decoder);
    if (!read) return failure('not-rtf', `“${name}” is no RTF document. Nothing was changed.`);
    const { unread, ...fields } = read;
    const doubt = unread > 0 ? { doubt: 'Some characters could not be read and are shown as �.' } : {};
    return articleOf({ ...fields, ...doubt }, bytes, name, ['RTF document.']);
  },
};
