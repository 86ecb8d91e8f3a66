/** Bytes, compressed. */
export async function gzip(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  const feed = async () => {
    for await (const piece of pieces) await writer.write(piece as Uint8Array<ArrayBuffer>);
    await writer.close();
  };
  const [bytes] = await Promise.all([wholeOf(readable), feed()]);
  return bytes;
}

/** What was compressed; throws where it is no gzip, cut off, or not what its own checksum says. */
export async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  return wholeOf(packed.pipeThrough(new DecompressionStream('gzip')));
}

const wholeOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
