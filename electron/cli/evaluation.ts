import type { Project } from '../../shared/domain/model.ts';
import { REFERENCE_RULES } from '../../shared/domain/suggestions/actors/suggest-actors.ts';
import {
  addScores,
  claimOfSuggestion,
  claimsOfTags,
  type Figures,
  figuresOf,
  MEASURES,
  type Measure,
  NO_SCORE,
  type Score,
  score,
} from '../../shared/domain/suggestions/score.ts';
import { suggester } from '../../shared/domain/suggestions/suggest.ts';
import { NO_KNOWLEDGE, type Suggestion, type SuggestionKind } from '../../shared/domain/suggestions/suggestion.ts';
import { knowledgeOf } from './knowledge.ts';

export interface EvaluateOptions {
  readonly kinds: ReadonlySet<SuggestionKind>;
  readonly without: ReadonlySet<string>;
  /** Suggestions with less confidence do not count. */
  readonly least: number;
  readonly withCodebook: boolean;
  readonly namesOnly: boolean;
}

export interface KindFigures {
  readonly gold: number;
  readonly suggested: number;
  readonly measures: Readonly<Partial<Record<Measure, Figures & { readonly right: number }>>>;
}

export interface RuleFigures {
  readonly rule: string;
  readonly kind: SuggestionKind;
  readonly made: number;
  /** By value. */
  readonly right: number;
}

export interface Evaluation {
  readonly articles: number;
  readonly kinds: Readonly<Partial<Record<SuggestionKind, KindFigures>>>;
  /** By BCP 47, '' where the articles do not say it. */
  readonly languages: Readonly<Record<string, Readonly<Partial<Record<SuggestionKind, KindFigures>>>>>;
  /** Those that made a suggestion, by kind, the busiest first. */
  readonly rules: readonly RuleFigures[];
}

type Scores = Map<SuggestionKind, Score>;

/** Suggests for each article of coded projects as if it were new, and compares. */
export function evaluate(projects: readonly Project[], options: EvaluateOptions): Evaluation {
  const all: Scores = new Map();
  const languages = new Map<string, Scores>();
  let count = 0;
  for (const project of projects) {
    // Never the passages that are compared with: they would say the answer.
    const knowledge = options.withCodebook ? { ...knowledgeOf(project), passages: [] } : NO_KNOWLEDGE;
    const reads = suggester(knowledge, { without: options.without });
    const actors = new Map(project.actors.map((actor) => [actor.id, actor]));
    for (const { article, text, tags } of project.articles) {
      const { publishedOn, language } = article;
      const suggestions = reads.suggest({ text, publishedOn, language }).filter((one) => counts(one, options));
      const ofLanguage = languages.get(language) ?? new Map();
      languages.set(language, ofLanguage);
      count += 1;
      for (const kind of options.kinds) {
        const made = suggestions.filter((one) => one.kind === kind).map(claimOfSuggestion);
        const found = score(claimsOfTags(tags, actors, kind), made);
        for (const scores of [all, ofLanguage]) scores.set(kind, addScores(scores.get(kind) ?? NO_SCORE, found));
      }
    }
  }
  const byLanguage = [...languages].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    articles: count,
    kinds: figuresOfKinds(all),
    languages: Object.fromEntries(byLanguage.map(([language, scores]) => [language, figuresOfKinds(scores)])),
    rules: [...all].flatMap(([kind, { rules }]) =>
      [...rules].map(([rule, numbers]) => ({ rule, kind, ...numbers })).sort((a, b) => b.made - a.made),
    ),
  };
}

function counts({ kind, rule, confidence }: Suggestion, { least, namesOnly, without }: EvaluateOptions): boolean {
  // An engine may not know how to leave a rule out; then what it made is left out.
  if (confidence < least || without.has(rule)) return false;
  return kind !== 'actor' || !namesOnly || !REFERENCE_RULES.has(rule);
}

const figuresOfKinds = (scores: Scores): Partial<Record<SuggestionKind, KindFigures>> =>
  Object.fromEntries([...scores].map(([kind, found]) => [kind, kindFigures(kind, found)]));

function kindFigures(kind: SuggestionKind, found: Score): KindFigures {
  const { gold, suggested, right } = found;
  const measures = MEASURES[kind].map((measure) => [measure, { right: right[measure], ...figuresOf(found, measure) }]);
  return { gold, suggested, measures: Object.fromEntries(measures) };
}
