import { openProjectDatabase } from '../../db/database.ts';
import { describeError } from '../../db/names.ts';
import { makeSnapshot } from './snapshot.ts';
import type { FromSnapshotWorker, ToSnapshotWorker } from './snapshot-client.ts';

self.onmessage = async ({ data }: MessageEvent<ToSnapshotWorker>) => {
  const say = (answer: FromSnapshotWorker, transfer: Transferable[] = []) => self.postMessage(answer, { transfer });
  const opened = await openProjectDatabase(data.key, { create: false, dataKey: data.dataKey });
  if (!opened.ok) return say({ reason: opened.error.message });
  try {
    const { version, exportedAt } = data;
    const snapshot = await makeSnapshot(opened.value, { version, exportedAt });
    say({ snapshot }, [snapshot.bytes.buffer]);
  } catch (error) {
    say({ reason: describeError(error) });
  } finally {
    opened.value.close();
  }
};
