import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Project } from '../domain/model.ts';
import { anyProject } from '../testing/arbitraries.ts';
import { STAMP, sourceOf } from '../testing/source-of.ts';
import { exportFormat } from './exports.ts';
import { limitSource } from './limit.ts';
import type { ProjectSource } from './project-file/build.ts';
import { parseProjectFile } from './project-file/parse.ts';

async function written(source: ProjectSource): Promise<Project> {
  let text = '';
  for await (const piece of exportFormat('standpoint')?.build(source, STAMP, { rawCells: false }) ?? []) text += piece;
  const parsed = parseProjectFile(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  expect(parsed.value.failed).toEqual([]);
  return parsed.value.project;
}

/** Of the ids those that the number picks by its bits. */
const picked = (ids: readonly string[], bits: number) => new Set(ids.filter((_, at) => (bits >> (at % 30)) & 1));

it('a limited project is the project without what the limit leaves out, and with its whole codebook', async () => {
  await fc.assert(
    fc.asyncProperty(anyProject(), fc.nat(), fc.nat(), async (project, some, few) => {
      const articles = picked(
        project.articles.map(({ article }) => article.id),
        some,
      );
      const tags = picked(
        project.articles.flatMap((one) => one.tags.map(({ id }) => id)),
        few,
      );
      const left = project.articles.filter(({ article }) => articles.has(article.id));
      expect(await written(limitSource(sourceOf(project), { articles }))).toEqual({ ...project, articles: left });
      expect(await written(limitSource(sourceOf(project), { articles, tags }))).toEqual({
        ...project,
        articles: left.map((one) => ({ ...one, tags: one.tags.filter(({ id }) => tags.has(id)) })),
      });
      expect(await written(limitSource(sourceOf(project), {}))).toEqual(project);
    }),
    { numRuns: 60 },
  );
});
