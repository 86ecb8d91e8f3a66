/** The icon files of Windows and macOS: both are a table of contents before PNGs. `images` holds PNGs by size. */
export type Images = ReadonlyMap<number, Uint8Array>;

const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];

export function ico(images: Images): Buffer {
  const chosen = ICO_SIZES.flatMap((size) => pair(images, size));
  const header = Buffer.alloc(6 + 16 * chosen.length);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(chosen.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of chosen.entries()) {
    const at = 6 + 16 * index;
    header.writeUInt8(size % 256, at); // 256 is written as 0
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4); // colour planes
    header.writeUInt16LE(32, at + 6); // bits a pixel
    header.writeUInt32LE(png.byteLength, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.byteLength;
  }
  return Buffer.concat([header, ...chosen.map(({ png }) => png)]);
}

/** Apple's names of the sizes; those for double resolution come after the plain ones. */
const ICNS_TYPES: readonly (readonly [string, number])[] = [
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
];

export function icns(images: Images): Buffer {
  const entries = ICNS_TYPES.flatMap(([type, size]) =>
    pair(images, size).map(({ png }) => Buffer.concat([header(type, png.byteLength), png])),
  );
  const length = entries.reduce((sum, entry) => sum + entry.length, 0);
  return Buffer.concat([header('icns', length), ...entries]);
}

/** Four letters and the length, which counts these eight bytes too. */
function header(type: string, length: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.write(type, 'latin1');
  bytes.writeUInt32BE(length + 8, 4);
  return bytes;
}

function pair(images: Images, size: number): { size: number; png: Uint8Array }[] {
  const png = images.get(size);
  return png ? [{ size, png }] : [];
}
