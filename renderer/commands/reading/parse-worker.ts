import { readFile } from '../../../shared/formats/readers.ts';
import type { Asked } from './parse-client.ts';

/** Reads files off the main thread, so that a large one does not freeze the window. It knows no file but the bytes it is given. */
self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  const { id, name, bytes, now, encoding, beside } = data;
  const parsed = await readFile(bytes, name, {
    decoder: (label) => new TextDecoder(label, { fatal: true }),
    newId: () => crypto.randomUUID(),
    now,
    ...(encoding ? { encoding } : {}),
    ...(beside ? { beside } : {}),
  });
  self.postMessage({ id, parsed });
};
