import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { makePdf } from '../../shared/testing/pdf-file.ts';
import { cliBench } from './testing.ts';

const bench = cliBench();
const MAIN = path.resolve(import.meta.dirname, 'main.ts');

describe('damaged PDFs', () => {
  it('end in words, and never in a trace, wherever the damage is', async () => {
    const whole = makePdf([[{ x: 72, y: 700, size: 10, text: 'Some text.' }]]);
    const names: string[] = [];
    for (let index = 0; index < 40; index += 1) {
      const bytes = whole.slice();
      for (let at = index * 7; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0x15;
      names.push(`${index}.pdf`);
      await bench.write(`${index}.pdf`, bytes);
    }
    const args = [MAIN, 'import', ...names, '--out', 'out.json'];
    const ran = await promisify(execFile)(process.execPath, args, { cwd: bench.folder }).catch((error) => error);
    expect([0, 1, 3]).toContain(ran.code ?? 0);
    expect(ran.stderr).not.toMatch(/\bat .*\.m?js:\d+/u);
  }, 30_000);
});
