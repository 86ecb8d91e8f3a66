import { type Command, JSON_OPTION } from '../command.ts';
import { exportTo, FORMAT_IDS, formatNamed } from '../export-project.ts';
import { exitOf, tell } from '../gather.ts';
import { printJson, say } from '../io.ts';
import { readProject } from '../read-project.ts';
import { refuseTwoOnStdout } from './import.ts';

export const exportCommand: Command = {
  takes: 'PROJECT.json',
  files: [1, 1],
  says: 'Writes a project in another format.',
  more: [
    `Formats: ${FORMAT_IDS.join(', ')}.`,
    'A format of several files is a ZIP archive, or a folder where FILE is one or ends with “/”. What a format cannot carry',
    'is told beforehand, on standard error.',
  ],
  options: {
    format: { value: 'FORMAT', short: 'f', isRequired: true, says: 'What it is written as.' },
    out: { value: 'FILE', short: 'o', isRequired: true, says: 'The file or folder that is written.' },
    'raw-cells': { says: 'Leaves cells as they are that a spreadsheet would run as a formula.' },
    json: JSON_OPTION,
  },
  run: async (given, io) => {
    const [file = ''] = given.files;
    const out = given.value('out') ?? '';
    const format = formatNamed(given.value('format') ?? '');
    refuseTwoOnStdout(given, out);
    const { project, report } = await readProject(file, io);
    if (!given.has('json')) await tell(report, io);
    if (!given.has('json')) for (const loss of format.losses) await say(io, `${format.id}: ${loss}`);
    const request = { project, format, out, rawCells: given.has('raw-cells'), inputs: [file] };
    const written = await exportTo(request, io);
    if (given.has('json'))
      await printJson(io, { format: format.id, written, losses: format.losses, failed: report.failed });
    return exitOf(report);
  },
};
