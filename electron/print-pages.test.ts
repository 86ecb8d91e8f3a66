import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { PrintPages } from './print-pages.ts';

const get = (pages: PrintPages, url: string, method = 'GET') => pages.respond({ url, method });

it('a page is there while it is printed, with a policy that forbids everything but its style', async () => {
  const pages = new PrintPages();
  const { url, forget } = pages.keep(
    new TextEncoder().encode('<style>p { margin: 0 }</style><p>Talks<style>p { color: red }</style>'),
  );
  expect(url).toMatch(/^app:\/\/print\/[\da-f-]{36}$/u);
  const answer = get(pages, url);
  expect(await answer?.text()).toContain('<p>Talks');
  const hash = createHash('sha256').update('p { margin: 0 }').digest('base64');
  const policy = answer?.headers.get('content-security-policy');
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  forget();
  expect(get(pages, url)).toBeNull();
});

it('no other address leads to it', () => {
  const pages = new PrintPages();
  const { url } = pages.keep(new Uint8Array(1));
  for (const other of ['app://print/', `${url}/`, `${url}?x`, url.replace('print', 'bundle')]) {
    expect(get(pages, other)).toBeNull();
  }
  expect(get(pages, url, 'POST')).toBeNull();
});

it('a page without a style has none', () => {
  const pages = new PrintPages();
  const { url } = pages.keep(new TextEncoder().encode('<p>Talks'));
  expect(get(pages, url)?.headers.get('content-security-policy')).toContain("style-src 'none';");
});
