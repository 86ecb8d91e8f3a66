import { type ClipboardEvent, useId, useRef, useState } from 'react';
import { describeEdtf, isEdtf } from '../../../shared/domain/dates/edtf.ts';
import { datelineOf } from '../../../shared/domain/text/canonical.ts';
import { LARGEST_TEXT } from '../../../shared/formats/text-file/parse.ts';
import { titleOf } from '../../../shared/formats/text-file/title.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogForm } from '../../ui/Dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';

interface Props {
  /** What was on the clipboard, '' for nothing yet. */
  readonly text: string;
  /** Gives whether it was taken. */
  readonly onAdd: (article: {
    readonly text: string;
    readonly title: string;
    readonly publishedOn: string;
    readonly source: string;
  }) => Promise<boolean>;
  readonly onClose: () => void;
}

/** UTF-16 code units. A longer text would make a field of text sluggish: it is held as it is and not laid out. */
const LONGEST_IN_FIELD = 500_000;

/** As much of a text as its title and its dateline can be in. */
const BEGINNING = 4_000;

/** Characters of a long text that are shown of it. */
const SHOWN = 600;

/** A new article from text that was copied elsewhere. */
export const PasteDialog = ({ text, onAdd, onClose }: Props) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const [held, setHeld] = useState(text.length > LONGEST_IN_FIELD ? text : null);
  const [guess, setGuess] = useState(() => guessFrom(text));
  const [title, setTitle] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const [trouble, setTrouble] = useState('');
  const [isAdding, setAdding] = useState(false);
  const publishedOn = (date ?? guess.publishedOn).trim();
  const add = async () => {
    const whole = held ?? field.current?.value ?? '';
    const said = troubleOf(whole, publishedOn);
    setTrouble(said);
    if (said && whole === '') field.current?.focus();
    if (said) return;
    setAdding(true);
    const taken = await onAdd({ text: whole, title: title ?? guess.title, publishedOn, source });
    setAdding(false);
    if (taken) onClose();
  };
  const onText = (next: string) => {
    setGuess(guessFrom(next));
    setTrouble('');
  };
  const hold = (next: string | null) => {
    setHeld(next);
    onText(next ?? '');
  };
  return (
    <Dialog title="New article from text" onClose={onClose} width="wide" isKept>
      <DialogForm onSave={add} save="Add article" onClose={onClose} isDisabled={isAdding}>
        {held === null ? (
          <TextArea field={field} initial={text} onText={onText} onLong={hold} />
        ) : (
          <HeldText text={held} onDrop={() => hold(null)} />
        )}
        <TextInput
          label="Title"
          value={title ?? guess.title}
          onChange={setTitle}
          placeholder="The first line says it"
          autoFocus={text !== ''}
        />
        <div className="field-row">
          <TextInput
            label="Published on"
            value={date ?? guess.publishedOn}
            onChange={setDate}
            placeholder="2022-01-09"
            hint={publishedOn && (isEdtf(publishedOn) ? describeEdtf(publishedOn) : NO_DATE)}
          />
          <TextInput label="Source" value={source} onChange={setSource} />
        </div>
        {trouble && (
          <p className="warning" role="alert">
            {trouble}
          </p>
        )}
      </DialogForm>
    </Dialog>
  );
};

const NO_DATE = 'Not a date yet: 2022-01-09, 2022-01 or 2022';

interface TextAreaProps {
  readonly field: React.RefObject<HTMLTextAreaElement | null>;
  readonly initial: string;
  readonly onText: (text: string) => void;
  readonly onLong: (text: string) => void;
}

/** React does not hold what is typed here: it would copy the whole of it at each key. */
const TextArea = ({ field, initial, onText, onLong }: TextAreaProps) => {
  const id = useId();
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain');
    if (value.length + pasted.length <= LONGEST_IN_FIELD) return;
    event.preventDefault();
    onLong(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  };
  return (
    <div className="field">
      <label htmlFor={id}>Text</label>
      <textarea
        id={id}
        ref={field}
        className="input paste-text"
        rows={10}
        defaultValue={initial}
        // biome-ignore lint/a11y/noAutofocus: an empty dialog is there for the text
        autoFocus={initial === ''}
        spellCheck={false}
        placeholder="Paste the text of the article here"
        onInput={(event) => onText(event.currentTarget.value.slice(0, BEGINNING))}
        onPaste={onPaste}
      />
    </div>
  );
};

const HeldText = ({ text, onDrop }: { readonly text: string; readonly onDrop: () => void }) => (
  <section className="field" aria-label="Text">
    <span>Text</span>
    <p>
      {text.length.toLocaleString('en-GB')} characters. So long a text is taken as it is, without being shown here. It
      begins:
    </p>
    {/* It scrolls by itself: the keyboard has to reach it. */}
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
    <pre className="held-text" tabIndex={0}>
      {text.slice(0, SHOWN).trim()}…
    </pre>
    <div>
      <Button onPress={onDrop}>Use another text</Button>
    </div>
  </section>
);

function guessFrom(text: string) {
  const beginning = text.slice(0, BEGINNING);
  return { title: beginning.trim() ? titleOf(beginning, '') : '', publishedOn: datelineOf(beginning) };
}

function troubleOf(text: string, publishedOn: string): string {
  if (!/\S/u.test(text)) return 'There is no text yet: paste or type it.';
  if (text.length > LARGEST_TEXT) {
    const [size, most] = [text.length, LARGEST_TEXT].map((count) => Math.round(count / 1024 / 1024));
    return `The text has ${size} million characters; articles of up to ${most} MB are read. Split it into parts.`;
  }
  return publishedOn && !isEdtf(publishedOn)
    ? `“${publishedOn}” is not a date that can be kept. Write 2022-01-09, 2022-01 or 2022, or leave it empty.`
    : '';
}
