import { FileOutput, FilePlus2, LayoutGrid, Lock, type LucideIcon, Redo2, Undo2 } from 'lucide-react';
import { memo } from 'react';
import type { CommandId } from '../../shared/contract/commands.ts';
import { useProject, useProjectContext } from '../features/context.tsx';
import { describeEntry, type Told } from '../features/history-words.ts';
import { useKeyOf } from '../features/keys.tsx';
import { Button, IconButton } from '../ui/Button.tsx';

type Dispatch = (command: CommandId) => void;

export const TopBar = memo(({ dispatch }: { readonly dispatch: Dispatch }) => {
  const title = useProject((state) => state.info.title);
  const description = useProject((state) => state.info.description.trim());
  const { workspace } = useProjectContext();
  const undo = useProject((state) => state.undo);
  const redo = useProject((state) => state.redo);
  return (
    <header className="top-bar">
      <IconButton
        label="All projects"
        icon={<LayoutGrid size={18} aria-hidden="true" />}
        onPress={() => dispatch('show-projects')}
      />
      <h1 className="project-name">
        <Button look="quiet" onPress={() => dispatch('edit-project')}>
          {title}
        </Button>
      </h1>
      {workspace.isLocked && (
        <span
          className="project-lock"
          role="img"
          aria-label="Locked with a passphrase"
          title="Locked with a passphrase"
        >
          <Lock size={15} aria-hidden="true" />
        </span>
      )}
      {description && (
        <p className="project-about" title={description} dir="auto">
          {description}
        </p>
      )}
      <span className="spacer" />
      <Step command="undo" label="Undo" Icon={Undo2} next={undo} dispatch={dispatch} />
      <Step command="redo" label="Redo" Icon={Redo2} next={redo} dispatch={dispatch} />
      <span className="bar-gap" />
      <Button icon={<FilePlus2 size={16} aria-hidden="true" />} onPress={() => dispatch('open-articles')}>
        Open articles
      </Button>
      <Button look="primary" icon={<FileOutput size={16} aria-hidden="true" />} onPress={() => dispatch('export')}>
        Export
      </Button>
    </header>
  );
});
TopBar.displayName = 'TopBar';

interface StepProps {
  readonly command: 'undo' | 'redo';
  readonly label: string;
  readonly Icon: LucideIcon;
  /** What it would take back or bring back. */
  readonly next: Told | null;
  readonly dispatch: Dispatch;
}

const Step = ({ command, label, Icon, next, dispatch }: StepProps) => {
  const keyOf = useKeyOf();
  const words = next && [`${label}: ${describeEntry(next)}`, keyOf(command)].filter(Boolean).join(' · ');
  return (
    <span title={words ?? `Nothing to ${command}`}>
      <Button
        look="quiet"
        icon={<Icon size={16} aria-hidden="true" />}
        isDisabled={!next}
        onPress={() => dispatch(command)}
      >
        {label}
      </Button>
    </span>
  );
};
