import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from './commands.ts';
import { EXIT_WORDS } from './exit.ts';
import { nearest } from './nearest.ts';
import { brokenPipe, cliBench, sink } from './testing.ts';
import { askedWords, WORDS } from './words.ts';

const bench = cliBench();
const sample = readFileSync(path.resolve(import.meta.dirname, '../../assets/sample/sample.standpoint.json'), 'utf8');

describe('the command line', () => {
  it('shows its words and exit codes', async () => {
    const { exit, stdout, stderr } = await bench.run(['--help']);
    expect([exit, stderr]).toEqual([0, '']);
    for (const word of WORDS) expect(stdout).toContain(`  ${word}`);
    for (const [code, says] of EXIT_WORDS) expect(stdout).toContain(`${code}  ${says}`);
    expect((await bench.run(['help'])).stdout).toBe(stdout);
  });

  it.each(WORDS)('shows every option of “%s”', async (word) => {
    const { exit, stdout } = await bench.run([word, '--help']);
    expect(exit).toBe(0);
    const { options, says } = await COMMANDS[word]();
    expect(stdout).toContain(says);
    for (const [name, option] of Object.entries(options))
      expect(stdout).toMatch(new RegExp(`--${name}\\b.*${option.says.slice(0, 10)}`, 'u'));
    expect((await bench.run(['help', word])).stdout).toBe(stdout);
  });

  it('says its version', async () => {
    expect(await bench.run(['--version'])).toEqual({ exit: 0, stdout: '1.2.3\n', stderr: '' });
  });

  it.each<[string, string[], string]>([
    ['no word', [], 'Usage'],
    ['an unknown word', ['improt', 'a'], 'Did you mean “import”?'],
    ['an unknown option before the word', ['--hepl'], 'Did you mean “--help”?'],
    ['an unknown option', ['export', 'a', '--fromat', 'x'], 'Did you mean “--format”?'],
    ['the name of something every object has', ['export', 'a', '--constructor'], 'has no option --constructor'],
    ['an option without its value', ['import', 'a', '--out'], '--out PROJECT.json'],
    ['another option where its value should be', ['import', 'a', '--out', '--json'], '--out PROJECT.json'],
    ['an empty value', ['import', 'a', '--out='], '--out PROJECT.json'],
    ['a switch with a value', ['validate', 'a', '--json=yes'], 'takes no value'],
    ['an option twice', ['import', 'a', '-o', 'b', '--out', 'c'], 'given twice'],
    ['an option too few', ['import', 'a'], 'needs --out PROJECT.json'],
    ['a file too few', ['convert', 'a'], 'needs IN OUT'],
    ['a file too many', ['validate', 'a', 'b'], '“b” is too many'],
    ['a format that is none', ['export', 'a', '--format', 'standpont', '--out', 'b'], 'Did you mean “standpoint”?'],
    ['an ending that is none', ['convert', 'a', 'b.mp3'], '--format'],
    ['standard output without a format', ['convert', 'a', '-'], '--format'],
    ['a date that is none', ['import', 'a', '--out', 'b', '--published', 'soon'], '--published'],
    ['an encoding that is none', ['import', 'a', '--out', 'b', '--encoding', 'klingon'], '“klingon”'],
    ['a report and a file both on standard output', ['import', 'a', '--out', '-', '--json'], 'instead of “-”'],
  ])('refuses %s before it reads anything', async (_, args, sentence) => {
    const { exit, stdout, stderr } = await bench.run(args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  it('says of a mistake of its own what it was, without where in the program', async () => {
    await bench.write('a.txt', 'Text');
    const { exit, stderr } = await bench.run(['import', 'a.txt', '--out', 'p.json'], {
      now: () => {
        throw Object.assign(new TypeError('no clock'), { code: 'ERR_NO_CLOCK' });
      },
    });
    expect(exit).toBe(70);
    expect(stderr).toContain('TypeError: no clock');
    expect(stderr).not.toMatch(/\.ts|\n\s+at /u);
  });

  it('writes no control characters of a file to a terminal', async () => {
    await bench.write('p.json', sample.replace('{', '{ "\\u001b[31m": 1,'));
    for (const args of [['validate'], ['export', '-f', 'standpoint', '-o', 'q.json']]) {
      const { stdout, stderr } = await bench.run([...args, 'p.json']);
      expect(stdout + stderr).toContain('\uFFFD[31m');
      expect(stdout + stderr).not.toContain('\u001b');
    }
  });

  it('is quiet where whoever read the output has gone', async () => {
    const stderr = sink();
    expect((await bench.run(['--help'], { stdout: brokenPipe, stderr })).exit).toBe(141);
    expect(stderr.text()).toBe('');
    expect((await bench.run(['nothing'], { stderr: brokenPipe })).exit).toBe(2);
  });
});

describe('the desktop app', () => {
  it.each<[string, string[], boolean, string[] | null]>([
    ['a word', ['standpoint', 'export', 'a', '--json'], true, ['export', 'a', '--json']],
    [
      'a word behind flags of the engine',
      ['electron', '--no-sandbox', '.', '--x=1', 'import', 'a'],
      false,
      ['import', 'a'],
    ],
    ['the app folder and a word', ['electron', 'app', 'validate', 'a'], false, ['validate', 'a']],
    ['a question for help', ['standpoint', '--help'], true, ['--help']],
    ['files', ['standpoint', 'a.txt', 'export'], true, null],
    ['a file that is called like a word', ['standpoint', './export'], true, null],
    ['an app folder that is called like a word', ['electron', 'export'], false, null],
    ['nothing', ['standpoint'], true, null],
    ['flags alone', ['electron', '--no-sandbox', '.'], false, null],
  ])('knows from %s whether it is asked for a word', (_, argv, isPackaged, words) => {
    expect(askedWords(argv, isPackaged)).toEqual(words);
  });
});

describe('the nearest word', () => {
  it.each([
    ['exprot', 'export'],
    ['EXPORT', 'export'],
    ['valid', 'validate'],
    ['convret', 'convert'],
    ['xyzzy', null],
    ['', null],
  ])('to “%s” is %s', (word, expected) => {
    expect(nearest(word, WORDS)).toBe(expected);
  });
});
