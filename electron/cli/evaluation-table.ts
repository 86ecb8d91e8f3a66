import { MEASURES, type Measure } from '../../shared/domain/suggestions/score.ts';
import type { SuggestionKind } from '../../shared/domain/suggestions/suggestion.ts';
import type { Evaluation, KindFigures } from './evaluation.ts';

export interface Comparison {
  readonly measured: Evaluation;
  /** With all rules, where some were left out. */
  readonly before: Evaluation | null;
  readonly leftOut: readonly { readonly rule: string; readonly evaluation: Evaluation }[];
}

/** Figures for people, as tables in Markdown, so that they can be put into a page as they are. */
export function tableOf({ measured, before, leftOut }: Comparison): string {
  const { articles, kinds, languages, rules } = measured;
  const parts = [`${articles} ${articles === 1 ? 'article' : 'articles'}.`];
  parts.push(
    table(
      ['kind', 'language', 'gold', 'suggested', 'measure', 'precision', 'recall', 'F1'],
      kindsIn(kinds).flatMap((kind) => [
        ...rowsOf(kind, 'all', kinds[kind]),
        ...Object.entries(languages).flatMap(([language, own]) => rowsOf(kind, language || 'not said', own[kind])),
      ]),
    ),
  );
  parts.push(
    table(
      ['rule', 'kind', 'made', 'right', 'share'],
      rules.map(({ rule, kind, made, right }) => [rule, kind, `${made}`, `${right}`, share(right / made)]),
    ),
  );
  if (before) {
    const heads = ['kind', 'value F1 with all rules', 'without', 'change'];
    parts.push(table(heads, changes(before, measured)));
  }
  if (leftOut.length > 0) {
    const heads = ['left out', 'kind', 'value F1 with it', 'without', 'change'];
    parts.push(
      table(
        heads,
        leftOut.flatMap(({ rule, evaluation }) =>
          changes(measured, evaluation)
            .filter(([, , , change]) => change !== '0.000')
            .map((row) => [rule, ...row]),
        ),
      ),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

type Kinds = Evaluation['kinds'];

const kindsIn = (kinds: Kinds): SuggestionKind[] => Object.keys(kinds) as SuggestionKind[];

function rowsOf(kind: SuggestionKind, language: string, figures: KindFigures | undefined): string[][] {
  if (!figures || figures.gold + figures.suggested === 0) return [];
  const { gold, suggested, measures } = figures;
  return MEASURES[kind].flatMap((measure: Measure) => {
    const found = measures[measure];
    if (!found) return [];
    const numbers = [found.precision, found.recall, found.f1].map(share);
    return [[kind, language, `${gold}`, `${suggested}`, measure, ...numbers]];
  });
}

function changes(before: Evaluation, after: Evaluation): string[][] {
  return kindsIn(after.kinds).map((kind) => {
    const [was, is] = [before, after].map(({ kinds }) => kinds[kind]?.measures.value?.f1 ?? 0) as [number, number];
    const change = share(is - was);
    return [kind, share(was), share(is), change === '-0.000' ? '0.000' : change];
  });
}

const share = (value: number): string => value.toFixed(3);

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
