/**
 * `npm run review-dependencies`: what the program is made of, and whether all of it is pinned, licensed, and quiet when it is
 * installed. Reads `package-lock.json` alone, so that it needs no network; where there is one, npm's list of known faults is asked
 * too (`-- --offline` leaves that out). The exit code is 1 where something is wrong.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isSupported, supportedUntil } from './electron-support.ts';
import { type LockedPackage, lockedPackages, packageFaults } from './packages.ts';
import { ROOT } from './paths.ts';

const read = (name: string) => JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'));
const packages = lockedPackages(read('package-lock.json'));
const allowed = new Set(
  Object.entries(read('package.json').allowScripts ?? {}).flatMap(([name, is]) => (is ? [name] : [])),
);

const shipped = packages.filter(({ isShipped }) => isShipped);
list(
  'Named by the program',
  shipped.filter(({ isDirect }) => isDirect),
);
list(
  'Coming along with them',
  shipped.filter(({ isDirect }) => !isDirect),
);
console.log(`Tools, of which nothing is shipped: ${packages.length - shipped.length}`);
for (const { name, version } of packages.filter(({ hasScript }) => hasScript))
  console.log(`  ${name} ${version} runs a script when it is installed`);

const faults = [...packageFaults(packages, allowed), ...ageFaults()];
const audit = process.argv.includes('--offline') ? 'not asked for' : knownFaults();
console.log(`\nKnown faults (npm audit): ${audit}`);
for (const fault of faults) console.log(`WRONG  ${fault}`);
console.log(
  faults.length === 0 ? 'Every package is pinned, and its licence is known.' : `${faults.length} to be looked at.`,
);
if (faults.length > 0 || audit.startsWith('found')) process.exitCode = 1;

function list(title: string, some: readonly LockedPackage[]): void {
  console.log(`${title}: ${some.length}`);
  for (const { name, version, licence, isPinned } of some)
    console.log(`  ${`${name} ${version}`.padEnd(48)} ${licence.padEnd(14)} ${isPinned ? 'pinned' : 'NOT PINNED'}`);
  console.log('');
}

function ageFaults(): string[] {
  const version = packages.find(({ place }) => place === 'node_modules/electron')?.version ?? '';
  const major = Number(version.split('.')[0]);
  const today = new Date().toISOString().slice(0, 10);
  return isSupported(major, today) ? [] : [`Electron ${version} is not kept up since ${supportedUntil(major)}`];
}

/** Of what is shipped, and of Electron. Without a network nobody can say. */
function knownFaults(): string {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout, error } = spawnSync(
    npm,
    ['audit', '--json', '--omit=dev', '--fetch-retries=0', '--fetch-timeout=20000'],
    {
      ...{ cwd: ROOT, encoding: 'utf8', timeout: 60_000, shell: process.platform === 'win32' },
    },
  );
  try {
    if (error) throw error;
    const counts = JSON.parse(stdout).metadata.vulnerabilities as Record<string, number>;
    return counts.total === 0 ? 'none' : `found ${counts.total}: see "npm audit --omit=dev"`;
  } catch {
    return 'could not be asked for; there may be no network';
  }
}
