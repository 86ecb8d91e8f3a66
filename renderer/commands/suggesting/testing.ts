/** A suggester for tests: it finds words in capitals as actors, known ones by name or alias, and days of December. */
import type { Suggester } from '../../../shared/domain/suggestions/suggest.ts';
import type { Knowledge, Suggestion } from '../../../shared/domain/suggestions/suggestion.ts';

export function plainSuggester({ actors, positions, passages }: Knowledge): Suggester {
  const byName = new Map(
    actors.flatMap((actor) => [actor.name, ...actor.aliases].map((name) => [name, actor] as const)),
  );
  return {
    suggest: ({ text, publishedOn }) => {
      const found: Suggestion[] = [];
      const place = (match: RegExpExecArray) => {
        const [quote] = match;
        return { start: match.index, end: match.index + quote.length, quote, rule: 'test' };
      };
      for (const match of text.matchAll(/\b(?!December\b)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu)) {
        const known = byName.get(match[0]);
        const actor = { id: known?.id ?? null, name: known?.name ?? match[0], kind: known?.kind ?? 'person' } as const;
        const confidence = known ? 0.95 : 0.6;
        const why = known ? 'It is in the codebook.' : 'It is written like a name.';
        found.push({ ...place(match), kind: 'actor', actor, others: [], confidence, why });
      }
      for (const match of text.matchAll(/December (\d\d)/gu)) {
        const date = publishedOn && `2021-12-${match[1]}`;
        found.push({ ...place(match), kind: 'date', date, confidence: 0.8, why: 'The December before the article.' });
      }
      for (const match of text.matchAll(/“[^”]+”/gu)) {
        const [known] = passages.filter(({ quote }) => match[0].includes(quote)).map(({ position }) => position);
        const [only = null] = actors;
        found.push({
          ...{ ...place(match), kind: 'position', confidence: 0.5, why: 'Somebody is quoted.', stance: 'opposes' },
          positions: positions.filter(({ id }) => id === known).map(({ id }) => ({ id, likelihood: 0.7 })),
          holders: only ? [{ id: only.id, name: only.name, kind: only.kind }] : [],
          ...{ addressees: [], saidOn: publishedOn },
        });
      }
      return found.sort((a, b) => a.start - b.start || b.end - a.end);
    },
  };
}
