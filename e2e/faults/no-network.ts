/**
 * Journeys on a machine that has no network: a network namespace of Linux in which there is nothing but loopback, over which
 * the tests themselves speak with browser and server. Whatever is tried beyond it fails; with `--trace` it is also written down, by
 * watching the system calls of every process.
 *
 *   node e2e/faults/no-network.ts                              the journeys named below, on both shells
 *   node e2e/faults/no-network.ts --trace --shell desktop      slower: also counts what was tried
 *   node e2e/faults/no-network.ts journeys/search              only these
 *
 * Needs Linux, `unshare` and `ip`, and for `--trace` `strace`; what is built has to be fresh (`npm run build`).
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { E2E, ROOT } from '../support/paths.ts';
import { reachedOut } from './reached-out.ts';

const JOURNEYS = [
  'journeys/main-job',
  'journeys/import-documents',
  'journeys/links',
  'journeys/hostile-markup',
  'desktop/print',
];

const { values, positionals } = parseArgs({
  options: { trace: { type: 'boolean', default: false }, shell: { type: 'string' } },
  allowPositionals: true,
});
const missing = missingTools(values.trace);
if (missing) {
  console.error(`This needs ${missing}.`);
  process.exit(1);
}
for (const shell of values.shell ? [values.shell] : ['desktop', 'browser']) await runOn(shell);

async function runOn(shell: string): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'standpoint-no-network-'));
  const code = await run(shell, positionals.length > 0 ? positionals : JOURNEYS, folder);
  if (code !== 0) process.exitCode = 1;
  if (values.trace) {
    const calls = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
    const { addresses, lookups, probes } = reachedOut(calls.join('\n'));
    console.log(
      `${shell}: tried beyond this machine: ${addresses.length} addresses, ${lookups} names, ${probes} probes for IPv6`,
    );
    for (const address of new Set(addresses)) console.log(`  ${address}`);
    // A browser that somebody else has made looks up names of its own; what its page asks for is counted by the guard.
    if (addresses.length > 0 || (shell === 'desktop' && lookups > 0)) process.exitCode = 1;
  }
  rmSync(folder, { recursive: true, force: true });
}

/** The command is handed on as it is: nothing in it is read by the shell. */
function run(shell: string, journeys: readonly string[], folder: string): Promise<number> {
  const config = path.join(E2E, 'playwright.config.ts');
  const playwright = [path.join(ROOT, 'node_modules/playwright/cli.js'), 'test', '-c', config, `--project=${shell}`];
  const watched = ['-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-o', path.join(folder, 'calls')];
  const trace = values.trace ? ['strace', '-f', '-ff', '-qq', ...watched] : [];
  // Who is not root becomes it in a namespace of users, where the system allows that.
  const alone = ['--net', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];
  const script = 'ip link set lo up && exec "$@"';
  const command = [...trace, process.execPath, ...playwright, '--workers=1', '--global-timeout=0', ...journeys];
  const child = spawn('unshare', [...alone, 'sh', '-c', script, 'sh', ...command], { cwd: ROOT, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (ended) => resolve(ended ?? 1));
  });
}

function missingTools(isTraced: boolean): string {
  if (process.platform !== 'linux') return 'Linux';
  const tools = ['unshare', 'ip', ...(isTraced ? ['strace'] : [])];
  return tools.filter((tool) => spawnSync(tool, ['-V']).error !== undefined).join(', ');
}
