import { expect, it, vi } from 'vitest';
import { REST, Turns } from './turns.ts';

it('what is asked for goes before what is done in the background, also where it fails', async () => {
  const turns = new Turns();
  const done: string[] = [];
  let [answer, fail] = [() => {}, () => {}];
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const failed = new Promise<void>((_, reject) => {
    fail = () => reject(new Error('no'));
  });
  const first = turns.first(() => answered).then(() => done.push('first'));
  const second = turns.first(() => failed).catch(() => done.push('second'));
  const background = turns.last(async () => done.push('background'));
  answer();
  await first;
  fail();
  await second;
  await background;
  await turns.last(async () => {});
  expect(done).toEqual(['first', 'second', 'background']);
});

it('what is in the background rests before each piece while it is to give way, and goes on by itself afterwards', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  try {
    const turns = new Turns();
    const rests: number[] = [];
    const piece = async () => {
      const before = performance.now();
      const gone = turns.last(async () => rests.push(performance.now() - before));
      // A message comes in first; that takes real time.
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
      await vi.runAllTimersAsync();
      await gone;
    };
    await piece();
    turns.giveWay();
    for (let turn = 0; turn < 5; turn += 1) await piece();
    expect(rests).toEqual([0, REST, REST, REST, 0, 0]);
  } finally {
    vi.useRealTimers();
  }
});

it('no piece begins before the one before it has ended, whoever asked for them', async () => {
  const turns = new Turns();
  const said: string[] = [];
  const piece = (name: string) => async () => {
    said.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 2));
    said.push(`${name} ends`);
  };
  await Promise.all([turns.last(piece('background')), turns.first(piece('one')), turns.first(piece('two'))]);
  expect(said.filter((_, at) => at % 2 === 0).map((begin) => begin.replace('begins', 'ends'))).toEqual(
    said.filter((_, at) => at % 2 === 1),
  );
  expect(said.at(-1)).toBe('background ends');
});
