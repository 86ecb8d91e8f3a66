import { type Command, JSON_OPTION } from '../command.ts';
import { failed } from '../exit.ts';
import { exportTo, FORMAT_IDS, formatByName, formatNamed } from '../export-project.ts';
import { exitOf, gather, tell } from '../gather.ts';
import { nameOf } from '../inputs.ts';
import { printJson, say } from '../io.ts';
import { refuseInputs } from '../outputs.ts';
import { encodingOf, refuseTwoOnStdout, titleFrom } from './import.ts';

export const convertCommand: Command = {
  takes: 'IN OUT',
  files: [2, 2],
  says: 'Turns a file of one kind into one of another.',
  more: [
    'IN is read by what is in it: a project, ours or that of another program, or an article. OUT is written as its ending',
    `tells, or as --format says: ${FORMAT_IDS.join(', ')}.`,
  ],
  options: {
    format: { value: 'FORMAT', short: 'f', says: 'What OUT is written as, where its ending does not tell.' },
    encoding: { value: 'ENCODING', says: 'The encoding of a text, such as windows-1251; else it is found out.' },
    'raw-cells': { says: 'Leaves cells as they are that a spreadsheet would run as a formula.' },
    json: JSON_OPTION,
  },
  run: async (given, io) => {
    const [file = '', out = ''] = given.files;
    const id = given.value('format');
    const format = id === undefined ? formatByName(out) : formatNamed(id);
    const encoding = encodingOf(given);
    refuseTwoOnStdout(given, out);
    await refuseInputs(out, [file], io);
    const { project, report } = await gather(
      [{ file, known: nameOf(file) }],
      { encoding, fallbackTitle: titleFrom(out) },
      io,
    );
    if (!given.has('json')) await tell(report, io);
    if (report.read.length === 0) throw failed('Nothing was written.');
    if (!given.has('json')) for (const loss of format.losses) await say(io, `${format.id}: ${loss}`);
    const request = { project, format, out, rawCells: given.has('raw-cells'), inputs: [file] };
    const written = await exportTo(request, io);
    if (given.has('json')) await printJson(io, { format: format.id, written, losses: format.losses, ...report });
    return exitOf(report);
  },
};
