/** For the model test: the steps of an analyst as numbers, each turned into a command that fits what is there. */
import fc from 'fast-check';
import type { Suggestion } from '../../../shared/domain/suggestions/suggestion.ts';
import type { ProjectDatabase } from '../../db/database.ts';
import type { ProjectState } from '../../state/project-state.ts';
import { addArticles, deleteArticle, editArticle } from '../articles.ts';
import { addActor, addPosition, deleteActor, deletePosition, editActor, editPosition } from '../codebook.ts';
import { mergeActors, mergePositions, takeApart } from '../codebook-merge.ts';
import { movePosition } from '../codebook-order.ts';
import { splitActor, splitPosition, type TagUse } from '../codebook-split.ts';
import { clearUnused, unusedCodes } from '../codebook-unused.ts';
import type { Command } from '../command.ts';
import { importCodebook } from '../import-codebook.ts';
import {
  acceptSuggestion,
  contentOfSuggestion,
  dismissSuggestion,
  neverSuggest,
  suggestAgain,
} from '../suggestions.ts';
import { addTag, deleteTag, editTag, moveTag, type TagContent } from '../tags.ts';
import { TEXT } from '../testing.ts';
import { codebookFile } from './codebook-file/testing.ts';
import { mergeVersion, versionOf } from './project-file/testing.ts';

const KINDS = [
  // First, since a failing run is made smaller towards it.
  'nothing',
  'import',
  ...['tag', 'tag', 'tag', 'tag', 'tag', 'edit-tag', 'edit-tag', 'move-tag', 'delete-tag'],
  ...['edit-article', 'delete-article', 'add-actor', 'add-actor', 'edit-actor', 'edit-actor', 'delete-actor'],
  ...['add-position', 'add-position', 'edit-position', 'move-position', 'move-position', 'delete-position'],
  ...['merge-actors', 'merge-actors', 'merge-actors', 'merge-positions', 'merge-positions', 'merge-positions'],
  ...['take-apart', 'take-apart', 'take-apart', 'split-actor', 'split-position', 'clear-unused'],
  ...['import-codebook', 'import-codebook'],
  ...['merge-project', 'merge-project'],
  ...['accept-suggestion', 'dismiss-suggestion', 'dismiss-suggestion', 'never-suggest', 'suggest-again'],
  ...['undo', 'undo', 'redo', 'redo'],
] as const;

export type Step = readonly [kind: string, a: number, b: number, c: number];

export const anyStep: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom<string>(...KINDS),
  fc.nat(999),
  fc.nat(999),
  fc.nat(999),
);

const NAMES = ['NATO', 'Ryabkov', 'Россия', 'الأمم', '😀 e\u0301', '<script>'];

const pick = <T>(items: Iterable<T>, number: number): T | undefined => {
  const all = [...items];
  return all[number % Math.max(1, all.length)];
};

/** Mostly another than those that are merged. */
const targetOf = (codes: ReadonlyMap<string, unknown>, ids: readonly string[], number: number): string =>
  (number % 9
    ? pick(
        [...codes.keys()].filter((id) => !ids.includes(id)),
        number,
      )
    : ids[0]) ?? '';

/** `database` is that of the open project, for what the screen does not know of it. */
export function stepOf(
  state: ProjectState,
  [kind, a, b, c]: Step,
  database: ProjectDatabase,
): Command | 'undo' | 'redo' | null {
  const article = pick(state.articles.keys(), a) ?? '';
  const name = NAMES[c % NAMES.length] ?? '';
  switch (kind) {
    case 'nothing':
      return null;
    case 'import':
      return addArticles([
        { title: name, text: `${TEXT} ${a % 4}`, publishedOn: '' },
        { title: `${name} 2`, text: `${TEXT} ${b % 4}`, publishedOn: '2022' },
      ]);
    case 'edit-article':
      return editArticle(article, { status: 'done', note: name });
    case 'delete-article':
      // Seldom: with the article all tags would be gone.
      return a % 3 ? editArticle(article, { note: name }) : deleteArticle(article);
    case 'clear-unused': {
      const { actors, positions } = unusedCodes(state);
      const unused = [...actors, ...positions];
      return clearUnused(b % 5 === 0 ? [...unused, pick(state.actors.keys(), c) ?? ''] : unused.slice(a % 3));
    }
    case 'import-codebook':
      return importCodebook(codebookFile(state, [a, b, c]), 'codes');
    case 'merge-project':
      return mergeVersion(() => versionOf(database, [a, b, c]), [b, c, a]);
    case 'take-apart':
      return takeApart(pick(state.merges.keys(), a) ?? '');
    case 'undo':
      return 'undo';
    case 'redo':
      return 'redo';
    default:
      return (
        tagStep(state, [kind, a, b, c]) ??
        suggestionStep(state, [kind, a, b, c]) ??
        actorStep(state, [kind, a, b, c]) ??
        positionStep(state, [kind, a, b, c])
      );
  }
}

function tagStep(state: ProjectState, [kind, a, b, c]: Step): Command | null {
  const tag = pick(state.open?.tags ?? [], a)?.id ?? '';
  const span = { start: b % TEXT.length, end: c % (TEXT.length + 1) };
  switch (kind) {
    case 'tag':
      return addTag(state.open?.id ?? pick(state.articles.keys(), a) ?? '', span, contentOf(state, a, b, c));
    case 'edit-tag':
      return editTag(tag, contentOf(state, b, a, c));
    case 'move-tag':
      return moveTag(tag, span);
    case 'delete-tag':
      return deleteTag(tag);
    default:
      return null;
  }
}

/** What the program might suggest: whatever place, an actor of the codebook or none. */
function suggestionStep(state: ProjectState, [kind, a, b, c]: Step): Command | null {
  const id = state.open?.id ?? pick(state.articles.keys(), a) ?? '';
  const [start, end] = [b % TEXT.length, c % (TEXT.length + 1)];
  const quote = (state.open?.text ?? TEXT).slice(start, end);
  const base = { start, end, quote, confidence: 1, why: '', rule: '' };
  const known = pick(state.actors.values(), a);
  const actor = { id: a % 3 ? (known?.id ?? 'gone') : null, name: known?.name ?? 'NATO', kind: 'group' as const };
  const suggestion: Suggestion =
    a % 2 ? { ...base, kind: 'date', date: '2022' } : { ...base, kind: 'actor', actor, others: [] };
  const content = contentOfSuggestion(suggestion);
  switch (kind) {
    case 'accept-suggestion':
      return content && acceptSuggestion(id, suggestion, content);
    case 'dismiss-suggestion':
      return dismissSuggestion(id, suggestion);
    case 'never-suggest':
      return neverSuggest({ kind: suggestion.kind, quote: NAMES[c % NAMES.length] ?? '' });
    case 'suggest-again':
      return suggestAgain({ kind: suggestion.kind, words: NAMES[c % NAMES.length] ?? '' });
    default:
      return null;
  }
}

/** What a tag says: new codes by name, and codes that are there. */
function contentOf(state: ProjectState, a: number, b: number, c: number): TagContent {
  const name = NAMES[c % NAMES.length] ?? '';
  const actors = [b, c, a].map((number) => pick(state.actors.keys(), number)).filter((id) => id !== undefined);
  const known = (index: number) => (actors[index] ? { id: actors[index] } : { name });
  const position = pick(state.positions.keys(), b);
  if (a % 4 === 0) return { kind: 'date', date: '2022-01', note: name };
  if (a % 4 === 1) return { kind: 'actor', actor: b % 2 ? known(0) : { name }, alias: b % 3 ? '' : name, note: '' };
  return {
    kind: 'position',
    position: position && b % 3 ? { id: position } : { name },
    stance: 'opposes',
    holders: a % 3 ? [known(0), known(1), known(2)] : [{ name: 'NATO' }, known(0)],
    addressees: b % 2 ? [known(1), { name }] : [{ name }],
    saidOn: '2022',
    note: '',
  };
}

function actorStep(state: ProjectState, [kind, a, b, c]: Step): Command | null {
  const [one = '', two = '', three = ''] = [a, b, c].map((number) => pick(state.actors.keys(), number));
  const name = NAMES[c % NAMES.length] ?? '';
  const fields = {
    ...{ name: `${name} ${c % 7}`, kind: 'group' as const, aliases: [name], note: b % 2 ? name : '' },
    memberOf: b % 3 ? [one, two] : [],
    externalIds: { wikidata: `Q${a % 3}`, [`authority ${b % 2}`]: name },
  };
  switch (kind) {
    case 'add-actor':
      return addActor(fields);
    case 'edit-actor':
      return editActor(three, fields);
    case 'delete-actor':
      return deleteActor(one);
    case 'merge-actors':
      return mergeActors(a % 2 ? [one] : [one, two], targetOf(state.actors, [one, two], c));
    case 'split-actor':
      return splitActor(one, { name: `${name} ${b % 7}`, kind: 'state' }, usesOnScreen(state, one, c));
    default:
      return null;
  }
}

/** Some of the uses of an actor in the open article. */
const usesOnScreen = (state: ProjectState, id: string, number: number): TagUse[] =>
  (state.open?.tags ?? [])
    .flatMap((tag): TagUse[] => {
      if (tag.kind === 'actor') return tag.actor === id ? [{ tag: tag.id, role: 'actor' }] : [];
      if (tag.kind === 'date') return [];
      return (['holder', 'addressee'] as const)
        .filter((role) => (role === 'holder' ? tag.holders : tag.addressees).includes(id))
        .map((role) => ({ tag: tag.id, role }));
    })
    .filter((_, index) => (number >> (index % 8)) % 2 === 0);

function positionStep(state: ProjectState, [kind, a, b, c]: Step): Command {
  const [one = '', two = ''] = [a, b].map((number) => pick(state.positions.keys(), number));
  const label = `${NAMES[c % NAMES.length] ?? ''} ${b % 5}`;
  const parentId = b % 3 ? two || null : null;
  switch (kind) {
    case 'add-position':
      return addPosition({ label, parentId, description: b % 2 ? label : '' });
    case 'edit-position':
      return editPosition(one, { label, parentId, description: label, colour: '#112233' });
    case 'delete-position':
      return deletePosition(one);
    case 'move-position': {
      const there = [...state.positions.values()].filter((position) => position.parentId === parentId);
      return movePosition(one, parentId, c % 4 ? (pick(there, c)?.id ?? null) : null);
    }
    case 'merge-positions':
      return mergePositions(a % 2 ? [one] : [one, two], targetOf(state.positions, [one, two], c));
    case 'split-position': {
      const tags = (state.open?.tags ?? []).filter((tag) => tag.kind === 'position' && tag.position === one);
      return splitPosition(
        one,
        b % 2 ? { label } : { label, parentId },
        tags.map(({ id }) => id).slice(0, 1 + (c % 3)),
      );
    }
    default:
      throw new Error(`no step ${kind}`);
  }
}

/** What there is before the first step: enough to be merged. */
export function opening(): Command[] {
  const fields = { kind: 'group' as const, aliases: [], note: '', memberOf: [] };
  const claim = (position: string, holders: readonly string[], addressees: readonly string[]): TagContent => ({
    ...{ kind: 'position', position: { name: position }, stance: 'supports', saidOn: '', note: '' },
    holders: holders.map((name) => ({ name })),
    addressees: addressees.map((name) => ({ name })),
  });
  const contents: TagContent[] = [
    { kind: 'actor', actor: { name: 'Kremlin' }, alias: 'Moscow', note: '' },
    { kind: 'actor', actor: { name: 'Russia' }, alias: '', note: '' },
    claim('NATO must stop', ['Kremlin', 'Ryabkov', 'Russia'], ['NATO']),
    claim('NATO should stop', ['Russia', 'Ryabkov'], ['NATO', 'Kremlin']),
    claim('Talks help', ['NATO'], ['Russia']),
  ];
  return [
    addActor({ ...fields, name: 'NATO', note: 'The alliance.', externalIds: { wikidata: 'Q7184' } }),
    addPosition({ label: 'Security', parentId: null, description: 'An issue.' }),
  ].concat(contents.map((content, index) => tagFirst({ start: index * 4, end: 24 + index * 3 }, content)));
}

/** Tags the first article, whichever id it has. */
const tagFirst = (span: { start: number; end: number }, content: TagContent): Command => ({
  name: 'add-tag',
  plan: async (database, context) => {
    const [id] = await database.documents.toCollection().primaryKeys();
    return addTag(id ?? '', span, content).plan(database, context);
  },
});
