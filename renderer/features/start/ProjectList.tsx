import { Copy, Lock, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { MenuButton } from '../../ui/ActionMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { describeInstant } from '../../ui/instant.ts';
import { DeleteProject, DeleteProjectForGood, RenameProject } from './ProjectQuestions.tsx';
import { counts, type ProjectCard } from './project-card.ts';

/** What is done to projects here; each gives whether it went well. */
export interface ProjectActions {
  readonly rename: (key: string, title: string) => Promise<boolean>;
  readonly copy: (key: string) => Promise<boolean>;
  readonly remove: (key: string) => Promise<boolean>;
  readonly restore: (key: string) => Promise<boolean>;
  readonly removeForGood: (key: string) => Promise<boolean>;
}

interface Props {
  readonly projects: readonly ProjectCard[];
  readonly deleted: readonly ProjectCard[];
  readonly onOpen: (key: string) => void;
  readonly actions: ProjectActions;
}

type Question = { readonly what: 'rename' | 'delete' | 'delete-for-good'; readonly project: ProjectCard };

/** The projects, each with what can be done to it, and below them those that were deleted and can come back. */
export const ProjectList = ({ projects, deleted, onOpen, actions }: Props) => {
  const [question, setQuestion] = useState<Question | null>(null);
  const section = useRef<HTMLDivElement>(null);
  useFocusOf(section, `${projects.length}/${deleted.length}`);
  const close = () => setQuestion(null);
  return (
    <div ref={section} className="project-lists">
      {projects.length > 0 && (
        <section className="start-projects" aria-labelledby="projects-heading">
          <h2 id="projects-heading">Projects</h2>
          <ul aria-label="Projects">
            {projects.map((project) => (
              <li key={project.key}>
                <Button look="quiet" onPress={() => onOpen(project.key)}>
                  <Title {...project} />
                  <span className="project-detail">
                    {counts(project)} · opened {describeInstant(project.openedAt)}
                  </span>
                </Button>
                <MenuButton
                  label={`Actions for ${project.title}`}
                  actions={[
                    {
                      label: 'Rename…',
                      icon: <Pencil size={15} aria-hidden="true" />,
                      onAction: () => setQuestion({ what: 'rename', project }),
                    },
                    {
                      label: 'Copy',
                      icon: <Copy size={15} aria-hidden="true" />,
                      onAction: () => void actions.copy(project.key),
                    },
                    {
                      label: 'Delete…',
                      icon: <Trash2 size={15} aria-hidden="true" />,
                      isDanger: true,
                      onAction: () => setQuestion({ what: 'delete', project }),
                    },
                  ]}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {deleted.length > 0 && (
        <Deleted
          deleted={deleted}
          onRestore={(key) => void actions.restore(key)}
          onDelete={(project) => setQuestion({ what: 'delete-for-good', project })}
        />
      )}
      {question?.what === 'rename' && (
        <RenameProject project={question.project} onRename={actions.rename} onClose={close} />
      )}
      {question?.what === 'delete' && (
        <DeleteProject project={question.project} onDelete={actions.remove} onClose={close} />
      )}
      {question?.what === 'delete-for-good' && (
        <DeleteProjectForGood project={question.project} onDelete={actions.removeForGood} onClose={close} />
      )}
    </div>
  );
};

const Title = ({ title, lock }: ProjectCard) => (
  <span className="project-title">
    {title}
    {lock !== undefined && (
      <span className="project-lock" role="img" aria-label="Locked" title="Locked with a passphrase">
        <Lock size={14} aria-hidden="true" />
      </span>
    )}
  </span>
);

interface DeletedProps {
  readonly deleted: readonly ProjectCard[];
  readonly onRestore: (key: string) => void;
  readonly onDelete: (project: ProjectCard) => void;
}

const Deleted = ({ deleted, onRestore, onDelete }: DeletedProps) => (
  <section className="start-projects deleted-projects" aria-labelledby="deleted-heading">
    <h2 id="deleted-heading">Deleted projects</h2>
    <ul aria-label="Deleted projects">
      {deleted.map((project) => (
        <li key={project.key}>
          <span className="deleted-project">
            <Title {...project} />
            <span className="project-detail">
              {counts(project)}
              {project.deletedAt && ` · deleted ${describeInstant(project.deletedAt)}`}
            </span>
          </span>
          <Button
            icon={<RotateCcw size={15} aria-hidden="true" />}
            aria-label={`Restore ${project.title}`}
            onPress={() => onRestore(project.key)}
          >
            Restore
          </Button>
          <Button look="danger" aria-label={`Delete for good… ${project.title}`} onPress={() => onDelete(project)}>
            Delete for good…
          </Button>
        </li>
      ))}
    </ul>
  </section>
);

/** Where the row that had the focus is gone, the first that is left has it. */
function useFocusOf(section: React.RefObject<HTMLDivElement | null>, rows: string): void {
  const before = useRef(rows);
  useEffect(() => {
    if (before.current === rows) return;
    before.current = rows;
    // A dialog that closes gives the focus back first, to a button that may be gone.
    const timer = setTimeout(() => {
      const { activeElement } = document;
      if (activeElement && activeElement !== document.body) return;
      const goal =
        section.current?.querySelector<HTMLElement>('button') ?? document.querySelector<HTMLElement>('.start button');
      goal?.focus();
    }, 50);
    return () => clearTimeout(timer);
  }, [section, rows]);
}
