import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file of an archive: texts are written as UTF-8. */
export interface Entry {
  /** With '/' between folders. */
  readonly name: string;
  /** In pieces where it is large: only one of them is in memory at a time. */
  readonly content: string | Uint8Array | AsyncIterable<string>;
  /** As it is: for what is small already, or has to be found unpacked at the start of the archive. */
  readonly isStored?: boolean;
}

/** All entries have this time, so that the same content gives the same bytes. ZIP counts from 1980, in local time. */
const TIME = new Date(1980, 0, 2);

/** A ZIP archive in pieces, with its entries in the order in which they come; one is in memory at a time. */
export async function* buildArchive(entries: Iterable<Entry> | AsyncIterable<Entry>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  for await (const { name, content, isStored = false } of entries) {
    const file = isStored ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = TIME;
    zip.add(file);
    if (typeof content === 'string' || content instanceof Uint8Array) file.push(bytesOf(content), true);
    else {
      for await (const piece of content) {
        file.push(bytesOf(piece));
        yield* ready;
        ready = [];
      }
      file.push(new Uint8Array(), true);
    }
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}

const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content);
