/** Reads along off the main thread. It reads the project by itself, so that nothing of it is sent. */
import { suggester } from '../../../shared/domain/suggestions/suggest.ts';
import { openProjectDatabase } from '../../db/database.ts';
import { describeError } from '../../db/names.ts';
import type { DataKey } from '../../db/sealing/cipher.ts';
import type { FromWorker, Stretch, ToWorker } from './protocol.ts';
import { ReadAlong } from './read-along.ts';
import { Turns } from './turns.ts';

const turns = new Turns();

let reading: Promise<ReadAlong> | null = null;
/** The last question. */
let asked = 0;
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
  if (data.type === 'give-way') turns.giveWay();
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
  void warm(made).catch(() => {});
  return made;
}

async function warm(read: ReadAlong): Promise<void> {
  const steps = read.warm();
  while (!(await turns.last(() => steps.next())).done);
}

async function ready(): Promise<ReadAlong> {
  if (!reading) throw new Error('asked to read along before a project was opened');
  return reading;
}

async function suggest({ id, documentId }: Extract<ToWorker, { type: 'suggest' }>): Promise<void> {
  asked = id;
  try {
    const onReading = (reading: string) => say({ type: 'reading', id, documentId: reading });
    await turns.first(async () => {
      // Only the last question is of interest: where another has come meanwhile, this one is not even begun.
      if (asked === id) say({ type: 'suggested', id, suggested: await (await ready()).suggest(documentId, onReading) });
    });
  } catch (error) {
    say({ type: 'failed', id, message: describeError(error) });
  }
}

async function lookThrough({ id, ...limits }: Extract<ToWorker, { type: 'look-through' }>): Promise<void> {
  try {
    const read = await ready();
    let told = performance.now();
    let gathered: Stretch | null = null;
    const onReading = (documentId: string) => say({ type: 'reading', id, documentId });
    const steps = read.lookThrough(limits, onReading);
    while (wanted === id) {
      const { value: stretch } = await turns.last(() => steps.next());
      if (!stretch) break;
      gathered = gathered ? joined(gathered, stretch) : stretch;
      if (performance.now() - told >= EVERY) {
        say({ type: 'stretch', id, stretch: gathered });
        told = performance.now();
        gathered = null;
      }
    }
    if (gathered) say({ type: 'stretch', id, stretch: gathered });
    say({ type: 'end', id });
  } catch (error) {
    say({ type: 'failed', id, message: describeError(error) });
  }
}

const joined = (a: Stretch, b: Stretch): Stretch => ({
  ...b,
  looked: [...a.looked, ...b.looked],
  found: [...a.found, ...b.found],
  failed: [...a.failed, ...b.failed],
});
