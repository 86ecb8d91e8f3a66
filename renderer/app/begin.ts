/**
 * What comes before anything else: `main.tsx` imports it first, and a module's own lines run when those that it imports before
 * others are done. What reads along is a large program that takes a while to load, and has that while the page is being made.
 */
import { trustOwnScripts } from '../host/trusted-types.ts';

if (import.meta.env.PROD) trustOwnScripts(document.baseURI);

const make = (): Worker =>
  new Worker(new URL('../commands/suggesting/suggest-worker.ts', import.meta.url), { type: 'module' });

let spare: Worker | null = make();
// It is made anew when it is wanted, and whoever wants it hears what is wrong.
spare.onerror = () => {
  spare = null;
};

/** A worker that reads along: the first one is on its way already. */
export function makeSuggestWorker(): Worker {
  const worker = spare ?? make();
  spare = null;
  return worker;
}
