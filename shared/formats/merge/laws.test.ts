import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as anchorAt } from '../../domain/anchoring/describe.ts';
import { type Actor, compareTags, type Project, type Tag } from '../../domain/model.ts';
import { anyProject } from '../../testing/arbitraries.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import { buildProjectFile } from '../project-file/build.ts';
import { parseProjectFile } from '../project-file/parse.ts';
import { conflictKey, mergeProjects, type Prefer, type Side } from './merge.ts';
import { saying } from './tags.ts';

const RULES: readonly Prefer[] = ['a', 'b', 'newer'];
/** Later than all that a random project holds. */
const LATER = '2100-01-01T00:00:00.000Z';

const KINDS = ['note', 'meaning', 'new tag', 'delete tag', 'new actor', 'rename', 'member', 'move', 'article'] as const;
type Kind = (typeof KINDS)[number];
type Edit = readonly [kind: Kind, a: number, b: number];

const anyEdits = (kinds: readonly Kind[]): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(99), fc.nat(99)), { maxLength: 6 });

const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];
const replaced = <T>(list: readonly T[], old: T | undefined, now: (old: T) => T): T[] =>
  list.map((one) => (one === old ? now(one) : one));

/** The same project after somebody has worked on it; `mark` keeps the ids of two analysts apart. */
const worked = (project: Project, edits: readonly Edit[], mark: string): Project =>
  edits.reduce((before, [kind, a, b], index) => edited(before, kind, [a, b], `${mark}${index}`), project);

function edited(project: Project, kind: Kind, [a, b]: readonly [number, number], id: string): Project {
  const { actors, positions, articles } = project;
  const actor = pick(actors, a);
  const position = pick(positions, a);
  const article = pick(articles, a);
  const tag = pick(article?.tags ?? [], b);
  const onTags = (now: (tags: readonly Tag[]) => Tag[]): Project => ({
    ...project,
    articles: replaced(articles, article, (one) => ({ ...one, tags: now(one.tags).sort(compareTags) })),
  });
  const changed = (part: object) =>
    onTags((tags) => replaced(tags, tag, (one) => ({ ...one, ...part, updatedAt: LATER }) as Tag));
  switch (kind) {
    case 'note':
      return changed({ note: id });
    case 'meaning':
      return changed({ kind: 'date', date: b % 2 ? '2022-02-02' : '2022-02-03' });
    case 'new tag': {
      if (!article) return project;
      const place = {
        documentId: article.article.id,
        ...anchorAt(article.text, { start: 0, end: article.text.length }),
      };
      const made = { coder: pick(project.coders, b)?.id ?? '', createdAt: LATER, updatedAt: LATER };
      return onTags((tags) => [
        ...tags,
        { id: `tag ${id}`, kind: 'date', date: `20${10 + (b % 9)}`, note: '', ...place, ...made },
      ]);
    }
    case 'delete tag':
      return onTags((tags) => tags.filter((one) => one !== tag));
    case 'new actor': {
      const made: Actor = {
        id: `actor ${id}`,
        name: `Name ${b % 3}`,
        kind: 'person',
        aliases: [],
        memberOf: [],
        note: id,
        externalIds: {},
      };
      return { ...project, actors: [...actors, made] };
    }
    case 'rename':
      return { ...project, actors: replaced(actors, actor, (one) => ({ ...one, name: `Name ${b % 3}` })) };
    case 'member': {
      const group = pick(actors, b);
      const up = new Map(actors.map((one) => [one.id, one.memberOf]));
      if (!actor || !group || reaches(group.id, actor.id, up)) return project;
      const memberOf = [...new Set([...actor.memberOf, group.id])];
      return { ...project, actors: replaced(actors, actor, (one) => ({ ...one, memberOf })) };
    }
    case 'move': {
      const parent = pick(positions, b);
      const up = new Map(positions.map((one) => [one.id, one.parentId === null ? [] : [one.parentId]]));
      if (!position || !parent || reaches(parent.id, position.id, up)) return project;
      return { ...project, positions: replaced(positions, position, (one) => ({ ...one, parentId: parent.id })) };
    }
    case 'article':
      return {
        ...project,
        articles: replaced(articles, article, (one) => ({
          ...one,
          article: { ...one.article, source: id, status: 'done' },
        })),
      };
  }
}

function reaches(from: string, goal: string, up: ReadonlyMap<string, readonly string[]>): boolean {
  return from === goal || (up.get(from) ?? []).some((next) => reaches(next, goal, up));
}

/** Two versions of one project, as two analysts would have them who went on from the same file. */
const anyVersions = fc
  .tuple(anyProject(), anyEdits(KINDS), anyEdits(KINDS))
  .map(([project, mine, theirs]) => [worked(project, mine, 'a'), worked(project, theirs, 'b')] as const);

/** What the project file would say of it: a fault is a reference that leads nowhere, a quote that is wrong, an id given twice. */
async function faultsOf(merged: Project): Promise<readonly unknown[]> {
  let file = '';
  for await (const piece of buildProjectFile(sourceOf(merged), STAMP)) file += piece;
  const parsed = parseProjectFile(file);
  return parsed.ok ? parsed.value.failed : [parsed.error];
}

const tagsOf = ({ articles }: Project) => articles.flatMap(({ tags }) => tags);

describe('two versions of one project, merged', () => {
  it('have no reference that leads nowhere, no circle, and quotes that equal their passages, however it was decided', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyVersions,
        fc.constantFrom(...RULES),
        fc.infiniteStream(fc.boolean()),
        async ([a, b], prefer, coin) => {
          const { conflicts } = mergeProjects(a, b, { prefer }).report;
          const decisions = new Map(
            conflicts.map((one): [string, Side] => [conflictKey(one), coin.next().value ? 'a' : 'b']),
          );
          const { project } = mergeProjects(a, b, { prefer, decisions });
          expect(await faultsOf(project)).toEqual([]);
          for (const { text, tags } of project.articles)
            for (const { start, end, quote } of tags) expect(text.slice(start, end)).toBe(quote);
        },
      ),
    );
  });

  it('lose nothing of the first where nothing conflicts', () => {
    fc.assert(
      fc.property(anyVersions, fc.constantFrom(...RULES), ([a, b], prefer) => {
        const { project, report } = mergeProjects(a, b, { prefer });
        if (report.conflicts.length > 0) return;
        for (const table of ['coders', 'merges'] as const)
          for (const one of a[table]) expect(project[table]).toContainEqual(one);
        for (const { id, name, note, aliases, memberOf } of a.actors) {
          const found = project.actors.find((one) => one.id === id);
          expect(found?.name).toBe(name);
          expect(found?.note).toContain(note);
          expect(found?.aliases).toEqual(expect.arrayContaining([...aliases]));
          expect(found?.memberOf).toEqual(expect.arrayContaining([...memberOf]));
        }
        for (const { description, ...position } of a.positions)
          expect(project.positions).toContainEqual({ ...position, description: expect.stringContaining(description) });
        const tags = new Map(tagsOf(project).map((tag) => [tag.id, tag]));
        for (const tag of tagsOf(a)) {
          const found = tags.get(tag.id);
          expect(found && saying(found)).toBe(saying(tag));
          expect(found?.note).toContain(tag.note);
        }
      }),
    );
  });

  it('lose no tag of the second but for what was decided: it is there, or one that says the same', () => {
    fc.assert(
      fc.property(anyVersions, fc.constantFrom(...RULES), ([a, b], prefer) => {
        const { project, report } = mergeProjects(a, b, { prefer });
        const to = new Map(report.aligned.map(({ what, from, to }) => [`${what} ${from}`, to]));
        const now = (what: string, id: string) => to.get(`${what} ${id}`) ?? id;
        const said = new Set(tagsOf(project).map(saying));
        const decided = new Set(report.conflicts.filter(({ taken }) => taken === 'a').map(conflictKey));
        for (const tag of tagsOf(b)) {
          if (decided.has(`tag ${tag.id}`)) continue;
          const actor = (id: string) => now('actor', id);
          const coder = now('coder', tag.coder);
          const own: Tag =
            tag.kind === 'date'
              ? { ...tag, coder }
              : tag.kind === 'actor'
                ? { ...tag, coder, actor: actor(tag.actor) }
                : {
                    ...{ ...tag, coder, position: now('position', tag.position) },
                    holders: [...new Set(tag.holders.map(actor))],
                    addressees: [...new Set(tag.addressees.map(actor))],
                  };
          expect(said).toContain(saying(own));
        }
      }),
    );
  });

  it('are the newer one, where one is an older version of the other, whichever comes first', () => {
    // What was deleted, renamed or moved cannot be told from what the other has added.
    const edits = anyEdits(['note', 'meaning', 'new tag', 'new actor']);
    fc.assert(
      fc.property(anyProject(), edits, (older, made) => {
        const newer = worked(older, made, 'n');
        const sorted = (project: Project) => ({
          ...project,
          actors: [...project.actors].sort((x, y) => (x.id < y.id ? -1 : 1)),
        });
        for (const [a, b] of [
          [newer, older],
          [older, newer],
        ] as const)
          expect(sorted(mergeProjects(a, b, { prefer: 'newer' }).project)).toEqual(sorted(newer));
      }),
    );
  });

  it('bring nothing more when they are merged once again', () => {
    fc.assert(
      fc.property(anyVersions, ([a, b]) => {
        const once = mergeProjects(a, b, { prefer: 'a' }).project;
        expect(mergeProjects(once, b, { prefer: 'a' }).project).toEqual(once);
      }),
    );
  });
});
