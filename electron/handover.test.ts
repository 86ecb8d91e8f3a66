import { describe, expect, it } from 'vitest';
import { filesFromArguments } from './handover.ts';

describe.skipIf(process.platform === 'win32')('the files of a start', () => {
  it.each([
    [
      'are all words of a packaged start',
      ['/opt/standpoint', 'a.txt', '/x/b.json'],
      true,
      ['/home/me/a.txt', '/x/b.json'],
    ],
    ['come after the app folder from the sources', ['/e/electron', '.', 'a.txt'], false, ['/home/me/a.txt']],
    ['are none when there are none', ['/e/electron', '.'], false, []],
    ['are not the flags', ['/o/s', '--no-sandbox', '--user-data-dir=/tmp/x', '-v', 'a.txt'], true, ['/home/me/a.txt']],
    [
      'are not the app folder behind flags',
      ['/e/electron', '-r', '/l.js', '--inspect=0', '.', 'a.txt'],
      false,
      ['/home/me/a.txt'],
    ],
    ['may begin with a hyphen after a lone one', ['/o/s', '--', '-a.txt'], true, ['/home/me/-a.txt']],
    ['may be URLs of files', ['/o/s', 'file:///tmp/a%20b.txt', 'https://example.org/x'], true, ['/tmp/a b.txt']],
    ['are not an empty word', ['/o/s', ''], true, []],
    ['go up from the folder', ['/o/s', '../b.txt'], true, ['/home/b.txt']],
    ['may have a colon in their name', ['/o/s', 'a:b.txt'], true, ['/home/me/a:b.txt']],
  ])('%s', (_name, argv, isPackaged, files) => {
    expect(filesFromArguments(argv, '/home/me', isPackaged)).toEqual(files);
  });
});
