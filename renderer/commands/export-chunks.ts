import { joinBytes } from '../../shared/formats/join-bytes.ts';

/** Bytes that are handed to the host at once: large enough to be quick, small enough that the window stays free. */
const CHUNK = 1 << 20;

/** The pieces of a file gathered into chunks of bytes, none of them empty; texts become UTF-8. */
export async function* chunksOf(pieces: AsyncIterable<string | Uint8Array>, least = CHUNK): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  let ready: Uint8Array[] = [];
  let size = 0;
  const add = (bytes: Uint8Array) => {
    if (bytes.byteLength === 0) return;
    ready.push(bytes);
    size += bytes.byteLength;
  };
  const encodeText = () => {
    add(encoder.encode(text));
    text = '';
  };
  const take = () => {
    const chunk = joinBytes(ready);
    ready = [];
    size = 0;
    return chunk;
  };
  for await (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      encodeText();
      add(piece);
    }
    if (text.length >= least) encodeText();
    if (size >= least) yield take();
  }
  encodeText();
  if (size > 0) yield take();
}
