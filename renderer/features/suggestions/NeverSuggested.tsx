import { Undo2 } from 'lucide-react';
import { suggestAgain } from '../../commands/suggestions.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useProject, useRun } from '../context.tsx';
import { counted } from '../counted.ts';
import { KindIcon } from '../KindIcon.tsx';

/** The words that are never suggested in this project, and the way back. */
export const NeverSuggested = () => {
  const run = useRun();
  const never = useProject((state) => state.info.neverSuggested);
  if (!never) return null;
  return (
    <details className="never-suggested">
      <summary>{counted(never.length, 'wording')} never suggested</summary>
      <ul>
        {never.map(({ kind, words }) => (
          <li key={`${kind} ${words}`}>
            <KindIcon kind={kind} />
            <span dir="auto">{words.length > 120 ? `${words.slice(0, 118)}…` : words}</span>
            <IconButton
              label={`Suggest “${words.slice(0, 60)}” again`}
              icon={<Undo2 size={15} aria-hidden="true" />}
              onPress={() => void run(suggestAgain({ kind, words }))}
            />
          </li>
        ))}
      </ul>
    </details>
  );
};
