import { isEdtf } from '../dates/edtf.ts';
import type { ArticleTest, Filter, TagFilter, TagTest } from './filter.ts';

/**
 * A filter as the analyst builds it: conditions one below the other, each to be met or excluded, with groups one level
 * deep. A condition without its value yet asks for nothing.
 */
export interface Condition {
  readonly key: string;
  readonly exclude: boolean;
  readonly test: TagTest | ArticleTest;
}

export interface ConditionGroup {
  readonly key: string;
  readonly exclude: boolean;
  readonly join: Join;
  readonly conditions: readonly Condition[];
}

export interface Conditions {
  readonly join: Join;
  readonly rows: readonly (Condition | ConditionGroup)[];
}

export type Join = 'all' | 'any';

export const NO_CONDITIONS: Conditions = { join: 'all', rows: [] };

export const isGroup = (row: Condition | ConditionGroup): row is ConditionGroup => 'conditions' in row;

/** Whether a condition asks for something: its value has been given and can be read. */
export const isComplete = ({ test }: Condition): boolean => {
  if ('id' in test) return test.id !== '';
  return 'dates' in test ? isEdtf(test.dates.trim()) : true;
};

/**
 * The filter that conditions mean; null where they ask for nothing. Within one group (or among those outside the groups)
 * that joins with "all", the conditions about tags speak of one and the same tag: "holder is Russia, stance is opposes, not
 * coded by Ann" is one tag that says all this. Where all of them exclude, or where "any" joins them, each is asked by itself.
 */
export function filterOf({ join, rows }: Conditions): Filter | null {
  const single = rows.filter((row): row is Condition => !isGroup(row) && isComplete(row));
  const groups = rows.filter(isGroup).flatMap((group) => {
    const filter = joined(group.join, group.conditions.filter(isComplete), []);
    return filter ? [group.exclude ? { not: filter } : filter] : [];
  });
  return joined(join, single, groups);
}

function joined(join: Join, conditions: readonly Condition[], others: readonly Filter[]): Filter | null {
  const parts = [...(join === 'all' ? sameTag(conditions) : conditions.map(alone)), ...others];
  if (parts.length === 0) return null;
  return parts.length === 1 && parts[0] ? parts[0] : join === 'all' ? { all: parts } : { any: parts };
}

function sameTag(conditions: readonly Condition[]): Filter[] {
  const ofTags = conditions.filter(({ test }) => !isArticleTest(test));
  const rest = conditions.filter(({ test }) => isArticleTest(test)).map(alone);
  if (ofTags.every(({ exclude }) => exclude)) return [...ofTags.map(alone), ...rest];
  const parts = ofTags.map(({ test, exclude }): TagFilter => {
    const asked = tidy(test) as TagTest;
    return exclude ? { not: asked } : asked;
  });
  return [{ tagged: parts.length === 1 && parts[0] ? parts[0] : { all: parts } }, ...rest];
}

function alone({ test, exclude }: Condition): Filter {
  const asked = tidy(test);
  const filter: Filter = isArticleTest(asked) ? asked : { tagged: asked };
  return exclude ? { not: filter } : filter;
}

const tidy = (test: TagTest | ArticleTest): TagTest | ArticleTest =>
  'dates' in test ? { ...test, dates: test.dates.trim() } : test;

const isArticleTest = (test: TagTest | ArticleTest): test is ArticleTest =>
  test.on === 'published' || test.on === 'status';
