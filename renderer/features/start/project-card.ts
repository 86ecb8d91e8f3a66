import { counted } from '../counted.ts';

/** A project as the start screen shows it. */
export interface ProjectCard {
  readonly key: string;
  readonly title: string;
  readonly openedAt: string;
  readonly articles: number;
  readonly tags: number;
  readonly deletedAt?: string;
  /** There where it is locked. */
  readonly lock?: unknown;
}

/** '3 articles · 1 tag' */
export const counts = ({ articles, tags }: Pick<ProjectCard, 'articles' | 'tags'>): string =>
  `${counted(articles, 'article')} · ${counted(tags, 'tag')}`;
