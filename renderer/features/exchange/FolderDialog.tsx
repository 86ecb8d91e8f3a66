import { useMemo, useState } from 'react';
import type { ChosenFile, FolderContent } from '../../../shared/contract/host.ts';
import { endingOf } from '../../../shared/formats/file-names/endings.ts';
import { guessPattern, PRESETS } from '../../../shared/formats/file-names/guess.ts';
import { fieldsIn, type NamePattern, PLACEHOLDERS, parsePattern } from '../../../shared/formats/file-names/pattern.ts';
import type { Naming } from '../../commands/reading/read-files.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions, TakeButton } from '../../ui/Dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { counted, grouped } from '../counted.ts';
import { FolderKinds } from './FolderKinds.tsx';
import { kindsOf } from './folder-kinds.ts';
import { NamePreview } from './NamePreview.tsx';
import { type NameMatches, useNameMatches } from './use-name-matches.ts';

interface Props {
  readonly folder: FolderContent & { readonly name: string };
  readonly onRead: (chosen: readonly ChosenFile[], naming: Naming) => Promise<void>;
  readonly onClose: () => void;
}

const HINT = `Made of ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')} and what stands between them; slashes part folders.`;

/** The files of a folder, before any of them is read: which kinds, and what their names say. */
export const FolderDialog = ({ folder, onRead, onClose }: Props) => {
  const { name, files, unread } = folder;
  const kinds = useMemo(() => kindsOf(files), [files]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(kinds.filter(({ isRead }) => isRead).map(({ ending }) => ending)),
  );
  const chosen = useMemo(() => files.filter((file) => ticked.has(endingOf(file.name))), [files, ticked]);
  const paths = useMemo(() => chosen.map(({ path }) => path), [chosen]);
  const [written, setWritten] = useState(() => guessPattern(paths));
  const parsed = useMemo(() => parsePattern(written), [written]);
  // While a pattern is being typed it is often none: what the last whole one found stays.
  const [pattern, setPattern] = useState<NamePattern>(() => (parsed.ok ? parsed.value : { levels: [] }));
  if (parsed.ok && parsed.value !== pattern) setPattern(parsed.value);
  const [goesFirst, setGoesFirst] = useState(false);
  const matches = useNameMatches(pattern, paths);
  const hasPattern = pattern.levels.length > 0;
  const left = leftOut(folder);
  return (
    <Dialog title="Articles from a folder" onClose={onClose} width="wide" isKept>
      <div className="dialog-body">
        <p>
          “{name}” has {counted(files.length, 'file')} in it. {left}
        </p>
        {unread.length > 0 && (
          <p className="warning">
            {counted(unread.length, 'folder or file', 'folders or files')} in it cannot be opened. The report will tell
            which.
          </p>
        )}
        <FolderKinds kinds={kinds} ticked={ticked} onTicked={setTicked} />
        <div className="name-pattern">
          <TextInput
            label="Pattern for the file names"
            value={written}
            onChange={setWritten}
            placeholder="{source}/{date} {title}"
            hint={HINT}
          />
          <Presets onChoose={setWritten} />
        </div>
        {parsed.ok ? (
          <p role="status" className="quiet">
            {hasPattern ? howMany(matches) : 'Without a pattern nothing is read from the names.'}
          </p>
        ) : (
          <p role="alert" className="warning">
            {parsed.error.message}
          </p>
        )}
        <NamePreview matches={matches} found={fieldsIn(pattern)} hasPattern={hasPattern} />
        <label className="tick">
          <input type="checkbox" checked={goesFirst} onChange={(event) => setGoesFirst(event.target.checked)} />
          <span>
            Names go before what the files say
            <small>Else they fill only what a file leaves open.</small>
          </span>
        </label>
      </div>
      <DialogActions>
        <span className="spacer" />
        <Button onPress={onClose}>Cancel</Button>
        <TakeButton
          isDisabled={!parsed.ok || chosen.length === 0}
          onTake={() => onRead(chosen, { pattern, goesFirst })}
        >
          Read {counted(chosen.length, 'file')}
        </TakeButton>
      </DialogActions>
    </Dialog>
  );
};

function howMany({ matchedCount, othersCount }: NameMatches): string {
  const said = `${grouped(matchedCount)} of ${counted(matchedCount + othersCount, 'name')} ${matchedCount === 1 ? 'matches' : 'match'}.`;
  return othersCount > 0 ? `${said} The other files are read with what they say themselves.` : said;
}

const NO_PATTERN = 'none';

/** Patterns to begin with. The choice is no state of its own: it writes into the field beside it. */
const Presets = ({ onChoose }: { readonly onChoose: (pattern: string) => void }) => (
  <label className="field">
    <span>Common patterns</span>
    <select
      className="input"
      value=""
      onChange={({ target }) => onChoose(target.value === NO_PATTERN ? '' : target.value)}
    >
      <option value="" disabled>
        Choose one to begin with
      </option>
      <option value={NO_PATTERN}>Read nothing from the names</option>
      {PRESETS.map(({ pattern, example }) => (
        <option key={pattern} value={pattern}>
          {pattern} — {example}
        </option>
      ))}
    </select>
  </label>
);

function leftOut({ hidden, links }: FolderContent): string {
  const said = [
    hidden > 0 && counted(hidden, 'hidden file or folder', 'hidden files or folders'),
    links > 0 && counted(links, 'link'),
  ].filter(Boolean);
  if (said.length === 0) return '';
  return `${said.join(' and ')} ${hidden + links === 1 ? 'was' : 'were'} left out.`;
}
