import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

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
  const background = turns.last().then(() => done.push('background'));
  answer();
  await first;
  fail();
  await second;
  await background;
  await turns.last();
  expect(done).toEqual(['first', 'second', 'background']);
});
