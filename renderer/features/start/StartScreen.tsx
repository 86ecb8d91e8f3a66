import { BookOpenText, FileJson, FilePlus2, FolderOpen, FolderPlus, ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { type ProjectActions, ProjectList } from './ProjectList.tsx';
import type { ProjectCard } from './project-card.ts';

interface Props {
  readonly projects: readonly ProjectCard[];
  readonly deleted: readonly ProjectCard[];
  readonly onOpenArticles: () => void;
  readonly onOpenFolder: () => void;
  readonly onOpenSample: () => void;
  readonly onNewProject: () => void;
  readonly onOpenProjectFile: () => void;
  readonly onOpenProject: (key: string) => void;
  readonly actions: ProjectActions;
  readonly onAbout: () => void;
  /** Settings that stand below everything else. */
  readonly footer: ReactNode;
}

/** What is seen first: what the program is for, and every way to begin. */
export const StartScreen = (props: Props) => {
  const {
    projects,
    deleted,
    actions,
    onOpenArticles,
    onOpenFolder,
    onOpenSample,
    onNewProject,
    onOpenProjectFile,
    onOpenProject,
    onAbout,
    footer,
  } = props;
  return (
    <main className="start">
      <div className="start-inner">
        <header className="start-head">
          <h1>Standpoint</h1>
          <p>
            Who stood where, on what, and when? Tag the actors, positions and dates in the news you read, and hand the
            evidence on.
          </p>
        </header>
        <div className="start-actions">
          <Button look="primary" icon={<FilePlus2 size={18} aria-hidden="true" />} onPress={onOpenArticles}>
            Open articles
          </Button>
          <Button icon={<FolderOpen size={18} aria-hidden="true" />} onPress={onOpenFolder}>
            Open folder
          </Button>
          <Button icon={<BookOpenText size={18} aria-hidden="true" />} onPress={onOpenSample}>
            Open the sample project
          </Button>
          <Button icon={<FolderPlus size={18} aria-hidden="true" />} onPress={onNewProject}>
            New project
          </Button>
          <Button icon={<FileJson size={18} aria-hidden="true" />} onPress={onOpenProjectFile}>
            Open project file
          </Button>
        </div>
        <p className="start-drop">Or drop files, folders or a project file anywhere in this window.</p>
        <ProjectList projects={projects} deleted={deleted} onOpen={onOpenProject} actions={actions} />
        <p className="start-promise">
          <ShieldCheck size={16} aria-hidden="true" /> Everything stays on this computer. Nothing is sent anywhere.
        </p>
        <footer className="start-foot">
          {footer}
          <Button look="quiet" onPress={onAbout}>
            About Standpoint
          </Button>
        </footer>
      </div>
    </main>
  );
};
