import { type Project, TAG_KINDS } from '../../../shared/domain/model.ts';
import { REFERENCE_RULES } from '../../../shared/domain/suggestions/actors/suggest-actors.ts';
import { type Command, JSON_OPTION } from '../command.ts';
import { type EvaluateOptions, type Evaluation, evaluate } from '../evaluation.ts';
import { tableOf } from '../evaluation-table.ts';
import { EXIT, misuse } from '../exit.ts';
import { type Gathered, tell } from '../gather.ts';
import { harmless, printJson, say, send } from '../io.ts';
import { readProject } from '../read-project.ts';
import { kindsOf, listed } from './suggest.ts';

export const evaluateCommand: Command = {
  takes: 'GOLD.json…',
  files: [1, Number.POSITIVE_INFINITY],
  says: 'Compares suggestions with the tags of coded projects: precision, recall, F1.',
  more: [
    'A suggestion and a tag of the same kind meet where they overlap, one to one, those first that share most. Counted are the',
    'same span (strict), any overlap (relaxed), and the value: of dates the same EDTF on a relaxed span; of actors the same',
    'actor and kind on a strict span (“kind” leaves the name open); of positions one of the holders on a relaxed span.',
    'Suggestions are made without the codebook of the project, which was made with the tags: --with-codebook gives it.',
    'All suggestions count, whatever their confidence, unless --least says otherwise. Where only names are tagged, --names-only',
    `leaves out what refers to actors by other words: ${[...REFERENCE_RULES].sort().join(', ')}.`,
  ],
  options: {
    without: { value: 'RULE,…', says: 'Leaves out rules, and tells what each kind gains or loses by it.' },
    'each-rule-out': { says: 'Leaves out each rule in turn, and tells what it is worth.' },
    'with-codebook': { says: 'Suggestions know the actors and positions of the project.' },
    least: { value: 'CONFIDENCE', says: 'Leaves out what is suggested with less, 0 to 1. Else: 0.' },
    'names-only': { says: 'Leaves out suggestions of actors that are no names.' },
    kinds: { value: 'KINDS', says: `What is compared, with commas between: ${TAG_KINDS.join(', ')}. Else all.` },
    json: JSON_OPTION,
  },
  run: async (given, io) => {
    const kinds = kindsOf(given);
    const least = leastOf(given.value('least'));
    const without = listed(given.value('without') ?? '');
    const options: EvaluateOptions = {
      ...{ kinds, least, without: new Set(without) },
      withCodebook: given.has('with-codebook'),
      namesOnly: given.has('names-only'),
    };
    const report: Gathered = { read: [], duplicates: [], nearDuplicates: [], failed: [] };
    const projects: Project[] = [];
    for (const file of given.files) {
      const { project, report: one } = await readProject(file, io);
      projects.push(project);
      report.read.push(...one.read);
      report.failed.push(...one.failed);
    }
    if (!given.has('json')) await tell(report, io);
    const run = async (rules: Iterable<string>): Promise<Evaluation> => {
      io.signal.throwIfAborted();
      // Lets Ctrl+C in between two runs.
      await new Promise((resolve) => setImmediate(resolve));
      return evaluate(projects, { ...options, without: new Set(rules) });
    };
    const whole = await run([]);
    const unknown: string[] = [];
    for (const rule of without) {
      // A rule may also change what others make, and make nothing itself.
      const isSeen = whole.rules.some((one) => one.rule === rule);
      if (!isSeen && JSON.stringify(await run([rule])) === JSON.stringify(whole)) unknown.push(rule);
    }
    const measured = without.length > 0 ? await run(without) : whole;
    const rulesOut = given.has('each-rule-out') ? measured.rules : [];
    const leftOut: { rule: string; evaluation: Evaluation }[] = [];
    for (const { rule } of rulesOut) leftOut.push({ rule, evaluation: await run([...without, rule]) });
    const comparison = { measured, before: without.length > 0 ? whole : null, leftOut };
    if (given.has('json')) {
      const asked = { without, least, withCodebook: options.withCodebook, namesOnly: options.namesOnly };
      await printJson(io, {
        files: given.files,
        ...asked,
        unknownRules: unknown,
        ...comparison,
        failed: report.failed,
      });
    } else {
      await send(io.stdout, harmless(tableOf(comparison)));
      for (const rule of unknown) await say(io, `No rule “${rule}” did anything here: leaving it out changes nothing.`);
    }
    return report.failed.length > 0 ? EXIT.partly : EXIT.ok;
  },
};

function leastOf(written: string | undefined): number {
  if (written === undefined) return 0;
  const least = Number(written);
  if (written.trim() !== '' && least >= 0 && least <= 1) return least;
  throw misuse(`--least takes a number from 0 to 1, not “${written}”.`);
}
