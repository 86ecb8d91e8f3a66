/** Looks for articles that are nearly the same, off the main thread. It reads the project by itself. */
import { openProjectDatabase } from '../../db/database.ts';
import { describeError } from '../../db/names.ts';
import type { DataKey } from '../../db/sealing/cipher.ts';
import { findTwins, ProjectSketches } from './find-twins.ts';
import type { FromWorker, OpenProject, ToWorker } from './protocol.ts';

let opened: { readonly key: string; readonly sketches: Promise<ProjectSketches> } | null = null;

const say = (message: FromWorker) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  // What fails here fails again when it is asked for, and is told then.
  if (data.type === 'warm')
    void sketchesOf(data.project)
      .then((sketches) => sketches.all())
      .catch(() => {});
  else void find(data);
};

async function find({ id, project, texts, least }: Extract<ToWorker, { type: 'find' }>): Promise<void> {
  try {
    say({ type: 'found', id, twins: await findTwins(texts, least, project && (await sketchesOf(project))) });
  } catch (error) {
    say({ type: 'failed', id, message: describeError(error) });
  }
}

function sketchesOf({ key, dataKey }: OpenProject): Promise<ProjectSketches> {
  if (opened?.key === key) return opened.sketches;
  const sketches = open(key, dataKey);
  opened = { key, sketches };
  return sketches;
}

async function open(key: string, dataKey: DataKey | null): Promise<ProjectSketches> {
  const database = await openProjectDatabase(key, { create: false, dataKey });
  if (!database.ok) throw new Error(database.error.message);
  return new ProjectSketches(database.value);
}
