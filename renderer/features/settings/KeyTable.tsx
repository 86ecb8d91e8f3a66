import { Plus, RotateCcw, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { COMMANDS, type CommandId } from '../../../shared/contract/commands.ts';
import {
  allKeys,
  bindings,
  type ChangedKeys,
  normalKey,
  showKey,
  spellKey,
  whyNot,
} from '../../../shared/contract/keys.ts';
import { labelOf } from '../../../shared/contract/settings.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { rankBy } from '../../ui/rank.ts';

interface Props {
  readonly changed: ChangedKeys;
  readonly mac: boolean;
  readonly onChange: (changed: ChangedKeys) => void;
}

/** What is waiting for a key: a command, and the key of it that is to go for the new one. */
interface Recording {
  readonly command: CommandId;
  readonly instead: string | null;
}

/** A key that another command has: taken only when the user says so. */
interface Conflict extends Recording {
  readonly key: string;
  readonly owner: CommandId;
}

const ROWS = COMMANDS.map(({ id, label }) => ({ id: id as CommandId, label: label.replace('…', '') }));

/** Every command with its keys: each can be changed, taken away and set back. */
export const KeyTable = ({ changed, mac, onChange }: Props) => {
  const [query, setQuery] = useState('');
  const [recording, setRecording] = useState<Recording | null>(null);
  const [refusal, setRefusal] = useState<{ command: CommandId; why: string } | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  /** The row that was worked in last; another object each time, so that the focus goes back to it each time. */
  const [worked, setWorked] = useState<{ readonly command: CommandId } | null>(null);
  const listRef = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (worked)
      listRef.current?.querySelector<HTMLElement>(`[data-command="${worked.command}"] button:enabled`)?.focus();
  }, [worked]);
  const all = allKeys(changed);
  const rows = rankBy(
    ROWS.map((row) => ({ ...row, also: (all.get(row.id) ?? []).map((key) => showKey(key, mac)) })),
    query,
  );
  const begin = (next: Recording | null) => {
    setRecording(next);
    setRefusal(null);
    setConflict(null);
  };
  const stop = (command: CommandId) => {
    begin(null);
    setWorked({ command });
  };
  const give = ({ command, instead }: Recording, key: string, from?: CommandId) => {
    const own = (all.get(command) ?? []).filter((each) => each !== instead && normalKey(each) !== key);
    const at = (all.get(command) ?? []).indexOf(instead ?? '');
    const next = at < 0 ? [...own, key] : own.toSpliced(at, 0, key);
    const loser = from ? { [from]: (all.get(from) ?? []).filter((each) => normalKey(each) !== key) } : {};
    onChange({ ...changed, ...loser, [command]: next });
    begin(null);
    setWorked({ command });
  };
  const take = (key: string) => {
    if (!recording) return;
    const why = whyNot(recording.command, key, mac);
    if (why) return setRefusal({ command: recording.command, why });
    const owner = bindings(changed).get(normalKey(key));
    if (!owner || owner === recording.command) return give(recording, normalKey(key));
    setConflict({ ...recording, key: normalKey(key), owner });
    setRecording(null);
    setRefusal(null);
  };
  return (
    <div className="key-table-part">
      <div className="key-table-head">
        <TextInput label="Find a command or a key" value={query} onChange={setQuery} />
        <Button isDisabled={Object.keys(changed).length === 0} onPress={() => onChange({})}>
          Reset all keys
        </Button>
      </div>
      <ul aria-label="Commands and their keys" className="key-table" ref={listRef}>
        {rows.map(({ id, label }) => {
          const keys = all.get(id) ?? [];
          return (
            <li key={id} className="key-row" data-command={id}>
              <span className="key-row-label">{label}</span>
              <span className="key-row-keys">
                {keys.map((key) =>
                  recording?.command === id && recording.instead === key ? (
                    <Recorder
                      key={key}
                      command={label}
                      mac={mac}
                      onKey={take}
                      onCancel={() => stop(id)}
                      onLeave={() => begin(null)}
                    />
                  ) : (
                    <span key={key} className="key-chip">
                      <button
                        type="button"
                        aria-label={`Change the key ${showKey(key, mac)} of ${label}`}
                        onClick={() => begin({ command: id, instead: key })}
                      >
                        {showKey(key, mac)}
                      </button>
                      <button
                        type="button"
                        aria-label={`Remove the key ${showKey(key, mac)} from ${label}`}
                        onClick={() => {
                          onChange({ ...changed, [id]: keys.filter((each) => each !== key) });
                          setWorked({ command: id });
                        }}
                      >
                        <X size={12} aria-hidden="true" />
                      </button>
                    </span>
                  ),
                )}
                {recording?.command === id && recording.instead === null ? (
                  <Recorder
                    command={label}
                    mac={mac}
                    onKey={take}
                    onCancel={() => stop(id)}
                    onLeave={() => begin(null)}
                  />
                ) : (
                  <IconButton
                    label={`Add a key to ${label}`}
                    icon={<Plus size={14} aria-hidden="true" />}
                    onPress={() => begin({ command: id, instead: null })}
                  />
                )}
                <IconButton
                  label={`Reset the keys of ${label}`}
                  icon={<RotateCcw size={14} aria-hidden="true" />}
                  isDisabled={!(id in changed)}
                  onPress={() => {
                    const { [id]: _, ...rest } = changed;
                    onChange(rest);
                    setWorked({ command: id });
                  }}
                />
              </span>
              {refusal?.command === id && (
                <p role="alert" className="warning key-row-word">
                  {refusal.why}
                </p>
              )}
              {conflict?.command === id && (
                <div role="alert" className="warning key-row-word">
                  <p>
                    {showKey(conflict.key, mac)} is used by “{labelOf(conflict.owner)}”. Take it away from there?
                  </p>
                  <div className="key-row-answers">
                    <Button look="primary" autoFocus onPress={() => give(conflict, conflict.key, conflict.owner)}>
                      Take it
                    </Button>
                    <Button onPress={() => stop(id)}>Leave it there</Button>
                  </div>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {rows.length === 0 && <p className="empty">No command is called that, and none has that key.</p>}
    </div>
  );
};

interface RecorderProps {
  readonly command: string;
  readonly mac: boolean;
  readonly onKey: (key: string) => void;
  readonly onCancel: () => void;
  /** The focus went elsewhere. */
  readonly onLeave: () => void;
}

/** Waits for the next key. Nothing that is pressed here reaches the program or the dialog. */
const Recorder = ({ command, mac, onKey, onCancel, onLeave }: RecorderProps) => {
  const onKeyDown = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') return onCancel();
    const key = spellKey(event, mac);
    if (key) onKey(key);
  };
  return (
    <button
      type="button"
      className="key-recorder"
      aria-label={`Press a key for ${command}. Escape cancels.`}
      ref={(element) => element?.focus()}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => event.preventDefault()}
      onBlur={onLeave}
    >
      Press a key… <small>Escape cancels</small>
    </button>
  );
};
