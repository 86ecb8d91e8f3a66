import { useEffect, useState } from 'react';

type Listener = (text: string) => void;
const listeners = new Set<Listener>();

/** Says something to screen readers only. What comes within a moment is said together. */
export const announce = (text: string): void => {
  for (const listener of listeners) listener(text);
};

/** Longer than the steps of one change take, shorter than anyone notices. */
const MOMENT_MS = 120;
/** More in one moment is told as a number. */
const MOST = 3;

/** The one polite voice of the program. It stays in the page, since a region that comes with its words is not read. */
export const Announcer = () => {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  useEffect(() => {
    let waiting: string[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      const words = [...new Set(waiting)];
      const text = words.length > MOST ? `${words.length} changes. The last one: ${words.at(-1)}` : words.join(' ');
      waiting = [];
      timer = undefined;
      setSaid(({ turn }) => ({ text, turn: turn + 1 }));
    };
    const listen: Listener = (text) => {
      waiting.push(text);
      timer ??= setTimeout(flush, MOMENT_MS);
    };
    listeners.add(listen);
    return () => {
      listeners.delete(listen);
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className="visually-hidden" aria-live="polite" aria-atomic="true" data-react-aria-top-layer="true">
      {/* The same words a second time are said a second time. */}
      {said.turn % 2 === 0 ? said.text : `${said.text}\u00a0`}
    </div>
  );
};
