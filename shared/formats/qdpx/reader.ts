import { ok } from '../../domain/result.ts';
import type { FileReader } from '../found.ts';
import { isZip } from './files.ts';
import { parseQdpx } from './parse.ts';

/** REFI-QDA projects of any program. An archive has a name, or names what it holds at its beginning. */
export const qdpx: FileReader = {
  id: 'qdpx',
  extensions: ['qdpx', 'qde'],
  takes: (head, name) => {
    if (!isZip(head)) return /\.(?:qdpx|qde)$/iu.test(name);
    return /\.qdpx$/iu.test(name) || /^[^/]{0,200}\.qde/iu.test(latin1(head.subarray(30, 400)));
  },
  read: async (bytes, name, tools) => {
    const parsed = parseQdpx(bytes, name, tools);
    return parsed.ok ? ok({ kind: 'project', project: parsed.value }) : parsed;
  },
};

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
