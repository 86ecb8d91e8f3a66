import { Ban, Check, CheckCheck, Pencil, X } from 'lucide-react';
import type { Suggestion } from '../../../shared/domain/suggestions/suggestion.ts';
import type { NextOf } from '../../commands/suggesting/suggest-desk.ts';
import { contentOfSuggestion } from '../../commands/suggestions.ts';
import { MenuButton } from '../../ui/ActionMenu.tsx';
import { useProject, useProjectContext } from '../context.tsx';
import { useKeyOf } from '../keys.tsx';
import { actorName } from './words.ts';

interface Props {
  readonly suggestion: Suggestion;
  /** Which one comes next, where that is not reading order. */
  readonly nextOf?: NextOf;
}

/** What can be done with the current suggestion, on buttons. A press leaves the focus where it is: the keys go on there. */
export const Decide = ({ suggestion, nextOf }: Props) => {
  const { suggestions } = useProjectContext();
  const keyOf = useKeyOf();
  const tools = [
    {
      label: contentOfSuggestion(suggestion) ? 'Accept' : 'Accept…',
      keys: 'Enter',
      Icon: Check,
      run: () => suggestions.accept(nextOf),
    },
    { label: 'Edit…', keys: keyOf('edit-suggestion'), Icon: Pencil, run: () => suggestions.edit() },
    { label: 'Dismiss', keys: 'Backspace', Icon: X, run: () => suggestions.dismiss(nextOf) },
  ];
  return (
    <div className="decide">
      {tools.map(({ label, keys, Icon, run }) => (
        <button
          key={label}
          type="button"
          className="tool"
          onMouseDown={(event) => event.preventDefault()}
          onClick={run}
        >
          <Icon size={15} aria-hidden="true" />
          {label}
          {keys && (
            <span className="kbd" aria-hidden="true">
              {keys}
            </span>
          )}
        </button>
      ))}
      <More suggestion={suggestion} />
    </div>
  );
};

const More = ({ suggestion }: { readonly suggestion: Suggestion }) => {
  const { suggestions } = useProjectContext();
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const never = {
    label: `Never suggest “${shorten(suggestion.quote)}” in this project`,
    icon: <Ban size={16} aria-hidden="true" />,
    onAction: () => suggestions.never(),
  };
  if (suggestion.kind !== 'actor') return <MenuButton label="More" actions={[never]} />;
  const name = actorName(suggestion.actor, { actors, positions });
  const all = (['article', 'project'] as const).map((where) => ({
    label: `Accept all of ${name} in ${where === 'article' ? 'this article' : 'the project'}…`,
    icon: <CheckCheck size={16} aria-hidden="true" />,
    onAction: () => suggestions.acceptAll(where),
  }));
  return <MenuButton label="More" actions={[...all, never]} />;
};

const shorten = (quote: string): string => {
  const words = quote.replace(/\s+/gu, ' ');
  return words.length > 40 ? `${words.slice(0, 38)}…` : words;
};
