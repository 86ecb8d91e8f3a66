import { describe } from '../../shared/domain/anchoring/describe.ts';
import { added, type Change, changed, removed } from '../../shared/domain/changes.ts';
import { isEdtf } from '../../shared/domain/dates/edtf.ts';
import type { Span, Stance, Tag } from '../../shared/domain/model.ts';
import { failure, ok, type Result } from '../../shared/domain/result.ts';
import { isTwin } from '../../shared/domain/tags/near-duplicates.ts';
import { tidySpan } from '../../shared/domain/text/span.ts';
import type { ProjectDatabase } from '../db/database.ts';
import { readTag, readText, tagsBeginningAt } from '../db/read.ts';
import { type CodeChoice, noSuchChoice, resolveActor, resolveActors, resolvePosition } from './codes.ts';
import { type Command, type CommandContext, type CommandFailure, gone, tidyAliases } from './command.ts';

/** What the form says of a tag, without its place. */
export type TagContent =
  | {
      readonly kind: 'actor';
      readonly actor: CodeChoice;
      /** Another name to remember the actor by, '' for none. */
      readonly alias: string;
      readonly note: string;
    }
  | { readonly kind: 'date'; readonly date: string; readonly note: string }
  | {
      readonly kind: 'position';
      readonly position: CodeChoice;
      readonly stance: Stance;
      readonly holders: readonly CodeChoice[];
      readonly addressees: readonly CodeChoice[];
      readonly saidOn: string;
      readonly note: string;
    };

type Fields =
  | Pick<Extract<Tag, { kind: 'actor' }>, 'kind' | 'actor' | 'note'>
  | Pick<Extract<Tag, { kind: 'date' }>, 'kind' | 'date' | 'note'>
  | Pick<
      Extract<Tag, { kind: 'position' }>,
      'kind' | 'position' | 'stance' | 'holders' | 'addressees' | 'saidOn' | 'note'
    >;

/** Puts a tag on a passage; actors and positions that are new come into being with it, and go with it on undo. */
export const addTag = (documentId: string, rawSpan: Span, content: TagContent): Command => ({
  name: 'add-tag',
  plan: async (database, context) => {
    const text = await textOf(database, documentId);
    if (text === null) return gone('article');
    const span = tidySpan(text, rawSpan);
    if (!span) return failure('bad-span', 'Select some text first: a tag needs a passage.');
    const fields = await resolveContent(database, context, content);
    if (!fields.ok) return fields;
    const at = context.now();
    const tag = {
      id: context.newId(),
      documentId,
      ...describe(text, span),
      ...fields.value.fields,
      coder: context.coder,
      createdAt: at,
      updatedAt: at,
    } as Tag;
    if (await hasTwin(database, tag)) return twice(fields.value.subject);
    return ok({ changes: [...fields.value.changes, added('tags', tag)], subject: fields.value.subject });
  },
});

/** Changes what a tag says; its passage stays. */
export const editTag = (id: string, content: TagContent): Command => ({
  name: 'edit-tag',
  plan: async (database, context) => {
    const before = await readTag(database, id);
    if (!before) return gone('tag');
    const fields = await resolveContent(database, context, content);
    if (!fields.ok) return fields;
    const stays = fields.value.fields.kind === before.kind ? before : ofAnyKind(before);
    const after = { ...stays, ...fields.value.fields } as Tag;
    if (JSON.stringify(after) === JSON.stringify(before)) return ok({ changes: [], subject: '' });
    if (await hasTwin(database, after)) return twice(fields.value.subject);
    const change = changed('tags', before, { ...after, updatedAt: context.now() });
    return ok({ changes: [...fields.value.changes, change], subject: fields.value.subject });
  },
});

/** What a tag has whatever its kind: one that becomes of another kind keeps nothing of what it said. */
function ofAnyKind(tag: Tag): Omit<Tag, 'kind'> {
  const { id, documentId, start, end, quote, prefix, suffix, note, coder, createdAt, updatedAt } = tag;
  return { id, documentId, start, end, quote, prefix, suffix, note, coder, createdAt, updatedAt };
}

/** Moves the edges of a tag's passage. */
export const moveTag = (id: string, rawSpan: Span): Command => ({
  name: 'move-tag',
  plan: async (database, context) => {
    const before = await readTag(database, id);
    const text = before && (await textOf(database, before.documentId));
    if (!before || text === null || text === undefined) return gone('tag');
    const span = tidySpan(text, rawSpan);
    if (!span) return failure('bad-span', 'A tag needs a passage: its edges cannot meet.');
    if (span.start === before.start && span.end === before.end) return ok({ changes: [], subject: '' });
    const after = { ...before, ...describe(text, span), updatedAt: context.now() };
    if (await hasTwin(database, after)) return twice(after.quote);
    return ok({ changes: [changed('tags', before, after)], subject: after.quote });
  },
});

export const deleteTag = (id: string): Command => ({
  name: 'delete-tag',
  plan: async (database) => {
    const before = await readTag(database, id);
    return before ? ok({ changes: [removed('tags', before)], subject: before.quote }) : gone('tag');
  },
});

async function hasTwin(database: ProjectDatabase, tag: Tag): Promise<boolean> {
  const near = await tagsBeginningAt(database, tag.documentId, tag.start);
  return near.some((other) => isTwin(tag, other));
}

const twice = (subject: string) =>
  failure(
    'duplicate',
    `“${subject}” is tagged here already, with the same words: a second tag would say nothing new. Change what it says or its edges.`,
  );

/** The text of an article; null where it is gone. */
export async function textOf(database: ProjectDatabase, documentId: string): Promise<string | null> {
  const article = await database.documents.get(documentId);
  return (article && (await readText(database, article.sha256))) ?? null;
}

interface Resolved {
  readonly fields: Fields;
  readonly changes: readonly Change[];
  readonly subject: string;
}

/** What a form says, with its actors and positions found or made. */
export async function resolveContent(
  database: ProjectDatabase,
  context: CommandContext,
  content: TagContent,
): Promise<Result<Resolved, CommandFailure>> {
  const { note } = content;
  if (content.kind === 'date') {
    if (!isEdtf(content.date)) return badDate(content.date);
    return ok({ fields: { kind: 'date', date: content.date, note }, changes: [], subject: content.date });
  }
  if (content.kind === 'actor') {
    const actor = await resolveActor(database, context, content.actor);
    if (!actor.ok) return actor;
    const { id, name, changes } = actor.value;
    const aliases = await rememberAlias(database, id, content.alias);
    return ok({ fields: { kind: 'actor', actor: id, note }, changes: [...changes, ...aliases], subject: name });
  }
  if (content.saidOn && !isEdtf(content.saidOn)) return badDate(content.saidOn);
  const position = await resolvePosition(database, context, content.position);
  if (!position.ok) return position;
  // Holders and addressees together, so that a new actor named in both lists comes into being once.
  const actors = await resolveActors(database, context, [...content.holders, ...content.addressees]);
  if (!actors.ok) return actors;
  const idsOf = (choices: readonly CodeChoice[]) => [
    ...new Set(
      choices.map((choice) => {
        const found = actors.value.find((actor) =>
          'id' in choice ? actor.id === choice.id : actor.name === choice.name.replace(/\s+/gu, ' ').trim(),
        );
        if (!found) throw new Error('a holder or addressee was not resolved');
        return found.id;
      }),
    ),
  ];
  const holders = idsOf(content.holders);
  if (holders.length === 0) return noSuchChoice('at least one holder: whose position is it?');
  const { stance, saidOn } = content;
  return ok({
    fields: {
      kind: 'position',
      position: position.value.id,
      stance,
      holders,
      addressees: idsOf(content.addressees),
      saidOn,
      note,
    },
    changes: [...position.value.changes, ...actors.value.flatMap(({ changes }) => changes)],
    subject: position.value.name,
  });
}

async function rememberAlias(database: ProjectDatabase, id: string, alias: string): Promise<Change[]> {
  const actor = alias ? await database.actors.get(id) : undefined;
  if (!actor) return [];
  const aliases = tidyAliases([...actor.aliases, alias], actor.name);
  return aliases.length > actor.aliases.length ? [changed('actors', actor, { ...actor, aliases })] : [];
}

const badDate = (value: string) =>
  failure(
    'bad-date',
    value
      ? `“${value}” is not a date that can be kept. Write 2022-01-09, 2022-01, 2022, a range 2022-01-09/2022-01-10, or 2022-01-09~ for about.`
      : 'Give a date: 2022-01-09, 2022-01 or 2022, for example.',
  );
