import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MemoryKeep, memoryKeep } from '../../../shared/testing/memory-keep.ts';
import { deleteProjectDatabase, openProjectDatabase } from '../../db/database.ts';
import { anyStep, opening, stepOf } from '../steps/testing.ts';
import { begun, CODER, counters, exported, linkedChannels, openBench, unwrap } from '../testing.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';
import { checkProject } from './check.ts';
import { recover } from './recover.ts';
import { openKeeper } from './testing.ts';

/** A few here; thousands by hand: `STANDPOINT_RUNS=5000 npx vitest run renderer/commands/keeping/crashes.model.test.ts`. */
const RUNS = Number(process.env.STANDPOINT_RUNS ?? 4);
const STEPS = 50;
const TIMEOUT = 60_000 + RUNS * 5_000;

/** What happens besides a step: mostly nothing. */
const CRASHES = ['die', 'die in the middle of a line', 'die before the line', 'lose the database'] as const;
const anyCrash = fc.oneof(
  { weight: 12, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(...CRASHES) },
);

/** The project as a window has it, with its journal. */
async function open(key: string, keep: MemoryKeep): Promise<Workspace> {
  const database = unwrap(await openProjectDatabase(key, { create: false }));
  const keeper = await openKeeper(keep, database, { key });
  const tools = { ...counters(), coder: () => CODER, channel: linkedChannels()() };
  const workspace = await openWorkspace({ key, database, keeper, ...tools });
  await workspace.openArticle([...workspace.store.getState().articles.keys()][0] ?? '');
  return workspace;
}

/** The last line that a death has left behind, cut off. */
function tear(keep: MemoryKeep, key: string): void {
  const own = keep.files.get(key);
  const last = [...(own?.keys() ?? [])]
    .filter((name) => name.startsWith('journal'))
    .sort()
    .at(-1);
  const bytes = (last && own?.get(last)) || new Uint8Array();
  if (last) own?.set(last, new Uint8Array([...bytes, ...new TextEncoder().encode('{"sum":"0123456789abcdef","entr')]));
}

it(
  'whatever an analyst does and wherever the program dies, everything that was said to be saved is there afterwards',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyStep, anyCrash), { minLength: STEPS, maxLength: STEPS }), async (steps) => {
        let key = 'bench';
        let keys = 0;
        const keep = memoryKeep();
        const { workspace: first } = await openBench(await begun(opening()), key);
        await first.close();
        let workspace = await open(key, keep);
        for (const [step, crash] of steps) {
          const command = stepOf(workspace.store.getState(), step, workspace.database);
          // The line does not arrive: the database is further than the journal when the program dies.
          if (crash === 'die before the line') keep.failNext('io-error', { times: Number.POSITIVE_INFINITY });
          if (typeof command === 'string') await workspace[command]();
          else if (command) await workspace.run(command);
          if (crash !== 'die before the line') await workspace.settled();
          if (!crash) continue;
          const saved = await exported(workspace);
          workspace.database.close();
          keep.succeed();
          if (crash === 'die in the middle of a line') tear(keep, key);
          if (crash === 'lose the database') {
            await deleteProjectDatabase(key);
            expect((await checkProject(keep, key))?.difference.name).toBe('missing');
            keys += 1;
            const newId = () => `again-${keys}`;
            const back = unwrap(await recover(key, { keep, newId, now: () => '2026-03-01T00:00:00.000Z' }));
            key = back.key;
          } else expect(await checkProject(keep, key)).toBeNull();
          workspace = await open(key, keep);
          expect(await exported(workspace)).toBe(saved);
        }
        await workspace.close();
      }),
      { numRuns: RUNS, ...(process.env.STANDPOINT_SEED ? { seed: Number(process.env.STANDPOINT_SEED) } : {}) },
    );
  },
  TIMEOUT,
);
