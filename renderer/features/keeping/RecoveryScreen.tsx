import { ShieldAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Damage } from '../../commands/keeping/check.ts';
import type { KeptSummary } from '../../commands/keeping/gather.ts';
import { Button } from '../../ui/Button.tsx';
import { describeInstant } from '../../ui/instant.ts';
import { counted } from '../counted.ts';
import { damageInWords } from './damage-words.ts';

interface Props {
  readonly title: string;
  readonly damage: Damage;
  /** Whether the machine puts the files of a run that was cut off aside. */
  readonly keepsAside: boolean;
  /** What can be brought back; null where nothing can. */
  readonly look: () => Promise<KeptSummary | null>;
  readonly onRecover: () => void;
  readonly onOpenAsItIs: () => void;
  readonly onProjects: () => void;
}

/** Instead of a project whose database is not as it was left: what is missing, what can be brought back, and the ways on. */
export const RecoveryScreen = ({ title, damage, keepsAside, look, onRecover, onOpenAsItIs, onProjects }: Props) => {
  // undefined: it is still being looked for.
  const [kept, setKept] = useState<KeptSummary | null | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for once, for the project that is shown
  useEffect(() => {
    void look().then(setKept);
  }, []);
  const { looked, difference } = damage;
  const there = looked.name === 'there' ? looked.found.counts : null;
  return (
    <main className="broken recovery" aria-labelledby="recovery-title">
      <ShieldAlert size={40} aria-hidden="true" className="recovery-sign" />
      <h1 id="recovery-title">“{title}” is not as you left it.</h1>
      <p>
        {damageInWords(difference)} It was not opened, and nothing was written.
        {there && ` What is left has ${counted(there.documents, 'article')} and ${counted(there.tags, 'tag')}.`}
      </p>
      <section className="recovery-kept" aria-label="What can be brought back" aria-busy={kept === undefined}>
        <h2>What can be brought back</h2>
        {kept === undefined && <p>Looking at what is kept of it…</p>}
        {kept === null && (
          <p>
            Nothing: there is no snapshot of it that is whole. If you have an exported project file or a backup, open
            that.
          </p>
        )}
        {kept && (
          <>
            <p>
              {kept.lost === 0
                ? 'Everything, up to your last change'
                : `Everything but the last ${counted(kept.lost, 'change')}`}
              {kept.at && ` (${describeInstant(kept.at)})`}: {counted(kept.articles, 'article')},{' '}
              {counted(kept.actors, 'actor')}, {counted(kept.positions, 'position')} and {counted(kept.tags, 'tag')}.
            </p>
            {kept.troubles.map((trouble) => (
              <p key={trouble} className="recovery-trouble">
                {trouble}
              </p>
            ))}
            <p className="recovery-note">
              It is written into a new database. What is damaged stays as it is, among the deleted projects.
              {keepsAside &&
                ' If the program was cut off in the middle, the files as they were found are kept in its folder too, under “aside”.'}
            </p>
          </>
        )}
      </section>
      <div className="recovery-actions">
        {kept && (
          <Button look="primary" onPress={onRecover} autoFocus>
            Bring it back
          </Button>
        )}
        {there && <Button onPress={onOpenAsItIs}>Open what is left</Button>}
        <Button onPress={onProjects}>All projects</Button>
      </div>
    </main>
  );
};
