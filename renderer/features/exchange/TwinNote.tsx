import { useMemo, useState } from 'react';
import { describeEdtf } from '../../../shared/domain/dates/edtf.ts';
import { onlyIn } from '../../../shared/domain/likeness/differences.ts';
import { Button } from '../../ui/Button.tsx';

/** The article that another one is nearly the same as. */
export interface Other {
  readonly title: string;
  readonly source: string;
  /** EDTF. */
  readonly publishedOn: string;
  /** In the project; else it was read just before. */
  readonly isHere: boolean;
  /** Gives its text; null where it is gone. */
  readonly read: () => Promise<string | null>;
}

interface Props {
  /** 0.5 to 1. */
  readonly likeness: number;
  readonly text: string;
  readonly other: Other;
}

/** Says what an article is nearly the same as, and shows both side by side. */
export const TwinNote = ({ likeness, text, other }: Props) => {
  const [shown, setShown] = useState<string | null>(null);
  const [isGone, setGone] = useState(false);
  const facts = [other.source, other.publishedOn && describeEdtf(other.publishedOn)].filter(Boolean).join(', ');
  const compare = async () => {
    const read = await other.read();
    setShown(read);
    setGone(read === null);
  };
  return (
    <section className="twin" aria-label="Nearly the same">
      <p className="warning">
        {Math.round(likeness * 100)} % of its wording is that of “{other.title}”{facts && ` (${facts})`}, which{' '}
        {other.isHere ? 'is in the project' : 'was read with it'}. Both can be kept. A later version of it is better
        taken as its new text: <b>File › Newer version of the text…</b> keeps the tags.
      </p>
      {shown === null && !isGone && <Button onPress={() => void compare()}>Compare the two</Button>}
      {isGone && <p role="alert">That article was deleted meanwhile.</p>}
      {shown !== null && <Compared text={text} other={shown} title={other.title} />}
    </section>
  );
};

/** Characters of a text that are compared and shown: beyond it nobody reads. */
const MOST = 60_000;

const Compared = ({
  text,
  other,
  title,
}: {
  readonly text: string;
  readonly other: string;
  readonly title: string;
}) => {
  const [one, two] = [text.slice(0, MOST), other.slice(0, MOST)];
  return (
    <>
      <div className="twin-texts">
        <Marked name="This article" text={one} other={two} />
        <Marked name={`“${title}”`} text={two} other={one} />
      </div>
      <p className="quiet">
        Marked: the words that are only here.{' '}
        {Math.max(text.length, other.length) > MOST &&
          `The first ${MOST.toLocaleString('en')} characters are compared.`}
      </p>
    </>
  );
};

const Marked = ({ name, text, other }: { readonly name: string; readonly text: string; readonly other: string }) => {
  const parts = useMemo(() => {
    let at = 0;
    const found: { readonly text: string; readonly start: number; readonly isOnlyHere: boolean }[] = [];
    for (const { start, end } of onlyIn(text, other)) {
      if (start > at) found.push({ text: text.slice(at, start), start: at, isOnlyHere: false });
      found.push({ text: text.slice(start, end), start, isOnlyHere: true });
      at = end;
    }
    return [...found, { text: text.slice(at), start: at, isOnlyHere: false }];
  }, [text, other]);
  return (
    // It scrolls by itself: the keyboard has to reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
    <section className="preview-text" aria-label={name} tabIndex={0} dir="auto">
      <h3>{name}</h3>
      {parts.map((part) => (part.isOnlyHere ? <mark key={part.start}>{part.text}</mark> : part.text))}
    </section>
  );
};
