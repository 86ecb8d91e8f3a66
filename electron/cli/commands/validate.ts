import { gunzip, isGzip } from '../../../shared/formats/archive/gunzip.ts';
import { PROJECT_CAPS } from '../../../shared/formats/archive/read.ts';
import { parseProjectFile } from '../../../shared/formats/project-file/parse.ts';
import { type Command, JSON_OPTION } from '../command.ts';
import { EXIT } from '../exit.ts';
import { shown } from '../gather.ts';
import { readBytes } from '../inputs.ts';
import { harmless, type Io, printJson, say, send } from '../io.ts';
import { type Fault, strictFaults } from '../strict.ts';

export const validateCommand: Command = {
  takes: 'PROJECT.json',
  files: [1, 1],
  says: 'Checks a project file: its shape, references, spans and quotes.',
  more: [
    'Each fault is told with its place, a line each on standard output. A file has none where it can be read without',
    'anything being left out or put otherwise than it stands there.',
  ],
  options: { json: JSON_OPTION },
  run: async (given, io) => {
    const [file = ''] = given.files;
    const faults = await faultsOf(file, io);
    if (given.has('json')) await printJson(io, { file, isValid: faults.length === 0, faults });
    else {
      const lines = faults.map(({ place, reason }) => `${shown(file)}${place ? `, ${place}` : ''}: ${reason}\n`);
      if (lines.length > 0) await send(io.stdout, harmless(lines.join('')));
      await say(io, verdict(file, faults.length));
    }
    return faults.length === 0 ? EXIT.ok : EXIT.failed;
  },
};

const verdict = (file: string, count: number): string =>
  count === 0 ? `${shown(file)}: no faults.` : `${shown(file)}: ${count} ${count === 1 ? 'fault' : 'faults'}.`;

async function faultsOf(file: string, io: Io): Promise<readonly Fault[]> {
  const whole = (reason: string) => [{ place: '', reason }];
  const bytes = await readBytes(file, io);
  if (!bytes.ok) return whole(bytes.error.message);
  const plain = isGzip(bytes.value) ? gunzip(bytes.value, shown(file), PROJECT_CAPS) : bytes;
  if (!plain.ok) return whole(plain.error.message);
  const json = decode(plain.value);
  if (json === null) return whole('The file is not in UTF-8: it may be damaged.');
  const parsed = parseProjectFile(json);
  if (!parsed.ok) return whole(parsed.error.message);
  const known = parsed.value.failed.map(({ item, reason }) => ({ place: item, reason }));
  return [...known, ...(await strictFaults(json, parsed.value))];
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
