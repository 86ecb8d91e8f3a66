import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINK, type ParseUrl, readLink } from './links.ts';

declare const URL: { parse(text: string): ReturnType<ParseUrl> };
const read = (text: string) => readLink(text, (given) => URL.parse(given));

/** Addresses that articles have, and as what they are shown and opened. */
const GOOD: readonly (readonly [string, string])[] = [
  ['https://www.kommersant.ru/doc/5158923', 'https://www.kommersant.ru/doc/5158923'],
  ['https://example.org', 'https://example.org/'],
  ['  https://example.org/a  ', 'https://example.org/a'],
  ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
  ['https://example.org:8443/a?b=c&d=%20e#f', 'https://example.org:8443/a?b=c&d=%20e#f'],
  ['https://example.org/@user/status/1', 'https://example.org/@user/status/1'],
  ['https://example.org/?next=javascript:alert(1)', 'https://example.org/?next=javascript:alert(1)'],
  ['https://xn--80ak6aa92e.com/', 'https://xn--80ak6aa92e.com/'],
  ['https://bücher.example/ü', 'https://xn--bcher-kva.example/%C3%BC'],
  // Cyrillic letters that look like Latin ones: shown as what they are.
  ['https://аррӏе.com/', 'https://xn--80ak6aa92e.com/'],
  ['https://example.org/a/../b', 'https://example.org/b'],
  ['https://example.org./', 'https://example.org./'],
];

/** What must not be opened, whoever wrote it. */
const BAD: readonly string[] = [
  '',
  ' ',
  'example.org',
  'www.example.org/a',
  '/a',
  '//example.org/a',
  'https:',
  'https://',
  'https:///a',
  'https:example.org',
  'https:/example.org',
  'https:\\\\example.org',
  'https://example.org\\@evil.example/',
  'http://example.org/',
  'http://127.0.0.1/',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'javascript&colon;alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'blob:https://example.org/1',
  'filesystem:https://example.org/temporary/a',
  'view-source:https://example.org/',
  'about:blank',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'app://bundle/index.html',
  'file:///etc/passwd',
  'file://server/share/a.exe',
  'file:///C:/Windows/System32/calc.exe',
  '\\\\server\\share\\a.exe',
  'C:\\Windows\\System32\\calc.exe',
  'C:/Windows/System32/calc.exe',
  'smb://server/share',
  'ftp://example.org/a',
  'ssh://example.org',
  'telnet://example.org',
  'ldap://example.org',
  'mailto:a@example.org?attach=/etc/passwd',
  'tel:+431',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:{}',
  'search-ms:query=a&crumb=location:\\\\evil.example\\a',
  'vscode://file/etc/passwd',
  'zoommtg://example.org/join',
  'steam://run/1',
  'intent://example.org#Intent;scheme=https;end',
  'x-apple.systempreferences:',
  'jar:https://example.org/a.jar!/',
  'https://user@example.org/',
  'https://user:password@example.org/',
  'https://example.org@evil.example/',
  'https://:@example.org/',
  'https://@example.org/',
  'https://www.example.org%2f@evil.example/',
  'https://www.example.org%00.evil.example/',
  'https://evil.example%2eorg/',
  'https://localhost/',
  'https://localhost:8443/',
  'https://a.localhost/',
  'https://router.local/',
  'https://intranet/',
  'https://printer.lan/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://2130706433/',
  'https://192.168.0.1/',
  'https://10.0.0.1:8080/a',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://１２７.0.0.1/',
  'https://example.org/a b',
  'https://example.org/\u0000',
  'https://example.org/\r\nSet-Cookie: a=b',
  'https://example.org/\u007f',
  'https://example.org/\u0085',
  'https://example.org/\u202egnp.exe',
  'https://exam\u200bple.org/',
  'https://exam\u00adple.org/',
  'https://example.org/\ufeffa',
  'https://example.org/\ud800',
  'https://example.org/\u2028a',
  'https://example.org/"onmouseover="alert(1)',
  'https://example.org/<script>',
  'https://example.org:99999/',
  'https://example.org:a/',
  'https://-example-.org/',
  'https://.example.org/',
  'https://example..org/',
  'https://..org/',
  `https://${'a'.repeat(64)}.org/`,
  `https://example.org/${'a'.repeat(LONGEST_LINK)}`,
  'a'.repeat(1_000_000),
];

describe('an address', () => {
  it.each(GOOD)('%j is opened as what it is', (text, address) => {
    const link = read(text);
    expect(link).toMatchObject({ ok: true, value: { address } });
  });

  it.each(BAD.map((text) => [text.slice(0, 80), text] as const))('%j is not opened, with a reason', (_start, text) => {
    expect(read(text)).toEqual({
      ok: false,
      error: { code: 'bad-link', message: expect.stringMatching(/^This address is not opened: .+\. Correct it/u) },
    });
  });

  it('is tried in a hundred ways and more', () => {
    expect(GOOD.length + BAD.length).toBeGreaterThan(100);
  });

  it('is never anything but a plain https address in ASCII, whatever was written, and is read the same again', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom(
        'https://',
        'example.org',
        '@',
        ':',
        '/',
        '\\',
        '%2e',
        '\u202e',
        '[',
        ']',
        '#',
        '?',
        '..',
        'localhost',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
        const link = read(parts.join(''));
        if (!link.ok) return;
        const { address } = link.value;
        expect(address).toMatch(/^https:\/\/[a-z\d._-]+\.[a-z\d_-]+\.?(:\d+)?\/[!-~]*$/u);
        expect(address.split('/')[2]).not.toContain('@');
        const again = read(address);
        if (again.ok) expect(again.value.address).toBe(address);
      }),
      { numRuns: 500 },
    );
  });
});
