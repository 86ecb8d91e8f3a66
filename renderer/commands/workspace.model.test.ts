import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Merge, Tag } from '../../shared/domain/model.ts';
import { parseProjectFile } from '../../shared/formats/project-file/parse.ts';
import { anyDismissingProject } from '../../shared/testing/arbitraries.ts';
import type { ProjectDatabase } from '../db/database.ts';
import type { ProjectState } from '../state/project-state.ts';
import { anyStep, opening, stepOf } from './steps/testing.ts';
import { begun, CODER, counters, exported, imported, linkedChannels, openBench, unwrap } from './testing.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** A few here; thousands by hand: `STANDPOINT_RUNS=2000 npx vitest run renderer/commands/workspace.model.test.ts`. */
const RUNS = Number(process.env.STANDPOINT_RUNS ?? 8);
const STEPS = 50;
const TIMEOUT = 60_000 + RUNS * 3_000;

/** What does not hold in the database, each in a few words. */
async function faultsOf(database: ProjectDatabase): Promise<string[]> {
  const [actors, positions, merges, tags, coders, documents, texts] = await Promise.all([
    database.actors.toArray(),
    database.positions.toArray(),
    database.merges.toArray(),
    database.tags.toArray(),
    database.coders.toCollection().primaryKeys(),
    database.documents.toArray(),
    database.texts.toArray(),
  ]);
  const actorIds = new Set(actors.map(({ id }) => id));
  const positionIds = new Set(positions.map(({ id }) => id));
  const textOf = new Map(texts.map(({ sha256, text }) => [sha256, text]));
  const textOfArticle = new Map(documents.map(({ id, sha256 }) => [id, textOf.get(sha256)]));
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => holds || faults.push(fault);
  for (const tag of tags) {
    check(textOfArticle.get(tag.documentId)?.slice(tag.start, tag.end) === tag.quote, `quote of ${tag.id}`);
    check(coders.includes(tag.coder), `coder of ${tag.id}`);
    check(
      actorsOf(tag).every((id) => actorIds.has(id)),
      `actors of ${tag.id}`,
    );
    check(tag.kind !== 'position' || positionIds.has(tag.position), `position of ${tag.id}`);
    const lists = tag.kind === 'position' ? [tag.holders, tag.addressees] : [];
    check(
      lists.every((list) => new Set(list).size === list.length),
      `a list of ${tag.id} says the same twice`,
    );
  }
  for (const { id, dismissed = [] } of documents) {
    check(
      dismissed.every(({ start, end, quote }) => textOfArticle.get(id)?.slice(start, end) === quote),
      `what was dismissed in ${id}`,
    );
  }
  const groups = new Map(actors.map(({ id, memberOf }) => [id, memberOf]));
  const parents = new Map(positions.map(({ id, parentId }) => [id, parentId === null ? [] : [parentId]]));
  for (const [id, memberOf] of groups) {
    check(
      memberOf.every((group) => actorIds.has(group)),
      `groups of ${id}`,
    );
    check(new Set(memberOf).size === memberOf.length, `groups of ${id} say the same twice`);
    check(!isCircle(id, groups), `${id} is a member of itself`);
  }
  for (const [id, parent] of parents) {
    check(
      parent.every((one) => positionIds.has(one)),
      `parent of ${id}`,
    );
    check(!isCircle(id, parents), `${id} stands under itself`);
  }
  for (const merge of merges) {
    const codes = merge.table === 'actors' ? actorIds : positionIds;
    check(!codes.has(merge.id), `merged ${merge.id} is there`);
    check(leads(merge, merges, codes), `merge ${merge.id} leads nowhere`);
    check(coders.includes(merge.coder), `coder of merge ${merge.id}`);
  }
  return faults;
}

const actorsOf = (tag: Tag): readonly string[] =>
  tag.kind === 'actor' ? [tag.actor] : tag.kind === 'position' ? [...tag.holders, ...tag.addressees] : [];

function isCircle(id: string, up: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const waiting = [...(up.get(id) ?? [])];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === id) return true;
    if (!seen.has(node)) waiting.push(...(up.get(node) ?? []));
    seen.add(node);
  }
  return false;
}

function leads(merge: Merge, merges: readonly Merge[], codes: ReadonlySet<string>): boolean {
  let next: Merge | undefined = merge;
  for (let step = 0; next && step <= merges.length; step += 1) {
    const { into, table }: Merge = next;
    if (codes.has(into)) return true;
    next = merges.find((other) => other.id === into && other.table === table);
  }
  return false;
}

/** What a fresh start reads, with the same article open. */
async function readAfresh({ database, store }: Workspace): Promise<ProjectState> {
  const { newId, now } = counters();
  const channel = linkedChannels()();
  const fresh = await openWorkspace({ key: 'bench', database, newId, now, coder: () => CODER, channel });
  await fresh.openArticle(store.getState().open?.id ?? null);
  return fresh.store.getState();
}

/** Maps without their order, which only the articles' one has a meaning. */
const sorted = (state: ProjectState) =>
  Object.fromEntries(
    Object.entries(state).map(([name, value]) => [
      name,
      value instanceof Map && name !== 'articles' ? new Map([...value].sort(([a], [b]) => (a < b ? -1 : 1))) : value,
    ]),
  );

describe('whatever an analyst does', () => {
  it(
    'every slice equals its quote, every reference resolves, nothing lies in a circle, the screen says what the database says, and undo goes back to the start',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
          const { workspace, database } = await openBench(await begun(opening()));
          const article = [...workspace.store.getState().articles.keys()][0] ?? '';
          await workspace.openArticle(article);
          const start = await exported(workspace);
          for (const step of steps) {
            const command = stepOf(workspace.store.getState(), step, database);
            if (command === null) continue;
            const { seq } = workspace.store.getState();
            const result = typeof command === 'string' ? await workspace[command]() : await workspace.run(command);
            if (!result.ok) expect(result.error).not.toMatchObject({ code: 'not-saved' });
            // What was refused has changed nothing: the log says so.
            if (workspace.store.getState().seq === seq) continue;
            expect(await faultsOf(database)).toEqual([]);
            expect(sorted(await readAfresh(workspace))).toEqual(sorted(workspace.store.getState()));
            if (!workspace.store.getState().open) await workspace.openArticle(article);
          }
          const end = await exported(workspace);
          const parsed = parseProjectFile(end);
          expect(parsed.ok && parsed.value.failed).toEqual([]);
          let undone = 0;
          while ((await workspace.undo()).ok) undone += 1;
          expect(await exported(workspace)).toBe(start);
          for (let step = 0; step < undone; step += 1) unwrap(await workspace.redo());
          expect(await exported(workspace)).toBe(end);

          // Exported and imported, it is the same project, and goes on as such.
          const again = await openBench(imported(end), 'again');
          expect(await exported(again.workspace)).toBe(end);
          await workspace.close();
        }),
        { numRuns: RUNS, ...(process.env.STANDPOINT_SEED ? { seed: Number(process.env.STANDPOINT_SEED) } : {}) },
      );
    },
    TIMEOUT,
  );

  it(
    'a project that was exported and imported again is the same, whatever is in it',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyDismissingProject(), async (project) => {
          const { workspace } = await openBench(project);
          const first = await exported(workspace);
          const again = await openBench(imported(first));
          expect(await exported(again.workspace)).toBe(first);
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );
});
