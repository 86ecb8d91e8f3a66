import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './paths.ts';

const icon = (name: string) => readFile(path.join(ROOT, 'assets/icons', name));

/** Width and height, from the first chunk. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

it('has PNGs of the sizes that its table says in the icon of Windows', async () => {
  const file = await icon('icon.ico');
  const sizes = Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const size = file[at] || 256;
    const [length, offset] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)];
    expect(sizeOf(file.subarray(offset, offset + length))).toEqual([size, size]);
    return size;
  });
  expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
});

it('has PNGs one after the other, up to the end, in the icon of macOS', async () => {
  const file = await icon('icon.icns');
  expect([file.toString('latin1', 0, 4), file.readUInt32BE(4)]).toEqual(['icns', file.length]);
  const sizes: Record<string, number> = {};
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4))
    sizes[file.toString('latin1', at, at + 4)] = sizeOf(file.subarray(at + 8))[0];
  expect(sizes).toEqual({ ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic12: 64, ic13: 256, ic14: 512 });
});

it.each([16, 24, 32, 48, 64, 128, 256, 512, 1024])('has the icon of Linux in %d', async (size) => {
  expect(sizeOf(await icon(`png/${size}x${size}.png`))).toEqual([size, size]);
});
