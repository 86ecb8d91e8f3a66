import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { HostResult, KeepCapability } from '../../shared/contract/host.ts';
import { KEEP_CONTRACT } from '../../shared/testing/keep-contract.ts';
import { BUILT_SCREEN } from './paths.ts';

type Ask = (call: keyof KeepCapability, args: readonly unknown[]) => Promise<unknown>;
type Asking = Window & { readonly askKeep: Ask };

/** What the desktop app keeps, asked through the bridge that its page has. */
export async function keepOfDesktop(page: Page): Promise<KeepCapability> {
  await page.evaluate(() => {
    const keep = (window as unknown as { standpointHost: { keep: Record<string, (...args: unknown[]) => unknown> } })
      .standpointHost.keep;
    Object.assign(window, { askKeep: async (call: string, args: readonly unknown[]) => keep[call]?.(...args) });
  });
  return asked(page);
}

/**
 * What the browser edition keeps, asked of its own built worker from a page of its origin. The page of the program
 * gives nothing of this away, so the worker is started a second time, beside whatever the program does.
 */
export async function keepOfBrowser(page: Page): Promise<KeepCapability> {
  const names = await readdir(path.join(BUILT_SCREEN, 'assets'));
  const [worker, ...others] = names.filter((name) => /^keep-worker-.*\.js$/.test(name));
  if (!worker || others.length > 0) throw new Error(`There has to be one keep-worker in ${names.join(', ')}.`);
  await page.evaluate((address) => {
    const started = new Worker(address, { type: 'module' });
    const waiting = new Map<number, (result: unknown) => void>();
    let last = 0;
    started.onmessage = ({ data: { id, result } }) => {
      waiting.get(id)?.(result);
      waiting.delete(id);
    };
    const ask: Ask = (call, args) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        started.postMessage({ id: last, call, args });
      });
    Object.assign(window, { askKeep: ask });
  }, `/assets/${worker}`);
  return asked(page);
}

/** Only the start screen is open: once its settings are kept, the program itself has nothing to keep. */
export async function settingsKept(keep: KeepCapability): Promise<void> {
  await expect
    .poll(async () => {
      const kept = await keep.read('library', 'settings.json', 0);
      return kept.ok ? new TextDecoder().decode(kept.value) : '';
    })
    .toContain('last-project');
}

function asked(page: Page): KeepCapability {
  const ask = <T>(call: keyof KeepCapability, ...args: unknown[]) =>
    page.evaluate(([name, rest]) => (window as unknown as Asking).askKeep(name, rest), [
      call,
      args,
    ] as const) as HostResult<T>;
  return {
    projects: () => ask('projects'),
    list: (project) => ask('list', project),
    read: (project, name, from) => ask('read', project, name, from),
    // The way to the page takes a moment, and the buffer belongs to the caller.
    write: (project, name, bytes) => ask('write', project, name, bytes.slice()),
    append: (project, name, at, bytes) => ask('append', project, name, at, bytes.slice()),
    remove: (project, name) => ask('remove', project, name),
    removeAll: (project) => ask('removeAll', project),
    free: () => ask('free'),
  };
}

/** Goes through all that a host promises of the files that it keeps, each time with nothing kept. */
export async function keepsItsPromises(keep: KeepCapability): Promise<void> {
  for (const { sentence, run } of KEEP_CONTRACT) {
    await test.step(sentence, async () => {
      for (const project of await got(keep.projects())) await got(keep.removeAll(project));
      await run(keep);
    });
  }
}

/** The value of a call that has to succeed. */
export async function got<T>(call: HostResult<T>): Promise<T> {
  const result = await call;
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}
