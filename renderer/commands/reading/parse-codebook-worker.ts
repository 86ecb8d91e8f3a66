/** Reads a codebook off the main thread. It knows no file but the bytes it is given. */
import { parseCodebook } from './parse-codebook.ts';

self.onmessage = ({ data }: MessageEvent<{ name: string; bytes: Uint8Array }>) => {
  self.postMessage(parseCodebook(data.bytes, data.name));
};
