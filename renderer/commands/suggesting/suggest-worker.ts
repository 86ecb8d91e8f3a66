/** Reads along off the main thread. It reads the project by itself, so that nothing of it is sent. */
import { suggester } from '../../../shared/domain/suggestions/suggest.ts';
import { openProjectDatabase } from '../../db/database.ts';
import { describeError } from '../../db/names.ts';
import type { DataKey } from '../../db/sealing/cipher.ts';
import { breath } from '../breath.ts';
import type { FromWorker, Stretch, ToWorker } from './protocol.ts';
import { ReadAlong } from './read-along.ts';

let reading: Promise<ReadAlong> | null = null;
/** The looking through that is wanted now; one that was asked for before stops at its next breath. */
let wanted = 0;

/** Milliseconds between two reports of looking through: the window draws each of them. */
const EVERY = 80;

const say = (message: FromWorker) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'open') {
    reading = open(data.key, data.dataKey);
    reading.catch(() => {});
  }
  if (data.type === 'suggest') void suggest(data);
  if (data.type === 'stop') wanted = 0;
  if (data.type === 'look-through') {
    wanted = data.id;
    void lookThrough(data);
  }
};

async function open(key: string, dataKey: DataKey | null): Promise<ReadAlong> {
  const opened = await openProjectDatabase(key, { create: false, dataKey });
  if (!opened.ok) throw new Error(opened.error.message);
  const made = new ReadAlong(opened.value, suggester);
  // What fails here fails again when it is asked for, and is told then.
  void made.warm().catch(() => {});
  return made;
}

async function ready(): Promise<ReadAlong> {
  if (!reading) throw new Error('asked to read along before a project was opened');
  return reading;
}

async function suggest({ id, documentId }: Extract<ToWorker, { type: 'suggest' }>): Promise<void> {
  try {
    const read = await ready();
    say({ type: 'suggested', id, suggested: await read.suggest(documentId) });
  } catch (error) {
    say({ type: 'failed', id, message: describeError(error) });
  }
}

async function lookThrough({ id, limits, actor }: Extract<ToWorker, { type: 'look-through' }>): Promise<void> {
  try {
    const read = await ready();
    let told = performance.now();
    let gathered: Stretch | null = null;
    for await (const stretch of read.lookThrough(limits, actor)) {
      gathered = gathered ? joined(gathered, stretch) : stretch;
      if (performance.now() - told >= EVERY) {
        say({ type: 'stretch', id, stretch: gathered });
        told = performance.now();
        gathered = null;
      }
      await breath();
      if (wanted !== id) return;
    }
    if (gathered) say({ type: 'stretch', id, stretch: gathered });
    say({ type: 'end', id });
  } catch (error) {
    say({ type: 'failed', id, message: describeError(error) });
  }
}

const joined = (a: Stretch, b: Stretch): Stretch => ({
  ...b,
  found: [...a.found, ...b.found],
  failed: [...a.failed, ...b.failed],
});
