import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_ROWS } from '../../domain/keeping/counts.ts';
import type { LogEntry } from '../../domain/log.ts';
import { JOURNAL, journalLine } from './lines.ts';
import { parseJournal } from './parse.ts';

const HEAD = journalLine({
  ...{ journal: JOURNAL, project: 'bench', schema: 1, seq: 3, snapshot: 's', counts: NO_ROWS, ranks: {}, merges: [] },
});
const entry = (seq: number): LogEntry => ({
  ...{
    seq,
    type: 'do',
    target: null,
    command: 'c',
    subject: '',
    coder: '',
    at: '2026-01-31T00:00:00.000Z',
    changes: [],
  },
});

const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const read = (text: string) => parseJournal(Buffer.from(text), decode);

/** A line whose checksum is right, whatever it says. */
function lineOf(json: string): string {
  const rest = json.slice(1);
  return `{"sum":"${bytesToHex(sha256(utf8ToBytes(rest))).slice(0, 16)}",${rest}\n`;
}

it('a line that is whole and says something else ends a journal, and is told', () => {
  const line = journalLine({ entry: entry(4), counts: NO_ROWS });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.dictionary(
          fc.constantFrom('entry', 'counts', 'text', 'sha256', 'journal', 'sealed', 'more'),
          fc.jsonValue(),
        ),
        fc.constantFrom({ entry: null }, { entry: { seq: 5 }, counts: NO_ROWS }, { journal: 1 }, { sealed: 4 }),
      ),
      (body) => {
        const { entries, good, trouble } = read(`${HEAD}${line}${lineOf(JSON.stringify(body))}${line}`);
        expect(entries).toHaveLength(1);
        expect(good).toBeGreaterThanOrEqual(HEAD.length + line.length);
        expect(trouble).not.toBeNull();
        expect(read(lineOf(JSON.stringify(body))).head).toBeNull();
      },
    ),
    { numRuns: 300 },
  );
});
