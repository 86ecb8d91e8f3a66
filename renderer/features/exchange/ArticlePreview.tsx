import { type ReactNode, useState } from 'react';
import { describeEdtf, isEdtf } from '../../../shared/domain/dates/edtf.ts';
import type { Failure, Result } from '../../../shared/domain/result.ts';
import { hashText } from '../../../shared/domain/text/canonical.ts';
import { ENCODINGS, type Encoding, encodingName } from '../../../shared/formats/text-file/parse.ts';
import type { ReadArticle } from '../../commands/reading/read-files.ts';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/fields.tsx';

/** Characters of a text that are shown at first. */
const SHOWN = 2000;

interface Props {
  readonly article: ReadArticle;
  readonly onReadAs: (article: ReadArticle, encoding: string) => Promise<Result<ReadArticle, Failure>>;
  readonly onChange: (article: ReadArticle) => void;
  /** What is to be said of it first. */
  readonly children?: ReactNode;
}

/** An article as it was read, before it comes in: what of it can still be put right. */
export const ArticlePreview = ({ article, onReadAs, onChange, children }: Props) => {
  const [isWhole, setWhole] = useState(false);
  const [failure, setFailure] = useState('');
  const { title, source, publishedOn, text, doubt, encoding, bytes, leftOut = [] } = article;
  const [date, setDate] = useState(publishedOn);
  const readAs = async (chosen: string) => {
    const read = await onReadAs(article, chosen);
    setFailure(read.ok ? '' : read.error.message);
    if (read.ok) onChange({ ...read.value, ...(doubt ? { doubt } : {}) });
  };
  const putBack = (index: number) => {
    const part = leftOut[index];
    if (!part) return;
    const whole = `${text.slice(0, part.at)}${part.text}\n\n${text.slice(part.at)}`;
    const moved = leftOut.flatMap((one, number) =>
      number === index ? [] : [number > index ? { ...one, at: one.at + part.text.length + 2 } : one],
    );
    onChange({ ...article, text: whole, sha256: hashText(whole), leftOut: moved });
  };
  return (
    <section className="preview-article" aria-label="The article as it was read">
      {children}
      {doubt && <p className="warning">{doubt}</p>}
      {bytes && encoding && (
        <label className="field">
          <span>Encoding</span>
          <select className="input" value={encoding} onChange={(event) => void readAs(event.target.value)}>
            {ENCODINGS.map((one: Encoding) => (
              <option key={one} value={one}>
                {encodingName(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {failure && (
        <p className="warning" role="alert">
          {failure}
        </p>
      )}
      <TextInput label="Title" value={title} onChange={(value) => onChange({ ...article, title: value })} />
      <div className="field-row">
        <TextInput
          label="Published on"
          value={date}
          onChange={(value) => {
            setDate(value);
            onChange({ ...article, publishedOn: isEdtf(value.trim()) ? value.trim() : '' });
          }}
          placeholder="2022-01-09"
          hint={
            date && (isEdtf(date.trim()) ? describeEdtf(date.trim()) : 'Not a date yet: 2022-01-09, 2022-01 or 2022')
          }
        />
        <TextInput label="Source" value={source} onChange={(value) => onChange({ ...article, source: value })} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it */}
      <section className="preview-text" aria-label="Text" tabIndex={0} dir="auto">
        {isWhole ? text : text.slice(0, SHOWN)}
      </section>
      {text.length > SHOWN && !isWhole && <Button onPress={() => setWhole(true)}>Show the whole text</Button>}
      {leftOut.length > 0 && (
        <details className="preview-left">
          <summary>Left out as surroundings ({leftOut.length})</summary>
          <ul>
            {leftOut.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts have no names
              <li key={`${index} ${part.at}`}>
                <span>{part.text.slice(0, 300)}</span>
                <Button onPress={() => putBack(index)}>Put back</Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
