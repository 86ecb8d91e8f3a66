import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SuggestOptions } from '../../../shared/domain/suggestions/suggest.ts';
import type { Knowledge, Reading, Suggestion } from '../../../shared/domain/suggestions/suggestion.ts';
import { cliBench } from '../testing.ts';

const stub = vi.hoisted(() => ({ knowledge: [] as Knowledge[], made: (_: Reading): Suggestion[] => [] }));
vi.mock('../../../shared/domain/suggestions/suggest.ts', () => ({
  suggester: (knowledge: Knowledge, { without }: SuggestOptions = {}) => {
    stub.knowledge.push(knowledge);
    return { suggest: (reading: Reading) => stub.made(reading).filter(({ rule }) => !without?.has(rule)) };
  },
}));

const bench = cliBench();
const SAMPLE = path.resolve(import.meta.dirname, '../../../assets/sample/sample.standpoint.json');

function found({ text }: Reading): Suggestion[] {
  const at = (quote: string, rule: string, confidence = 0.9) => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length, quote, rule, confidence, why: '' };
  };
  const ryabkov = { id: null, name: 'Sergei Ryabkov', kind: 'person' as const };
  return [
    { ...at('December 17', 'month-day'), kind: 'date', date: '2021-12-17' },
    { ...at('January 9', 'iso'), kind: 'date', date: '1999' },
    { ...at('Sergei Ryabkov', 'full-name'), kind: 'actor', actor: ryabkov, others: [] },
    { ...at('the Swiss city', 'person-pronoun', 0.2), kind: 'actor', actor: ryabkov, others: [] },
  ];
}

beforeEach(() => Object.assign(stub, { knowledge: [], made: found }));

const evaluated = async (...args: string[]) => {
  const { exit, stdout, stderr } = await bench.run(['evaluate', SAMPLE, '--json', ...args]);
  return { exit, stderr, report: JSON.parse(stdout) };
};

describe('evaluate', () => {
  it('tells precision, recall and F1 of each kind and language, and of each rule how much of it was right', async () => {
    const { exit, report } = await evaluated();
    expect(exit).toBe(0);
    const { kinds, languages, rules, articles } = report.measured;
    const gold = (kind: string) =>
      JSON.parse(readFileSync(SAMPLE, 'utf8')).documents[0].tags.filter((tag: { kind: string }) => tag.kind === kind)
        .length;
    expect(articles).toBe(1);
    expect(kinds.date).toMatchObject({ gold: gold('date'), suggested: 2 });
    expect(kinds.date.measures.relaxed).toMatchObject({ right: 2, precision: 1, recall: 2 / gold('date') });
    expect(kinds.date.measures.value).toMatchObject({ right: 1, precision: 0.5 });
    expect(kinds.actor).toMatchObject({ gold: gold('actor'), suggested: 2, measures: { value: { right: 1 } } });
    expect(kinds.position).toMatchObject({ gold: gold('position'), suggested: 0, measures: { value: { f1: 0 } } });
    expect(languages).toEqual({ en: kinds });
    expect(rules).toContainEqual({ rule: 'month-day', kind: 'date', made: 1, right: 1 });
    expect(rules).toContainEqual({ rule: 'iso', kind: 'date', made: 1, right: 0 });
  });

  it('suggests without the codebook, or with it but never with the passages that it compares with', async () => {
    await evaluated();
    await evaluated('--with-codebook');
    const [without, withIt] = stub.knowledge;
    expect(without).toEqual({ actors: [], positions: [], passages: [] });
    expect(withIt).toMatchObject({ passages: [] });
    expect(withIt?.actors.length).toBeGreaterThan(5);
  });

  it('leaves out rules, names and what is little sure, and tells what that changes', async () => {
    const made = async (...args: string[]) => (await evaluated(...args)).report.measured.kinds;
    expect((await made('--without', 'iso,full-name')).date.suggested).toBe(1);
    expect((await made('--names-only')).actor.suggested).toBe(1);
    expect((await made('--least', '0.5')).actor.suggested).toBe(1);
    expect(Object.keys(await made('--kinds', 'date'))).toEqual(['date']);
    const { report } = await evaluated('--without', 'iso,nonsense');
    expect(report.unknownRules).toEqual(['nonsense']);
    expect(report.before.kinds.date.suggested).toBe(2);
    const each = (await evaluated('--each-rule-out')).report.leftOut;
    expect(each.map(({ rule }: { rule: string }) => rule)).toEqual(
      expect.arrayContaining(['iso', 'full-name', 'person-pronoun']),
    );
  });

  it('prints tables for people', async () => {
    const { exit, stdout, stderr } = await bench.run([
      'evaluate',
      SAMPLE,
      '--without',
      'iso,nonsense',
      '--each-rule-out',
    ]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/\| date +\| all +\| \d+ +\| 1 +\| value +\| 1\.000 /u);
    expect(stdout).toMatch(/\| month-day +\| date +\| 1 +\| 1 +\| 1\.000/u);
    expect(stdout).toMatch(/\| month-day +\| date +\| 0\.\d+ +\| 0\.000 +\| -0\.\d+/u);
    expect(stderr).toContain('No rule “nonsense” did anything here');
  });

  it('refuses what is no number, no kind, and a file that is no project', async () => {
    for (const least of ['2', 'much', '-1', ' ']) {
      const { exit, stderr } = await bench.run(['evaluate', SAMPLE, `--least=${least}`]);
      expect([exit, stderr]).toEqual([2, expect.stringContaining('--least takes a number from 0 to 1')]);
    }
    expect((await bench.run(['evaluate', SAMPLE, '--kinds', 'dates'])).stderr).toContain('Did you mean “date”?');
    await bench.write('a.txt', 'Text.');
    expect((await bench.run(['evaluate', 'a.txt'])).exit).toBe(1);
  });

  it('tells of records that could not be read, and of a project without articles that nothing was wrong', async () => {
    const file = JSON.parse(readFileSync(SAMPLE, 'utf8'));
    await bench.write('p.json', JSON.stringify({ ...file, documents: [{ id: 'broken' }] }));
    const { exit, stdout, stderr } = await bench.run(['evaluate', 'p.json']);
    expect([exit, stdout]).toEqual([3, expect.stringContaining('0 articles.')]);
    expect(stderr).toContain('Left out: p.json, documents[0]');
  });
});
