import { type KeyboardEvent, useState } from 'react';
import { Dialog, Input, Label, Modal, ModalOverlay, TextField } from 'react-aria-components';
import { rankBy } from '../../ui/rank.ts';

interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** As people read them. */
  readonly keys: readonly string[];
  /** Other words it is found by. */
  readonly also: readonly string[];
  /** Why it cannot be used now; null where it can. */
  readonly reason: string | null;
}

interface Props<Id extends string> {
  readonly choices: readonly Choice<Id>[];
  /** Those that were chosen last, the latest first: they stand at the top. */
  readonly recent: readonly Id[];
  readonly onChoose: (id: Id) => void;
  readonly onClose: () => void;
}

/** Every command by its name, found as you type, with the key that would have done it. */
export const CommandPalette = <Id extends string>({ choices, recent, onChoose, onClose }: Props<Id>) => {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const place = (id: Id) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  const ordered = [...choices].sort((a, b) => place(a.id) - place(b.id));
  const ranked = rankBy(ordered, query);
  // What cannot be used now is found too, and says why, below what can.
  const found = [...ranked.filter(({ reason }) => !reason), ...ranked.filter(({ reason }) => reason)];
  const index = Math.min(active, found.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setActive((index + step + found.length) % found.length);
    }
    const chosen = found[index];
    if (event.key === 'Enter' && chosen && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (!chosen.reason) onChoose(chosen.id);
    }
  };
  return (
    <ModalOverlay className="overlay overlay-top" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog palette" aria-label="Commands">
          <TextField
            value={query}
            onChange={(next) => {
              setQuery(next);
              setActive(0);
            }}
            autoFocus
          >
            <Label className="visually-hidden">Command</Label>
            <Input
              className="input"
              role="combobox"
              aria-expanded="true"
              aria-controls="palette-list"
              aria-activedescendant={found[index] ? `palette-${found[index].id}` : undefined}
              placeholder="What do you want to do?"
              spellCheck={false}
              onKeyDown={onKeyDown}
            />
          </TextField>
          <div id="palette-list" role="listbox" aria-label="Commands" className="palette-list">
            {found.map(({ id, label, keys, reason }, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which has the focus
              <div
                key={id}
                id={`palette-${id}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === index}
                aria-disabled={reason ? true : undefined}
                className="palette-item"
                ref={(element) => {
                  if (at === index) element?.scrollIntoView({ block: 'nearest' });
                }}
                onClick={() => !reason && onChoose(id)}
              >
                <span>
                  {label} {reason && <small className="palette-reason">{reason}</small>}
                </span>
                <span className="palette-keys">
                  {keys.map((key) => (
                    <span key={key} className="kbd">
                      {key}
                    </span>
                  ))}
                </span>
              </div>
            ))}
          </div>
          {found.length === 0 && <p className="empty">No command is called that.</p>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
