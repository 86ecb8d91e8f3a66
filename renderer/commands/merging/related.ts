import type { Project } from '../../../shared/domain/model.ts';
import type { ProjectState } from '../../state/project-state.ts';

/** Whether another project is a version of the open one, or has an article in common with it. */
export function isRelated({ info, articles }: Pick<ProjectState, 'info' | 'articles'>, other: Project): boolean {
  if (other.info.id === info.id) return true;
  const hashes = new Set([...articles.values()].map(({ sha256 }) => sha256));
  return other.articles.some(({ article }) => hashes.has(article.sha256));
}
