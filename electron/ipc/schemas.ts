import { z } from 'zod';
import { isBackupName } from '../../shared/contract/backups.ts';
import { COMMANDS } from '../../shared/contract/commands.ts';
import { MAX_FILE_BYTES } from '../../shared/contract/host.ts';
import { isKeptName, isKeptProject, isOffset } from '../../shared/contract/kept.ts';
import { changedKeysSchema } from '../../shared/contract/keys.ts';
import type { Calls, Channel } from './channels.ts';

const nothing = z.tuple([]);
const token = z.string().min(1).max(100);
const words = z.string().max(10_000);
const chunk = z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= MAX_FILE_BYTES);
const project = z.custom<string>(isKeptProject);
const keptName = z.custom<string>(isKeptName);
const backup = z.custom<string>(isBackupName);
const offset = z.custom<number>(isOffset);

/** What the arguments of each call must look like. A call that is missing here does not compile. */
export const SCHEMAS: { readonly [C in Channel]: z.ZodType<Parameters<Calls[C]>> } = {
  'app.info': nothing,
  'app.ready': nothing,
  'app.setState': z.tuple([
    z.strictObject({
      disabled: z.array(z.enum(COMMANDS.map(({ id }) => id))).max(COMMANDS.length),
      title: words,
      keys: changedKeysSchema,
    }),
  ]),
  'app.closeNow': nothing,
  'app.beginAfresh': nothing,
  'files.open': z.tuple([z.enum(['articles', 'project', 'codebook', 'settings'])]),
  'files.adopt': z.tuple([z.string().max(32_768)]),
  'files.openFolder': nothing,
  'files.adoptFolder': z.tuple([z.string().max(32_768)]),
  'files.listFolder': z.tuple([token]),
  'files.read': z.tuple([token]),
  'files.beginSave': z.tuple([
    z.strictObject({
      suggestedName: words,
      filter: z.strictObject({
        name: words,
        extensions: z.array(z.string().regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/)).max(20),
      }),
    }),
  ]),
  'files.writeSave': z.tuple([token, chunk]),
  'files.commitSave': z.tuple([token, z.number().int().min(0)]),
  'files.abandonSave': z.tuple([token]),
  'keep.projects': nothing,
  'keep.list': z.tuple([project]),
  'keep.read': z.tuple([project, keptName, offset]),
  'keep.write': z.tuple([project, keptName, chunk]),
  'keep.append': z.tuple([project, keptName, offset, chunk]),
  'keep.remove': z.tuple([project, keptName]),
  'keep.removeAll': z.tuple([project]),
  'keep.free': nothing,
  'backups.folder': nothing,
  'backups.choose': nothing,
  'backups.forget': nothing,
  'backups.write': z.tuple([backup, chunk]),
  'print.pdf': z.tuple([chunk]),
  'links.open': z.tuple([words]),
};
