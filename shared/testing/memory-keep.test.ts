import { describe, expect, it } from 'vitest';
import { keepContract } from './host-contract.ts';
import { memoryKeep } from './memory-keep.ts';

keepContract('memory', async () => memoryKeep());

describe('the keep in memory', () => {
  const line = new TextEncoder().encode('line\n');

  it('fails as it is told, as often as it is told, and leaves a torn line where it is told', async () => {
    const keep = memoryKeep();
    await keep.append('a', 'journal.jsonl', 0, line);
    keep.failNext('disk-full', { calls: ['append'], times: 2, arrived: 2 });
    expect(await keep.write('a', 'proof.json', line)).toMatchObject({ ok: true });
    for (const _each of [1, 2])
      expect(await keep.append('a', 'journal.jsonl', 5, line)).toMatchObject({ error: { code: 'disk-full' } });
    expect(await keep.list('a')).toMatchObject({ value: [{ size: 7 }, { size: 5 }] });
    expect(await keep.append('a', 'journal.jsonl', 5, line)).toMatchObject({ ok: true });
    expect(await keep.list('a')).toMatchObject({ value: [{ size: 10 }, { size: 5 }] });
  });

  it('fails for one name, for reading, and until it is told to succeed', async () => {
    const keep = memoryKeep();
    await keep.write('a', 'proof.json', line);
    keep.failNext('io-error', { calls: ['read'], name: 'journal.jsonl', times: Number.POSITIVE_INFINITY });
    expect(await keep.read('a', 'proof.json', 0)).toMatchObject({ ok: true });
    for (const _each of [1, 2, 3])
      expect(await keep.read('a', 'journal.jsonl', 0)).toMatchObject({ error: { code: 'io-error' } });
    keep.succeed();
    expect(await keep.read('a', 'journal.jsonl', 0)).toMatchObject({ error: { code: 'not-found' } });
  });
});
