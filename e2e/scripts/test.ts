/**
 * `npm test`: every check of the project, one after the other; a step that fails does not keep the later ones from
 * running. The last line is `N passed, N failed`, with `, N skipped` where something was.
 *
 *   npm test -- --only unit            only these steps: lint, types, unit, build, e2e (several with commas)
 *   npm test -- --only e2e "main job"  a pattern goes on to Vitest (`unit`: of files) or Playwright (`e2e`: of titles)
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, findElectron } from '../support/binaries.ts';
import { E2E, ROOT } from '../support/paths.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Step {
  readonly name: string;
  readonly group: Group;
  run(): Promise<Counts & { readonly output: string }>;
}

const GROUPS = ['lint', 'types', 'unit', 'build', 'e2e'] as const;
type Group = (typeof GROUPS)[number];

const TYPE_PROJECTS = [
  'shared/tsconfig.json',
  'shared/tsconfig.test.json',
  'electron/tsconfig.json',
  'renderer/tsconfig.json',
  'renderer/tsconfig.test.json',
  'e2e/tsconfig.json',
];

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `Standpoint's tests need Node 24 or newer; this is Node ${process.versions.node}. ` +
      'Start them with "npm test" after "npm ci": that brings Node 24 along, in node_modules/.bin.',
  );
  process.exit(1);
}

const { only, patterns } = readArguments();
const scratch = mkdtempSync(path.join(os.tmpdir(), 'standpoint-test-'));
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  // The tools start each other by name: they shall find this Node, also where the script was started by hand.
  PATH: [path.join(ROOT, 'node_modules/.bin'), process.env.PATH ?? process.env.Path].join(path.delimiter),
  NO_COLOR: '1',
};
// Some tools take its mere presence for a wish, whatever it says.
delete environment.FORCE_COLOR;

const steps: Step[] = [
  {
    name: 'format and lint (Biome)',
    group: 'lint',
    run: () => oneCheck('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  },
  ...TYPE_PROJECTS.map(
    (project): Step => ({
      name: `types, ${project}`,
      group: 'types',
      run: () => oneCheck('typescript/bin/tsc', ['-p', project, '--pretty', 'false']),
    }),
  ),
  { name: 'unit tests, laws and architecture (Vitest)', group: 'unit', run: runVitest },
  { name: 'build', group: 'build', run: () => oneCheck('../electron/scripts/build.ts', []) },
  { name: 'journeys (Playwright)', group: 'e2e', run: runPlaywright },
];

const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps.filter(({ group }) => only.has(group))) {
  const begin = Date.now();
  const { output, ...counts } = await step
    .run()
    .catch((error: unknown) => broken(String((error as Error)?.stack ?? error)));
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  console.log(`${counts.failed > 0 ? 'FAILED' : 'ok    '}  ${step.name}: ${summary(counts)} (${seconds} s)`);
  if (counts.failed > 0) console.log(indent(output));
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
rmSync(scratch, { recursive: true, force: true });
if (total.passed + total.failed === 0) console.log('No test has run: nothing matches what was asked for.');
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(summary(total));

function readArguments(): { only: ReadonlySet<Group>; patterns: readonly string[] } {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
  const named = values.only?.split(',') ?? GROUPS;
  const unknown = named.filter((name) => !GROUPS.includes(name as Group));
  if (unknown.length > 0) {
    console.error(`There is no step called ${unknown.join(', ')}; the steps are ${GROUPS.join(', ')}.`);
    process.exit(1);
  }
  return { only: new Set(named as Group[]), patterns: positionals };
}

/** A tool that says yes or no by its exit code. */
async function oneCheck(script: string, args: readonly string[]): Promise<Counts & { output: string }> {
  const { code, output } = await run(script, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}

async function runVitest(): Promise<Counts & { output: string }> {
  const report = path.join(scratch, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await run('vitest/vitest.mjs', ['run', ...reporters, ...patterns]);
  const result = readJson<VitestReport>(report);
  if (!result) return broken(output);
  const passed = result.numPassedTests;
  // A file that cannot even be loaded has no failed test in it, and an error outside of any test only shows in the code.
  const unloaded = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = result.numFailedTests + unloaded;
  return {
    passed,
    failed: code === 0 ? failed : Math.max(1, failed),
    skipped: result.numPendingTests + result.numTodoTests,
    output,
  };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

async function runPlaywright(): Promise<Counts & { output: string }> {
  environment.CHROMIUM_PATH = findBrowser() ?? (await getBrowser());
  const grep = patterns.length > 0 ? ['--grep', patterns.join(' ')] : [];
  const desktop = findElectron() !== null;
  const left = desktop ? 0 : await countDesktop(grep);
  if (!desktop) {
    console.log(
      `desktop journeys: skipped, ${left} (no Electron binary; set ELECTRON_OVERRIDE_DIST_PATH or install Electron's)`,
    );
  }
  const projects = desktop ? [] : ['--project=browser'];
  const { code, output, report } = await playwright([...projects, ...grep]);
  if (!report) return broken(output);
  const { expected, unexpected, flaky, skipped } = report.stats;
  // Nothing is tried twice, so a flaky test has failed. Errors outside of tests (a file that does not load) count too.
  const failed = unexpected + flaky + report.errors.length;
  const whole = code === 0 ? failed : Math.max(1, failed);
  return { passed: expected, failed: whole, skipped: skipped + left, output };
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
  readonly suites: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
  readonly specs?: readonly unknown[];
  readonly suites?: readonly PlaywrightSuite[];
}

async function playwright(args: readonly string[]) {
  const file = path.join(scratch, 'playwright.json');
  rmSync(file, { force: true });
  environment.PLAYWRIGHT_JSON_OUTPUT_FILE = file;
  const config = path.join(E2E, 'playwright.config.ts');
  const result = await run('playwright/cli.js', ['test', '--config', config, '--reporter=list,json', ...args]);
  return { ...result, report: readJson<PlaywrightReport>(file) };
}

/** How many desktop journeys there are, without running any. */
async function countDesktop(grep: readonly string[]): Promise<number> {
  const { report } = await playwright(['--list', '--project=desktop', ...grep]);
  const count = (suite: PlaywrightSuite): number =>
    (suite.specs?.length ?? 0) + (suite.suites ?? []).reduce((sum, inner) => sum + count(inner), 0);
  return (report?.suites ?? []).reduce((sum, suite) => sum + count(suite), 0);
}

/** Gets a browser where the machine has none, and says what it does. Never Electron. */
async function getBrowser(): Promise<string> {
  const debianAsRoot = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (debianAsRoot) {
    console.log('No Chromium was found; installing it: apt-get update && apt-get install -y chromium');
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'] as const,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update'], { ...options, stdio: [...options.stdio] });
    spawnSync('apt-get', ['install', '-y', 'chromium'], { ...options, stdio: [...options.stdio] });
    const found = findBrowser();
    if (found) return found;
    console.log('Chromium did not come by apt-get.');
  }
  console.log("No Chromium was found; getting Playwright's own: npx playwright install chromium");
  const { output } = await run('playwright/cli.js', ['install', 'chromium']);
  const found = findBrowser();
  if (!found)
    throw new Error(
      `There is no browser and none could be had. Install Chrome or Chromium, or set CHROMIUM_PATH.\n${output}`,
    );
  return found;
}

/** Runs a script of node_modules with this Node. With --only, what it says is shown as it comes. */
function run(script: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const file = path.join(ROOT, 'node_modules', script);
    const child = spawn(process.execPath, [file, ...args], {
      cwd: ROOT,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (text: string): void => {
      output += text;
      if (only.size < GROUPS.length) process.stdout.write(text);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.once('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function readJson<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null; // the tool broke off before it wrote its report
  }
}

function broken(output: string): Counts & { output: string } {
  return { passed: 0, failed: 1, skipped: 0, output };
}

function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '    ');
}
