/** Keeps files in the browser's private file system: only a worker may write there and know that it is on the disk. */
import type { HostResult } from '../../shared/contract/host.ts';
import type { KeepAnswer, KeepQuestion } from './keep-protocol.ts';
import { PrivateKeep } from './private-keep.ts';

const keep = new PrivateKeep(navigator.storage, navigator.locks);

self.onmessage = async ({ data: { id, call, args } }: MessageEvent<KeepQuestion>) => {
  const work = keep[call].bind(keep) as (...args: readonly unknown[]) => HostResult<unknown>;
  const result = await work(...args);
  const answer: KeepAnswer = { id, result };
  const transfer = result.ok && result.value instanceof Uint8Array ? [result.value.buffer as ArrayBuffer] : [];
  self.postMessage(answer, { transfer });
};
