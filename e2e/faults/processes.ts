import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process of Linux, as /proc tells of it. */
export interface Process {
  readonly pid: number;
  /** The number of its group: of the process that was started apart, and of all that it has started. */
  readonly group: number;
  readonly command: string;
}

/** Whether processes can be found here: there is /proc on Linux only. */
export const canKill = process.platform === 'linux';

/** All that run now; what has died and is not yet buried is not among them. */
export function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // `pid (name) state parent group …`; the name may hold anything, also brackets.
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const [state = '', , group = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return state === 'Z' ? [] : [{ pid: Number(name), group: Number(group), command }];
      } catch {
        return []; // it has ended meanwhile
      }
    });
}

/** The groups of those whose command speaks of a folder: a program that was started on a profile of its own. */
export function groupsOn(folder: string): number[] {
  const own = processes().find(({ pid }) => pid === process.pid)?.group;
  const groups = processes().flatMap(({ command, group }) => (command.includes(folder) ? [group] : []));
  return [...new Set(groups)].filter((group) => group !== own && group > 1);
}

/** `kill -9` for each process of each group, and waits until none of them is left. */
export async function killGroups(groups: readonly number[]): Promise<void> {
  for (const group of groups) signal(-group);
  await gone(() => processes().filter(({ group }) => groups.includes(group)));
}

/** `kill -9` for the processes of Chromium that draw pages, of one profile. */
export async function killRenderers(folder: string): Promise<void> {
  const groups = groupsOn(folder);
  const victims = processes().filter(
    ({ group, command }) => groups.includes(group) && command.includes('--type=renderer'),
  );
  if (victims.length === 0) throw new Error('there is no renderer to kill');
  for (const { pid } of victims) signal(pid);
  await gone(() => processes().filter(({ pid }) => victims.some((victim) => victim.pid === pid)));
}

async function gone(left: () => readonly Process[]): Promise<void> {
  const end = Date.now() + 10_000;
  while (left().length > 0) {
    if (Date.now() > end) throw new Error(`still running: ${left().map(({ command }) => command.slice(0, 80))}`);
    await sleep(10);
  }
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
