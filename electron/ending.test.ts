import { expect, it, vi } from 'vitest';
import { quitWhenSettled } from './ending.ts';
import { preventable } from './testing/fake-electron.ts';

/** An app as Electron's: quitting asks, and ends unless that is prevented. */
function fakeApp() {
  const ended = vi.fn();
  let listener: (event: { preventDefault(): void }) => void = () => {};
  const quit = () => {
    const { event, wasPrevented } = preventable();
    listener(event);
    if (!wasPrevented()) ended();
  };
  return { ended, app: { on: (_name: 'will-quit', heard: typeof listener) => (listener = heard), quit } };
}

it('the program ends when all is written, and not before', async () => {
  const { app, ended } = fakeApp();
  let written = () => {};
  const settled = new Promise<void>((resolve) => {
    written = resolve;
  });
  const end = vi.fn(() => expect(ended).not.toHaveBeenCalled());
  quitWhenSettled(app, { settle: () => settled, end });
  app.quit();
  app.quit();
  expect(ended).not.toHaveBeenCalled();
  expect(end).not.toHaveBeenCalled();
  written();
  await vi.waitFor(() => expect(ended).toHaveBeenCalled());
  expect(end).toHaveBeenCalled();
});

it('the program ends although a share does not answer, or writing fails', async () => {
  for (const settle of [() => new Promise<void>(() => {}), () => Promise.reject(new Error('it failed'))]) {
    const { app, ended } = fakeApp();
    quitWhenSettled(app, { settle, end: () => {}, most: 5 });
    app.quit();
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
  }
});
