import { EXPORTS } from '../../../shared/formats/exports.ts';
import { type MergeReport, mergeProjects, type Prefer } from '../../../shared/formats/merge/merge.ts';
import { type Command, JSON_OPTION } from '../command.ts';
import { misuse } from '../exit.ts';
import { exportTo, formatNamed } from '../export-project.ts';
import { exitOf, tell } from '../gather.ts';
import { printJson, say } from '../io.ts';
import { refuseInputs, writeOut } from '../outputs.ts';
import { readProject } from '../read-project.ts';
import { refuseTwoOnStdout } from './import.ts';

const RULES: Readonly<Record<string, Prefer>> = { a: 'a', b: 'b', newer: 'newer' };

export const mergeCommand: Command = {
  takes: 'A.json B.json',
  files: [2, 2],
  says: 'Makes one project of two: A, with what B has beyond it.',
  more: [
    'Articles are the same by their text, codes by their id, name or other name, tags by their id or by what they say on the',
    'same passage. Nothing is deleted. Where both changed the same, --prefer decides: A, B, or newer (else newer); each such',
    'conflict is listed in the report, with what either says. “newer” goes by the time of the tag, else of the project’s last change.',
  ],
  options: {
    out: { value: 'FILE', short: 'o', isRequired: true, says: 'The project file that is written.' },
    prefer: { value: 'A|B|newer', says: 'Which is taken where both changed the same. Else: newer.' },
    report: { value: 'FILE', says: 'Writes what was aligned, added and decided, as JSON.' },
    json: JSON_OPTION,
  },
  run: async (given, io) => {
    const [first = '', second = ''] = given.files;
    const out = given.value('out') ?? '';
    const rule = given.value('prefer') ?? 'newer';
    const prefer = RULES[rule.toLowerCase()];
    if (!prefer) throw misuse(`--prefer takes A, B or newer, not “${rule}”.`);
    refuseTwoOnStdout(given, out);
    const reportFile = given.value('report');
    if (reportFile !== undefined) await refuseInputs(reportFile, [first, second], io);
    const [a, b] = [await readProject(first, io), await readProject(second, io)];
    const both = {
      read: [...a.report.read, ...b.report.read],
      duplicates: [],
      nearDuplicates: [],
      failed: [...a.report.failed, ...b.report.failed],
    };
    if (!given.has('json')) await tell(both, io);
    const { project, report } = mergeProjects(a.project, b.project, { prefer });
    const request = {
      project,
      format: formatNamed(EXPORTS[0]?.id ?? ''),
      out,
      rawCells: false,
      inputs: [first, second],
    };
    const written = await exportTo(request, io);
    if (reportFile !== undefined) await writeOut(reportFile, asFile(report), io);
    if (given.has('json')) await printJson(io, { written, ...report, failed: both.failed });
    else for (const line of linesOf(report)) await say(io, line);
    return exitOf(both);
  },
};

async function* asFile(report: MergeReport): AsyncGenerator<string> {
  yield `${JSON.stringify(report, null, 2)}\n`;
}

function* linesOf({ aligned, added, conflicts, remarks }: MergeReport): Generator<string> {
  const numbers = Object.entries(added).filter(([, number]) => number > 0);
  yield numbers.length > 0
    ? `Added: ${numbers.map(([what, number]) => `${number} ${what}`).join(', ')}.`
    : 'Nothing was added.';
  for (const { what, name, from, to, reason } of aligned) {
    if (reason !== 'same id') yield `${what} “${name}” (${from}) is ${to}: ${reason}.`;
  }
  for (const { what, id, name, a, b, taken } of conflicts) {
    yield `Conflict: ${what} “${name}” (${id}): A says ${JSON.stringify(a)}, B says ${JSON.stringify(b)}; ${taken.toUpperCase()} was taken.`;
  }
  yield* remarks;
}
