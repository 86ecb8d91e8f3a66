import type { Actor } from '../../model.ts';
import type { ActorSuggestion, Knowledge, Reading, SuggestedActor } from '../suggestion.ts';
import { Codebook, type KnownHit } from './codebook.ts';
import { namesIn } from './names.ts';
import { type Found, Page } from './page.ts';
import { type ActorRule, RULES } from './rules.ts';

export { type ActorRule, NAMED_FROM, REFERENCE_RULES } from './rules.ts';

/** Finds the actors of a codebook, and new ones. Made once for a state of the codebook, asked for many texts. */
export interface ActorFinder {
  /** In reading order, none over another. */
  suggest(reading: Reading): ActorSuggestion[];
}

export interface ActorFinderOptions {
  /** Rules that are left out: to see what each is worth, or since an analyst does not want them. */
  readonly without?: ReadonlySet<string>;
}

/** Never throws, whatever text and codebook; linear in the text's length. */
export function actorFinder(
  knowledge: Pick<Knowledge, 'actors'>,
  { without = new Set<string>() }: ActorFinderOptions = {},
): ActorFinder {
  const codebook = new Codebook(knowledge.actors);
  return {
    suggest: ({ text, language }) => {
      const page = new Page(text, language);
      const known = codebook.match(page).filter(({ rule }) => !without.has(rule));
      const names = namesIn(page, (rule) => !without.has(rule));
      return merged(page, known, names, codebook);
    },
  };
}

/** The longer one stands; of equal ones what the codebook knows. */
function merged(
  page: Page,
  known: readonly KnownHit[],
  names: readonly Found[],
  codebook: Codebook,
): ActorSuggestion[] {
  const suggestions: ActorSuggestion[] = [];
  let next = 0;
  for (const found of names) {
    while (next < known.length && (known[next] as KnownHit).end <= found.first) {
      suggestions.push(knownSuggestion(page, known[next] as KnownHit));
      next += 1;
    }
    const over: KnownHit[] = [];
    while (next < known.length && (known[next] as KnownHit).first < found.end) {
      over.push(known[next] as KnownHit);
      next += 1;
    }
    const last = over.at(-1);
    const longer = over.every(({ first, end }) => end - first < found.end - found.first);
    // One that reaches beyond is met again by the next name.
    if (last && longer && last.end <= found.end) suggestions.push(longerSuggestion(page, found, last, codebook));
    else if (last) suggestions.push(...over.map((one) => knownSuggestion(page, one)));
    else suggestions.push(newSuggestion(page, found, codebook));
  }
  suggestions.push(...known.slice(next).map((one) => knownSuggestion(page, one)));
  return withoutOverlaps(suggestions);
}

function withoutOverlaps(suggestions: readonly ActorSuggestion[]): ActorSuggestion[] {
  const kept: ActorSuggestion[] = [];
  for (const one of suggestions) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

const suggested = ({ id, name, kind }: Actor): SuggestedActor => ({ id, name, kind });

function spanOf(page: Page, first: number, end: number, name = ''): { start: number; end: number; quote: string } {
  const start = page.tokens[first]?.start ?? 0;
  let stop = page.tokens[end - 1]?.end ?? start;
  // The point of "Inc." and "Jr." is theirs.
  if (page.text[stop] === '.' && end - first > 1 && /^(?:inc|corp|co|cos|ltd|bros|jr|sr)$/.test(page.fold(end - 1)))
    stop += 1;
  // So is the "s" of "Sotheby's".
  if (name.endsWith("'s")) stop += /^ ?['’]s/.exec(page.text.slice(stop, stop + 3))?.[0].length ?? 0;
  return { start, end: stop, quote: page.text.slice(start, stop) };
}

function knownSuggestion(page: Page, { first, end, actors, rule, factor }: KnownHit): ActorSuggestion {
  const [actor, ...others] = actors.map(suggested) as [SuggestedActor, ...SuggestedActor[]];
  const { confidence, why } = RULES[rule];
  return {
    kind: 'actor',
    ...spanOf(page, first, end),
    actor,
    others,
    rule,
    confidence: confidence * factor,
    why: why('', actor.name),
  };
}

/** A name that goes on beyond a known one: the same person in full, else somebody or something else that bears it. */
function longerSuggestion(page: Page, found: Found, known: KnownHit, codebook: Codebook): ActorSuggestion {
  const [actor] = known.actors;
  const own = newSuggestion(page, found, codebook);
  if (!actor || own.actor.id !== null) return own;
  if (actor.kind !== found.kind || known.end !== found.end) return own;
  return {
    ...own,
    actor: suggested(actor),
    others: [...known.actors.slice(1).map(suggested), own.actor],
    confidence: own.confidence * 0.9,
    why: RULES['known-inflected'].why('', actor.name),
  };
}

function newSuggestion(page: Page, found: Found, codebook: Codebook): ActorSuggestion {
  const span = spanOf(page, found.first, found.end, found.name);
  const rule = found.rule as ActorRule;
  const name = found.name ?? span.quote;
  const known = codebook.byName(name, found.kind);
  const actor = known ? suggested(known) : { id: null, name, kind: found.kind };
  const { confidence, why } = RULES[rule];
  return { kind: 'actor', ...span, actor, others: [], rule, confidence, why: why(found.cue ?? '', actor.name) };
}
