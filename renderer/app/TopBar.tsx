import { FileOutput, FilePlus2, LayoutGrid, Redo2, Undo2 } from 'lucide-react';
import { memo } from 'react';
import type { CommandId } from '../../shared/contract/commands.ts';
import { useProject } from '../features/context.tsx';
import { describeEntry } from '../features/history-words.ts';
import { useKeyOf } from '../features/keys.tsx';
import { Button, IconButton } from '../ui/Button.tsx';

export const TopBar = memo(({ dispatch }: { readonly dispatch: (command: CommandId) => void }) => {
  const title = useProject((state) => state.info.title);
  const undo = useProject((state) => state.undo);
  const redo = useProject((state) => state.redo);
  const keyOf = useKeyOf();
  const withKey = (words: string, command: CommandId) => [words, keyOf(command)].filter(Boolean).join(' · ');
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
      <span className="spacer" />
      <span title={undo ? withKey(`Undo: ${describeEntry(undo)}`, 'undo') : 'Nothing to undo'}>
        <Button
          look="quiet"
          icon={<Undo2 size={16} aria-hidden="true" />}
          isDisabled={!undo}
          onPress={() => dispatch('undo')}
        >
          Undo
        </Button>
      </span>
      <span title={redo ? withKey(`Redo: ${describeEntry(redo)}`, 'redo') : 'Nothing to redo'}>
        <Button
          look="quiet"
          icon={<Redo2 size={16} aria-hidden="true" />}
          isDisabled={!redo}
          onPress={() => dispatch('redo')}
        >
          Redo
        </Button>
      </span>
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
