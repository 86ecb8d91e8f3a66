/** Searches off the main thread. It reads the project by itself, and is ended from outside when an expression hangs. */

import { openProjectDatabase } from '../../db/database.ts';
import { describeError } from '../../db/names.ts';
import type { DataKey } from '../../db/sealing/cipher.ts';
import { breath } from '../breath.ts';
import type { FromWorker, SearchPart, ToWorker } from './protocol.ts';
import { Replica } from './replica.ts';
import { runSearch } from './run-search.ts';

let replica: Promise<Replica> | null = null;
/** The search that is wanted now; one that was asked for before stops at its next breath. */
let wanted = 0;

const say = (message: FromWorker) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'open') replica = open(data.key, data.dataKey);
  else {
    wanted = data.id;
    void search(data.id, data.part);
  }
};

async function open(key: string, dataKey: DataKey | null): Promise<Replica> {
  const opened = await openProjectDatabase(key, { create: false, dataKey });
  if (!opened.ok) throw new Error(opened.error.message);
  const made = new Replica(opened.value);
  // What fails here fails again when it is asked for, and is told then.
  void made.warm().catch(() => {});
  return made;
}

async function search(id: number, part: SearchPart): Promise<void> {
  try {
    if (!replica) throw new Error('asked to search before a project was opened');
    const ready = await replica;
    if (wanted !== id) return;
    await ready.refresh();
    const options = {
      clock: () => performance.now(),
      onArticle: (documentId: string) => say({ type: 'at', id, documentId }),
    };
    for await (const found of runSearch(ready, part, options)) {
      if (wanted !== id) return;
      say({ type: 'found', id, found });
      await breath();
      if (wanted !== id) return;
    }
    say({ type: 'end', id });
  } catch (error) {
    say({ type: 'failed', id, message: describeError(error) });
  }
}
