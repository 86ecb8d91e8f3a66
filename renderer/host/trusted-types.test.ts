import { describe, expect, it } from 'vitest';
import { trustOwnScripts, trustRules } from './trusted-types.ts';

describe.each(['app://bundle/index.html', 'http://127.0.0.1:47831/', 'https://example.org/tools/standpoint/'])(
  'the page at %s',
  (base) => {
    const { createHTML, createScriptURL } = trustRules(base);

    it('trusts its own workers', () => {
      for (const own of ['./service-worker.js', 'assets/search-worker-FpMGFWlM.js', new URL('assets/a.js', base).href])
        expect(createScriptURL(own)).toBe(new URL(own, base).href);
    });

    it.each([
      'https://evil.example/assets/a.js',
      '//evil.example/assets/a.js',
      'app://bundle.evil/assets/a.js',
      'app://evil/assets/a.js',
      'app://user@bundle/assets/a.js',
      'http://127.0.0.1:47832/assets/a.js',
      'http://127.0.0.1.evil.example/assets/a.js',
      'https://example.org/other/a.js',
      'https://example.org/tools/standpoint/../a.js',
      'assets/%252e%252e%2fa.js',
      'assets/..%2f..%2fa.js',
      'assets/..%5ca.js',
      'data:text/javascript,alert(1)//.js',
      'blob:http://127.0.0.1:47831/0f0.js',
      'blob:app://bundle/0f0.js',
      'javascript:alert(1)//.js',
      'file:///tmp/a.js',
      'assets/a.js?x',
      'assets/a.js#x',
      'assets/a.css',
      'assets/a',
      'http://[',
      '',
    ])('trusts no %j', (address) => {
      expect(createScriptURL(address)).toBeNull();
    });

    it('makes no markup of strings; an element may be emptied', () => {
      expect(createHTML('')).toBe('');
      for (const markup of [' ', 'x', '<b>x</b>', '<script></script>', '\0']) expect(createHTML(markup)).toBeNull();
    });
  },
);

it('is no hindrance where the browser knows nothing of it', () => {
  expect(() => trustOwnScripts('http://127.0.0.1/')).not.toThrow();
});
