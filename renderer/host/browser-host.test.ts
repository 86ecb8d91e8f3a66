import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../shared/contract/host.ts';
import { hostContract } from '../../shared/testing/host-contract.ts';
import { browserHost } from './browser-host.ts';

function bench() {
  let next: File[] | null = null;
  let last: Blob | null = null;
  let tokens = 0;
  const host = browserHost({
    version: '1.2.3',
    pick: async () => next,
    download: (_name, blob) => {
      last = blob;
    },
    newToken: () => {
      tokens += 1;
      return `token-${tokens}`;
    },
  });
  return {
    host,
    chooseNext: async (files: readonly { name: string; bytes: Uint8Array }[] | null) => {
      next = files?.map(({ name, bytes }) => new File([new Uint8Array(bytes)], name)) ?? null;
    },
    saveNext: async () => {},
    saved: async () => last && new Uint8Array(await last.arrayBuffer()),
  };
}

hostContract('browser', async () => bench());

describe('the browser host', () => {
  it('refuses a file that is too large before reading it', async () => {
    const { host } = bench();
    const file = new File([], 'huge.txt');
    Object.defineProperty(file, 'size', { value: MAX_FILE_BYTES + 1 });
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('it was read')) });
    const adopted = await host.files.adopt(file);
    const read = adopted.ok && (await host.files.read(adopted.value.token));
    expect(read).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  it.each([
    ['NotFoundError', 'not-found'],
    ['NotReadableError', 'no-permission'],
    ['UnknownError', 'io-error'],
  ])('says what a %s means', async (name, code) => {
    const { host } = bench();
    const file = new File(['x'], 'gone.txt');
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new DOMException('', name)) });
    const adopted = await host.files.adopt(file);
    const read = adopted.ok && (await host.files.read(adopted.value.token));
    expect(read).toMatchObject({ ok: false, error: { code } });
    expect(read && !read.ok && read.error.message).toContain('gone.txt');
  });

  it('takes nothing but files', async () => {
    expect(await bench().host.files.adopt({ name: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'bad-arguments' },
    });
  });
});
