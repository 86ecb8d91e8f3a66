import { memo } from 'react';
import { useProject } from '../features/context.tsx';
import { counted } from '../features/counted.ts';
import { KeyOf } from '../features/keys.tsx';
import type { Controller } from './controller.ts';
import { ThemeChoice } from './ThemeChoice.tsx';

const SAVING = { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' } as const;

export const StatusBar = memo(({ controller }: { readonly controller: Controller }) => {
  const saving = useProject((state) => state.saving);
  const articles = useProject((state) => state.articles.size);
  const actors = useProject((state) => state.actors.size);
  const positions = useProject((state) => state.positions.size);
  return (
    <footer className="status-bar">
      <span className={`saving saving-${saving}`}>{SAVING[saving]}</span>
      <span className="spacer" />
      <span>
        {counted(articles, 'article')} · {counted(actors, 'actor')} · {counted(positions, 'position')}
      </span>
      <ThemeChoice controller={controller} />
      <span>
        <KeyOf command="show-keys" /> keys
      </span>
    </footer>
  );
});
StatusBar.displayName = 'StatusBar';
