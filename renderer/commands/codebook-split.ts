import { type ActorKind, compareTags, type Tag, type UseRole } from '../../shared/domain/model.ts';
import { failure, ok, type Result } from '../../shared/domain/result.ts';
import type { ProjectDatabase } from '../db/database.ts';
import { articlesInOrder, tagsOfCode } from '../db/read.ts';
import { type CodeTable, Draft, namedIn, renamedIn, rolesOf } from './codebook-draft.ts';
import { putBefore } from './codebook-order.ts';
import { newPosition } from './codes.ts';
import { type Command, type CommandContext, type CommandFailure, gone, nouns, tidyName } from './command.ts';

/** A place in which a tag names a code. */
export interface TagUse {
  readonly tag: string;
  readonly role: UseRole;
}

/** The same with what a person knows it by. */
export interface Use extends TagUse {
  readonly documentId: string;
  /** Title of the article. */
  readonly article: string;
  readonly quote: string;
  readonly start: number;
}

/** Where a code is used: by article as they came, and in reading order. */
export async function usesOf(database: ProjectDatabase, id: string): Promise<Use[]> {
  const table = (await database.actors.get(id)) ? 'actors' : 'positions';
  const tags = (await tagsOfCode(database, id)).sort(compareTags);
  const articles = (await articlesInOrder(database)).entries();
  const order = new Map([...articles].map(([index, { id: article, title }]) => [article, { index, title }]));
  const place = ({ documentId }: Tag) => order.get(documentId)?.index ?? 0;
  return tags
    .sort((a, b) => place(a) - place(b))
    .flatMap((tag) => {
      const { id: tagId, documentId, quote, start } = tag;
      const article = order.get(documentId)?.title ?? '';
      return rolesOf(tag, table, id).map((role) => ({ tag: tagId, role, documentId, article, quote, start }));
    });
}

/** Makes a new actor of some of the uses of another. */
export const splitActor = (
  id: string,
  fields: { readonly name: string; readonly kind: ActorKind },
  uses: readonly TagUse[],
): Command => ({
  name: 'split-actor',
  plan: async (database, context) => {
    const draft = await Draft.read(database, [id]);
    const from = draft.actors.get(id);
    if (!from) return gone('actor');
    const name = tidyName(fields.name, 'actor');
    if (!name.ok) return name;
    if ([...draft.actors.values()].some((other) => other.name === name.value)) {
      return failure('name-taken', `There is an actor called “${name.value}” already.`);
    }
    const made = context.newId();
    const moved = moveUses(draft, 'actors', { from: id, to: made, uses }, context);
    if (!moved.ok) return moved;
    const rest = { aliases: [], memberOf: [], note: '', externalIds: {} };
    draft.actors.set(made, { id: made, name: name.value, kind: fields.kind, ...rest });
    return ok({ changes: draft.changes(), subject: from.name, into: name.value });
  },
});

/** Makes a new position of some of the tags of another: just after it, or under `parentId` at the end. */
export const splitPosition = (
  id: string,
  fields: { readonly label: string; readonly parentId?: string | null },
  tagIds: readonly string[],
): Command => ({
  name: 'split-position',
  plan: async (database, context) => {
    const draft = await Draft.read(database, [id]);
    const from = draft.positions.get(id);
    if (!from) return gone('position');
    const label = tidyName(fields.label, 'position');
    if (!label.ok) return label;
    const parentId = fields.parentId === undefined ? from.parentId : fields.parentId;
    if (parentId !== null && !draft.positions.has(parentId)) return gone('position');
    const siblings = draft.childrenOf(parentId);
    if (siblings.some((sibling) => sibling.label === label.value)) {
      return failure('name-taken', `There is a position “${label.value}” at this place already.`);
    }
    const made = context.newId();
    const uses = tagIds.map((tag) => ({ tag, role: 'position' as const }));
    const moved = moveUses(draft, 'positions', { from: id, to: made, uses }, context);
    if (!moved.ok) return moved;
    const next = siblings[siblings.findIndex((sibling) => sibling.id === id) + 1];
    const before = parentId === from.parentId ? (next?.id ?? null) : null;
    putBefore(draft, newPosition(made, label.value, parentId, [...draft.positions.values()]), parentId, before);
    return ok({ changes: draft.changes(), subject: from.label, into: label.value });
  },
});

interface Move {
  readonly from: string;
  readonly to: string;
  readonly uses: readonly TagUse[];
}

/** All of the uses or none: what was chosen in a dialog may be gone from another window meanwhile. */
function moveUses(
  draft: Draft,
  table: CodeTable,
  { from, to, uses }: Move,
  context: CommandContext,
): Result<null, CommandFailure> {
  const { one } = nouns(table);
  if (uses.length === 0) return failure('no-code', `Choose at least one passage for the new ${one}.`);
  for (const { tag: tagId, role } of uses) {
    const tag = draft.tags.get(tagId);
    if (!tag || !isUse(tag, role, from)) {
      // The same use chosen twice has been moved already.
      if (tag && isUse(tag, role, to)) continue;
      return failure('gone', 'One of the chosen passages was changed or deleted meanwhile. Look at the choice again.');
    }
    const codes = namedIn(tag, role).map((code) => (code === from ? to : code));
    draft.tags.set(tagId, { ...renamedIn(tag, role, codes), updatedAt: context.now() });
  }
  return ok(null);
}

const isUse = (tag: Tag, role: UseRole, code: string): boolean => namedIn(tag, role).includes(code);
