import type { Failure, Result } from '../../shared/domain/result.ts';
import { describeError } from '../db/names.ts';
import { notify, type SessionStore } from '../state/session.ts';

/** Doing what may go wrong, and saying what did. */
export interface Attempts {
  /** What a step gives, or null after what went wrong was said; a step that the user cancelled needs no word. */
  attempt<T>(step: () => Promise<Result<T, Failure>>, title?: string): Promise<T | null>;
  /** The same for a step that writes a file and gives its name, which is said. */
  save(step: () => Promise<Result<string, Failure>>, title: string): Promise<boolean>;
  fail(title: string, lines?: readonly string[]): false;
}

export function makeAttempts(session: SessionStore): Attempts {
  const fail = (title: string, lines: readonly string[] = []): false => {
    notify(session, 'failure', title, lines);
    return false;
  };
  const attempt = async <T>(step: () => Promise<Result<T, Failure>>, title?: string): Promise<T | null> => {
    try {
      const result = await step();
      if (result.ok) return result.value;
      const { code, message } = result.error;
      if (code !== 'cancelled') fail(title ?? message, title ? [message] : []);
    } catch (error) {
      fail(title ?? 'This did not work.', [`What was there before is as it was. ${describeError(error)}`]);
    }
    return null;
  };
  return {
    attempt,
    fail,
    save: async (step, title) => {
      const saved = await attempt(step, title);
      if (saved !== null) notify(session, 'news', `“${saved}” was saved.`);
      return saved !== null;
    },
  };
}
