import type { Project } from '../domain/model.ts';
import type { ProjectSource } from '../formats/project-file/build.ts';

/** A project in memory as something to be exported. */
export const sourceOf = (project: Project): ProjectSource => ({
  ...project,
  articleIds: project.articles.map(({ article }) => article.id),
  article: async (id) => {
    const found = project.articles.find(({ article }) => article.id === id);
    if (!found) throw new Error(`no article ${id}`);
    return found;
  },
});

export const STAMP = { version: '0.1.0', exportedAt: '2026-01-31T09:30:00.000Z' };
