import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../shared/contract/csp.ts';
import { appResponder } from './protocol.ts';
import { type Served, serveFolder } from './scripts/serve.ts';
import { HOSTILE_PATHS } from './testing/hostile-paths.ts';

let outer: string;
let root: string;
beforeAll(async () => {
  outer = await mkdtemp(path.join(tmpdir(), 'standpoint-serve-'));
  root = path.join(outer, 'renderer');
  await mkdir(path.join(root, 'assets'), { recursive: true });
  await writeFile(path.join(outer, 'secret.txt'), 'secret');
  await mkdir(path.join(outer, 'renderer-evil'));
  await writeFile(path.join(outer, 'renderer-evil/secret.txt'), 'secret');
  for (const name of [
    'index.html',
    'assets/a.js',
    'assets/a.css',
    'assets/f.woff2',
    'assets/ü b.txt',
    'assets/x.bin',
  ]) {
    await writeFile(path.join(root, name), name);
  }
  await symlink(path.join(outer, 'secret.txt'), path.join(root, 'link.txt')).catch(() => {});
  await symlink(outer, path.join(root, 'links')).catch(() => {});
});
afterAll(() => rm(outer, { recursive: true, force: true }));

const get = (url: string, method = 'GET') => appResponder(root)(new Request(url, { method }));

/** What is left of some of the paths once they are read: the program's own page, or nothing of a name. */
const isHome = (url: string) => new URL(url).host === 'bundle' && /^(|\/|\/index\.html)$/.test(new URL(url).pathname);

describe('app://bundle', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?x#y', 'text/html; charset=utf-8'],
    ['/assets/a.js', 'text/javascript; charset=utf-8'],
    ['/assets/a.css', 'text/css; charset=utf-8'],
    ['/assets/f.woff2', 'font/woff2'],
    ['/assets/%C3%BC%20b.txt', 'text/plain; charset=utf-8'],
    ['/assets/x.bin', 'application/octet-stream'],
  ])('serves %s as %s, with the security headers', async (wanted, type) => {
    const response = await get(`app://bundle${wanted}`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({ ...SECURITY_HEADERS, 'content-type': type });
    expect((await response.arrayBuffer()).byteLength).toBe(Number(response.headers.get('content-length')));
  });

  it('answers HEAD without a body', async () => {
    const response = await get('app://bundle/index.html', 'HEAD');
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '10', '']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await get('app://bundle/index.html', method)).status).toBe(405);
  });

  it.each(HOSTILE_PATHS.map((wanted) => [wanted.slice(0, 80), wanted]))(
    'finds nothing by %s',
    async (_start, wanted) => {
      // As it comes, and as a parser of addresses leaves it.
      for (const url of [`app://bundle${wanted}`, URL.parse(wanted, 'app://bundle/')?.href ?? 'app://bundle/%']) {
        const response = await appResponder(root)({ url, method: 'GET' } as Request);
        const text = await response.text();
        expect(text).not.toContain('secret');
        expect(response.status, url).toBe(isHome(url) ? 200 : 404);
        expect(Object.fromEntries(response.headers)).toMatchObject(SECURITY_HEADERS);
      }
    },
  );

  it('was tried by more than a hundred and sixty paths', () => {
    expect(new Set(HOSTILE_PATHS).size).toBeGreaterThan(160);
  });

  it.each([
    'app://other/index.html',
    'app://bundle.evil/index.html',
    'app://user@bundle/index.html',
    'http://bundle/index.html',
  ])('knows no other host: %s', async (url) => {
    // A Request does not take a URL with a user in it; the handler reads nothing but these two.
    const request = { url, method: 'GET' } as Request;
    expect((await appResponder(root)(request)).status).toBe(404);
  });
});

describe('the browser edition on 127.0.0.1', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFolder(root);
  });
  afterAll(() => served.close());

  const ask = (options: { path?: string; host?: string; method?: string }) =>
    new Promise<number>((resolve, reject) => {
      const { port } = new URL(served.url);
      const { host = `127.0.0.1:${port}`, ...rest } = options;
      const asked = httpRequest({ hostname: '127.0.0.1', port, headers: { host }, ...rest }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      asked.once('error', reject).end();
    });

  it('serves the page with the same headers', async () => {
    const response = await fetch(served.url);
    expect(Object.fromEntries(response.headers)).toMatchObject(SECURITY_HEADERS);
    expect(await response.text()).toBe('index.html');
  });

  it('refuses foreign names, methods and places', async () => {
    const { port } = new URL(served.url);
    expect(await ask({ host: `localhost:${port}` })).toBe(200);
    expect(await ask({ host: 'evil.example' })).toBe(403);
    expect(await ask({ host: '127.0.0.1:1' })).toBe(403);
    expect(await ask({ method: 'POST' })).toBe(405);
    expect(await ask({ path: 'http://evil.example/' })).toBe(400);
    expect(await ask({ path: '/../secret.txt' })).toBe(404);
  });

  it('finds nothing by any hostile path either', async () => {
    // What cannot be written into a request at all is left out.
    for (const wanted of HOSTILE_PATHS.filter((given) => /^\/[!-~]*$/.test(given))) {
      const status = await ask({ path: wanted });
      const isOwnPage = isHome(new URL(`app://bundle${wanted}`).href);
      expect([400, 404, 431, ...(isOwnPage ? [200] : [])], `${wanted}: ${status}`).toContain(status);
    }
  });

  it('says when its port is taken', async () => {
    await expect(serveFolder(root, { port: Number(new URL(served.url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
