import { type Coder, compareStrings, type NeverSuggested, type Project, type ProjectInfo } from '../../domain/model.ts';
import { foldWords } from '../../domain/suggestions/shown.ts';
import { mergeActors } from './actors.ts';
import { type Aligned, alignActors, alignCoders, alignMerged, alignPositions, folded } from './align.ts';
import { mergeArticles } from './articles.ts';
import { Ids } from './ids.ts';
import { mergeMerges } from './merges.ts';
import { mergePositions } from './positions.ts';
import { type MergeOptions, type MergeReport, Minutes } from './report.ts';

export { type Conflict, conflictKey, type MergeOptions, type MergeReport, type Prefer, type Side } from './report.ts';

/**
 * Merges two projects into one: the first with what the second has beyond it. Articles are the same by their text's hash;
 * codes by id, name or alias; tags by id, or by what they say on the same passage. Nothing is deleted: what only one has may
 * have been deleted in the other, which cannot be told without its history. References all resolve, spans stay as they are.
 */
export function mergeProjects(
  a: Project,
  b: Project,
  options: MergeOptions,
): { project: Project; report: MergeReport } {
  const aligned = alignAll(a, b);
  const ids = new Ids(a, b, aligned);
  const minutes = new Minutes(options, { a: lastChange(a), b: lastChange(b) });
  const coders = mergeCoders(a.coders, b.coders, ids, minutes);
  const actors = mergeActors(a.actors, b.actors, ids, minutes);
  const positions = mergePositions(a.positions, b.positions, ids, minutes);
  const articles = mergeArticles(a.articles, b.articles, ids, minutes);
  const merges = mergeMerges(a.merges, b, { actors, positions }, ids, minutes);
  const info = mergeInfo(a.info, b.info);
  const project = { info, coders, actors: actors.sort(byName), positions, merges, articles };
  const { added, conflicts, remarks } = minutes;
  return { project, report: { aligned, added, conflicts, remarks } };
}

function alignAll(a: Project, b: Project): Aligned[] {
  const actors = alignMerged(a.merges, a.actors, b.actors, 'actor');
  const positions = alignMerged(a.merges, a.positions, b.positions, 'position');
  const others = <T extends { readonly id: string }>(codes: readonly T[], merged: readonly Aligned[]): T[] => {
    const gone = new Set(merged.map(({ from }) => from));
    return codes.filter(({ id }) => !gone.has(id));
  };
  return [
    ...alignCoders(a.coders, b.coders),
    ...alignActors(a.actors, others(b.actors, actors)),
    ...actors,
    ...alignPositions(a.positions, others(b.positions, positions), positions),
    ...positions,
  ];
}

/** The first's, with the words that either does not want to be suggested. */
function mergeInfo(a: ProjectInfo, b: ProjectInfo): ProjectInfo {
  const own = a.neverSuggested ?? [];
  const known = new Set(own.map(wordingKey));
  const others = (b.neverSuggested ?? []).filter((one) => {
    const isNew = !known.has(wordingKey(one));
    known.add(wordingKey(one));
    return isNew;
  });
  return others.length > 0 ? { ...a, neverSuggested: [...own, ...others] } : a;
}

const wordingKey = ({ kind, words }: NeverSuggested): string => `${kind} ${foldWords(words)}`;

function mergeCoders(a: readonly Coder[], b: readonly Coder[], ids: Ids, { added, remarks }: Minutes): Coder[] {
  const coders = new Map(a.map((coder) => [coder.id, coder]));
  for (const { id, name } of b) {
    const own = ids.coder(id);
    const mine = coders.get(own);
    if (!mine) {
      coders.set(own, { id: own, name });
      added.coders += 1;
    } else if (folded(mine.name) !== folded(name))
      remarks.push(`The coder “${mine.name}” is called “${name}” in the other project: “${mine.name}” is kept.`);
  }
  return [...coders.values()].sort(byName);
}

const byName = (one: { id: string; name: string }, other: { id: string; name: string }): number =>
  compareStrings(one.name, other.name) || compareStrings(one.id, other.id);

/** The last time at which something was changed, as far as the project tells. */
function lastChange({ articles }: Project): string {
  let last = '';
  for (const { article, tags } of articles) {
    for (const time of [article.importedAt, ...tags.map(({ updatedAt }) => updatedAt)]) if (time > last) last = time;
  }
  return last;
}
