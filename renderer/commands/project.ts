import { added, changed } from '../../shared/domain/changes.ts';
import { beginning } from '../../shared/domain/keeping/rows.ts';
import type { Coder, Project, ProjectInfo } from '../../shared/domain/model.ts';
import { ok } from '../../shared/domain/result.ts';
import { type Command, gone, tidyName } from './command.ts';

export const editProject = (fields: Pick<ProjectInfo, 'title' | 'description'>): Command => ({
  name: 'edit-project',
  plan: async (database) => {
    const before = await database.project.toCollection().first();
    if (!before) return gone('project');
    const title = tidyName(fields.title, 'project');
    if (!title.ok) return title;
    const after = { ...before, title: title.value, description: fields.description };
    if (JSON.stringify(after) === JSON.stringify(before)) return ok({ changes: [], subject: '' });
    return ok({ changes: [changed('project', before, after)], subject: after.title });
  },
});

/** Gives the one who works here another name; a project that does not know them yet comes to know them by it. */
export const renameCoder = (coder: Coder, rawName: string): Command => ({
  name: 'rename-coder',
  plan: async (database) => {
    const name = tidyName(rawName, 'coder');
    if (!name.ok) return name;
    const before = await database.coders.get(coder.id);
    if (name.value === before?.name) return ok({ changes: [], subject: '' });
    const after = { id: coder.id, name: name.value };
    return ok({ changes: [before ? changed('coders', before, after) : added('coders', after)], subject: name.value });
  },
});

/** The first entry of a project's log: all that it begins with. Not undoable, since there is nothing before it. */
export const beginProject = (project: Project): Command => ({
  name: 'begin-project',
  plan: async () => {
    const changes = beginning(project);
    const texts = project.articles.map(({ article, text }) => ({ sha256: article.sha256, text }));
    return ok({ changes, texts, subject: project.info.title });
  },
});
