import { failure, ok } from '../../domain/result.ts';
import { gunzip, isGzip } from '../archive/gunzip.ts';
import { PROJECT_CAPS } from '../archive/read.ts';
import type { FileReader } from '../found.ts';
import { parseProjectFile } from './parse.ts';

/** A project file that was compressed: a snapshot of ours, or what `gzip` makes of one. */
export const packedProject: FileReader = {
  id: 'packed-standpoint',
  extensions: ['gz'],
  takes: isGzip,
  read: async (bytes, name, tools) => {
    const unpacked = gunzip(bytes, name, PROJECT_CAPS);
    if (!unpacked.ok) return unpacked;
    let json: string;
    try {
      json = tools.decoder('utf-8').decode(unpacked.value);
    } catch {
      return somethingElse(name);
    }
    const parsed = parseProjectFile(json);
    if (parsed.ok) return ok({ kind: 'project', project: parsed.value });
    const isOther = parsed.error.code === 'not-a-project' || parsed.error.code === 'not-json';
    return isOther ? somethingElse(name) : parsed;
  },
};

const somethingElse = (name: string) =>
  failure(
    'not-a-project',
    `“${name}” is compressed, and what is in it is no project file of Standpoint. Unpack it, and open what comes out of it. Nothing was changed.`,
  );
