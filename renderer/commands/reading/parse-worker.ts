/** Reads files off the main thread, so that a large one does not freeze the window. It knows no file but the bytes it is given. */
import { parseBytes } from './parse-bytes.ts';

self.onmessage = ({ data }: MessageEvent<{ id: number; name: string; bytes: Uint8Array }>) => {
  const { id, name, bytes } = data;
  self.postMessage({ id, parsed: parseBytes(bytes, name) });
};
