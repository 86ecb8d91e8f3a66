import { expect, it } from 'vitest';
import { createSession, forgetRefusals, notify, refuse } from './session.ts';

const titles = (session: ReturnType<typeof createSession>) => session.getState().notices.map(({ title }) => title);

it('says why a change was refused once, in place of what was said of the one before, and no more when one is made', () => {
  const session = createSession();
  notify(session, 'news', 'Two articles were opened.');
  for (let key = 0; key < 3; key += 1) refuse(session, 'Give the position a name.');
  refuse(session, 'That is no date.');
  expect(titles(session)).toEqual(['Two articles were opened.', 'That is no date.']);
  forgetRefusals(session);
  expect(titles(session)).toEqual(['Two articles were opened.']);
});
