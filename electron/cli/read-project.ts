import type { Project } from '../../shared/domain/model.ts';
import { failed } from './exit.ts';
import type { Gathered } from './gather.ts';
import { shown } from './gather.ts';
import { readInput } from './inputs.ts';
import { type Io, Progress } from './io.ts';

/** Reads a project, ours or that of another program; what could not be taken from it is in the report. */
export async function readProject(file: string, io: Io): Promise<{ project: Project; report: Gathered }> {
  const progress = new Progress(io);
  await progress.show(`Reading ${shown(file)}`);
  const content = await readInput(file, io);
  await progress.clear();
  if (!content.ok) throw failed(content.error.message);
  if (content.value.kind !== 'project') {
    throw failed(`“${shown(file)}” holds articles, it is no project. Make one of it with “import”.`);
  }
  const { project, failed: items } = content.value.project;
  return {
    project,
    report: {
      read: [{ file, articles: project.articles.length, notes: [] }],
      duplicates: [],
      nearDuplicates: [],
      failed: items.map(({ item, reason }) => ({ file, place: item, reason })),
    },
  };
}
