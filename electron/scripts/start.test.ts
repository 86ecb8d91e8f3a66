import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../shared/contract/csp.ts';
import { build } from './build.ts';
import { executableName } from './electron-binary.ts';
import { ROOT } from './paths.ts';

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  text(): string;
  /** Resolves with the text when it matches. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
}

const runs: Run[] = [];

/** `npm start`, with a distribution of Electron that is named and so never downloaded. */
function start(electronDist: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Run {
  const child = spawn(process.execPath, [path.join(ROOT, 'electron/scripts/start.ts'), ...args], {
    env: { ...process.env, PORT: '0', ...env, ELECTRON_OVERRIDE_DIST_PATH: electronDist },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output);
        if (found) resolve(found);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.once('close', () => reject(new Error(`It ended without saying ${pattern}: ${output}`)));
      look();
    });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (output += bytes));
  const run = { child, ended, says, text: () => output };
  runs.push(run);
  return run;
}

const SERVED = /http:\/\/127\.0\.0\.1:\d+\//;

describe('npm start', { timeout: 60_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'standpoint-start-'));
    await build();
  }, 120_000);
  afterEach(async () => {
    for (const { child, ended } of runs.splice(0)) {
      child.kill('SIGKILL');
      await ended;
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  describe('where there is no Electron', () => {
    it('says so in one line and serves the browser edition until it is interrupted', async () => {
      const { child, ended, says, text } = start(folder);
      const [url] = await says(SERVED);
      expect(text().trim().split('\n')).toEqual([
        `The desktop app cannot be opened: there is no Electron at ${path.join(folder, executableName())}. The browser edition is served instead.`,
        `Standpoint runs in your browser: ${url} (Ctrl+C ends it)`,
      ]);
      const response = await fetch(url);
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject(SECURITY_HEADERS);
      const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(await response.text())?.[1];
      expect((await fetch(new URL(script ?? '', url))).headers.get('content-type')).toMatch(/^text\/javascript/);
      child.kill('SIGINT');
      // Windows has no signals: there the process is simply ended.
      expect(await ended).toBe(process.platform === 'win32' ? null : 0);
    });

    it('respects PORT', async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const port = String((other.address() as AddressInfo).port);
      const refused = start(folder, [], { PORT: port });
      expect(await refused.ended).toBe(1);
      expect(refused.text()).toContain(`Port ${port} cannot be used (it is in use).`);
      await new Promise((closed) => other.close(closed));
      const [url] = await start(folder, [], { PORT: port }).says(SERVED);
      expect(url).toBe(`http://127.0.0.1:${port}/`);
    });

    it.each(['http', '65536'])('refuses PORT=%s', async (PORT) => {
      const { ended, text } = start(folder, [], { PORT });
      expect(await ended).toBe(1);
      expect(text()).toContain(`PORT is “${PORT}”`);
    });
  });

  // The executable is a shell script here.
  describe.skipIf(process.platform !== 'linux')('with Electron', () => {
    const electron = async (script: string) => {
      const file = path.join(folder, 'electron');
      await writeFile(file, `#!/bin/sh\n${script}\n`);
      await chmod(file, 0o755);
      return folder;
    };

    it('hands over the project and the files, named from where the user is, and gives its exit code', async () => {
      const { ended, text } = start(await electron('printf "<%s>" "$@"; exit 7'), ['a b.txt', '--flag'], {
        INIT_CWD: '/somewhere',
      });
      expect(await ended).toBe(7);
      expect(text()).toContain(`<${ROOT}></somewhere/a b.txt><--flag>`);
    });

    it('passes an interruption on, once, and waits for the end', async () => {
      const { child, ended, says, text } = start(
        await electron('trap "echo INT" INT; echo ready; while :; do sleep 0.1; test -e "$0.end" && exit 3; done'),
      );
      await says(/ready/);
      child.kill('SIGINT');
      await says(/INT/);
      child.kill('SIGINT');
      await writeFile(path.join(folder, 'electron.end'), '');
      expect(await ended).toBe(3);
      expect(text().match(/INT/g)).toHaveLength(1);
    });

    it('does not take a crash for a success', async () => {
      const { ended } = start(await electron('kill -SEGV $$'));
      expect(await ended).toBe(128 + 11);
    });
  });
});
