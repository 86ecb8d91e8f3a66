/** States, capitals that act, peoples and listed organisations: what the bundled list says of the words, and the sentence allows. */
import { kindOf } from './bundled.ts';
import { adjectives, isCommon, stateVerbs, titles } from './lexicon.ts';
import type { Found, Listed, Page } from './page.ts';
import { CAPITAL, CAPITALS, isCapital, LOWER, PLAIN } from './tokens.ts';

export function listedActors(page: Page): Found[] {
  const found: Found[] = [];
  for (const one of page.listed) {
    const { first, end } = one;
    const types = one.entries.map(({ type }) => type);
    const choice = types.includes('place') && !types.includes('capital') ? undefined : chosen(page, one);
    if (!choice) continue;
    const rule = one.inflected && choice.rule !== 'capital' ? `${choice.rule}-inflected` : choice.rule;
    found.push({ first, end, kind: kindOf(choice.entry.type), rule, name: choice.entry.name });
  }
  return [...found, ...sides(page)];
}

function chosen(page: Page, one: Listed): { entry: Listed['entries'][number]; rule: string } | undefined {
  const by = (type: string) => one.entries.find((entry) => entry.type === type);
  const state = by('state');
  if (state) return { entry: state, rule: 'state' };
  const organisation = by('organisation');
  if (organisation) return isBody(page, one) ? { entry: organisation, rule: 'organisation-list' } : undefined;
  const group = by('group') ?? by('people');
  if (group) return group.name !== 'West' || isTheWest(page, one) ? { entry: group, rule: 'group' } : undefined;
  const capital = by('capital');
  return capital && acts(page, one) ? { entry: capital, rule: 'capital' } : undefined;
}

/** A common word that names a body ("Cabinet", "Navy") is followed by no more of a name. */
function isBody(page: Page, { first, end }: Listed): boolean {
  if (end - first > 1) return true;
  const fold = page.fold(first);
  if (page.at(first)?.shape === CAPITALS || !isCommon(fold)) return true;
  return !(page.joined(end) && page.capital(end));
}

const isTheWest = (page: Page, { first, end }: Listed): boolean =>
  page.at(first)?.shape === CAPITAL && page.fold(first - 1) === 'the' && !(page.joined(end) && page.capital(end));

/** Whether a capital stands for its government: it says or does something, or is one side of relations between two. */
function acts(page: Page, { first, end }: Listed): boolean {
  const before = page.fold(first - 1);
  const next = page.at(end);
  const gap = page.gap(end);
  if (page.at(first)?.style !== PLAIN) return false;
  if (/^\s?\(|^\s?[—–]|^\s?--|^,/.test(gap)) return false;
  if (
    /^(?:in|near|at|around|outside|inside|across|through|throughout|of|downtown|central|via|en|from|в|у|до|з|із)$/.test(
      before,
    )
  )
    return false;
  if (next?.shape === LOWER && gap === ' ' && stateVerbs.has(next.fold))
    return (
      !/^(?:is|was|had|has|are)$/.test(next.fold) ||
      page.at(first)?.opens === true ||
      /^(?:that|but|and|because|as|while|if|noted|said|says)$/.test(before)
    );
  if (
    next?.shape === LOWER &&
    gap === ' ' &&
    (page.at(first)?.opens || /^(?:that|but|because|while|although|said|if)$/.test(before)) &&
    /^[a-z]{3,}(?:ed|es|s)$/.test(next.fold)
  )
    return !/^(?:is|was|has|as|his|its|this|thus)$/.test(next.fold);
  const slavic = /^[\u0400-\u04ff]/.test(page.fold(first));
  if (slavic && next?.shape === LOWER && gap === ' ' && (page.at(first)?.opens || /^(?:что|що)$/.test(before)))
    return true;
  if (/^['’]s $/.test(gap) && next && POLICY.test(next.fold)) return true;
  if (/^(?:between|with|and)$/.test(before) || next?.fold === 'and') return isOneOfTwo(page, first, end);
  return false;
}

const POLICY =
  /^(?:policy|position|decision|refusal|insistence|demand|demands|proposal|offer|response|reaction|intentions|interests|support|relations|ties|claim|claims|stance|concerns|allies|ally|foreign|nuclear)$/;
const RELATION =
  /^(?:between|relations|ties|talks|dialogue|tensions|dispute|cooperation|negotiations|deal|agreement|treaty|war|pact|rapprochement)$/;

/** "between Washington and Moscow", "relations with Beijing". */
function isOneOfTwo(page: Page, first: number, end: number): boolean {
  if (page.fold(first - 1) === 'with') return RELATION.test(page.fold(first - 2));
  const other =
    page.fold(first - 1) === 'and'
      ? page.listedAt(first - 2)
      : page.fold(end) === 'and'
        ? page.listedAt(end + 1)
        : undefined;
  if (!other?.entries.some(({ type }) => type === 'state' || type === 'capital' || type === 'organisation'))
    return false;
  const start = Math.min(first, other.first);
  const before = page.fold(start - 1);
  return RELATION.test(before) || before === 'both' || RELATION.test(page.fold(start - 2));
}

/** "the Russian side": the state, by way of those who speak for it. */
function sides(page: Page): Found[] {
  const found: Found[] = [];
  for (let at = 0; at + 1 < page.tokens.length; at += 1) {
    const state = adjectives.get(page.fold(at));
    if (!state || !isCapital(page.tokens[at] as never) || page.gap(at) === '-') continue;
    if (page.gap(at + 1) !== ' ' || !/^(?:side|government|leadership)$/.test(page.fold(at + 1))) continue;
    if (page.at(at + 1)?.shape === LOWER && !titles.has(page.fold(at + 2)))
      found.push({ first: at, end: at + 2, kind: 'state', rule: 'state-side', name: state });
  }
  return found;
}
