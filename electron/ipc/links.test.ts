import { expect, it, vi } from 'vitest';
import { linkHandlers } from './links.ts';

const LINK = { address: 'https://example.org/a', host: 'example.org' };

function bench({ answer = async () => true, open = async () => {} } = {}) {
  const parts = { ask: vi.fn(answer), open: vi.fn(open), report: vi.fn() };
  return { ...parts, call: linkHandlers(parts)['links.open'] };
}

it('an address is shown whole before it is opened, and opened as it was shown', async () => {
  const { call, ask, open } = bench();
  expect(await call('HTTPS://example.org/a')).toEqual({ ok: true, value: null });
  expect(ask).toHaveBeenCalledExactlyOnceWith(LINK);
  expect(open).toHaveBeenCalledExactlyOnceWith(LINK.address);
});

it('nothing is opened that the user does not want, and nothing asked that must not be opened', async () => {
  const { call, ask, open } = bench({ answer: async () => false });
  expect(await call(LINK.address)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  for (const bad of ['file:///etc/passwd', 'javascript:1', '\\\\server\\share', 'https://user@example.org/'])
    expect(await call(bad)).toMatchObject({ ok: false, error: { code: 'bad-link' } });
  expect(ask).toHaveBeenCalledOnce();
  expect(open).not.toHaveBeenCalled();
});

it('a page that asks again and again gets one question', async () => {
  let decide: (answer: boolean) => void = () => {};
  const { call, ask, open } = bench({ answer: () => new Promise((resolve) => (decide = resolve)) });
  const first = call(LINK.address);
  for (let again = 0; again < 100; again += 1)
    expect(await call(`${LINK.address}${again}`)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  decide(true);
  expect(await first).toMatchObject({ ok: true });
  expect(ask).toHaveBeenCalledOnce();
  expect(open).toHaveBeenCalledExactlyOnceWith(LINK.address);
});

it('a system without a browser is said so, and can be asked again', async () => {
  const { call, report } = bench({ open: () => Promise.reject(new Error('no handler')) });
  for (let time = 0; time < 2; time += 1)
    expect(await call(LINK.address)).toMatchObject({ ok: false, error: { code: 'io-error' } });
  expect(report).toHaveBeenCalledTimes(2);
});
