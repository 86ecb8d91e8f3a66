import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../shared/contract/csp.ts';
import { appResponder } from './protocol.ts';
import { type Served, serveFolder } from './scripts/serve.ts';

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
});
afterAll(() => rm(outer, { recursive: true, force: true }));

const get = (url: string, method = 'GET') => appResponder(root)(new Request(url, { method }));

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

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%5csecret.txt',
    '/assets/..\\..\\secret.txt',
    '/assets/../../secret.txt',
    '/..%2frenderer-evil%2fsecret.txt',
    '/link.txt',
    '/index.html%00.js',
    '/C:/secret.txt',
    '/C:%5csecret.txt',
    '//secret.txt',
    '/%2fetc%2fpasswd',
    '/assets',
    '/assets/',
    '/nothing.html',
    '/index.html/',
    '/%',
    '/%ff',
  ])('does not find %s', async (wanted) => {
    const response = await get(`app://bundle${wanted}`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
    expect(Object.fromEntries(response.headers)).toMatchObject(SECURITY_HEADERS);
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

  it('says when its port is taken', async () => {
    await expect(serveFolder(root, { port: Number(new URL(served.url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
