import { type KeyboardEvent, useMemo } from 'react';
import { Checkbox } from 'react-aria-components';
import { useStore } from 'zustand';
import { keyOfSuggestion } from '../../../shared/domain/suggestions/shown.ts';
import type { Suggestion, SuggestionKind } from '../../../shared/domain/suggestions/suggestion.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckMark } from '../../ui/CheckMark.tsx';
import { Choice } from '../../ui/fields.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { useProject, useProjectContext, useSession, useSuggestions } from '../context.tsx';
import { KindIcon } from '../KindIcon.tsx';
import { Quote } from '../Quote.tsx';
import { Decide } from './Decide.tsx';
import { LookThrough } from './LookThrough.tsx';
import { NeverSuggested } from './NeverSuggested.tsx';
import { confidenceWords, KINDS, suggestionMeaning } from './words.ts';

interface Props {
  readonly onOpenArticle: (id: string) => void;
}

const ROW = 68;

/** The suggestions of the open article by kind and confidence, what of them is shown, and those of the other articles. */
export const SuggestionPanel = ({ onOpenArticle }: Props) => {
  const isOpen = useProject((state) => state.open !== null);
  return (
    <div className="suggestions">
      <Switches />
      {isOpen ? <List /> : <p className="empty">No article is open.</p>}
      <LookThrough onOpenArticle={onOpenArticle} />
      <NeverSuggested />
    </div>
  );
};

const STEPS = [0, 0.3, 0.5, 0.7, 0.9];

const Switches = () => {
  const { suggestions } = useProjectContext();
  const { suggestKinds, suggestFrom } = useStore(suggestions.settings);
  const shown = useSuggestions((state) => state.shown);
  const counts = useMemo(() => {
    const found = { actor: 0, position: 0, date: 0 };
    for (const { kind } of shown) found[kind] += 1;
    return found;
  }, [shown]);
  const turn = (kind: SuggestionKind, isOn: boolean) =>
    suggestions.change({
      suggestKinds: KINDS.map((one) => one.kind).filter((one) => (one === kind ? isOn : suggestKinds.includes(one))),
    });
  // A file of settings may have brought another one.
  const steps = [...new Set([...STEPS, suggestFrom])].sort((a, b) => a - b);
  return (
    <div className="suggestion-switches">
      <fieldset className="suggestion-kinds">
        <legend className="visually-hidden">Kinds that are suggested</legend>
        {KINDS.map(({ kind, many }) => (
          <Checkbox
            key={kind}
            className="checkbox"
            isSelected={suggestKinds.includes(kind)}
            onChange={(isOn) => turn(kind, isOn)}
          >
            <CheckMark />
            <span>
              {many} <span className="count">{suggestKinds.includes(kind) ? counts[kind] : 'off'}</span>
            </span>
          </Checkbox>
        ))}
      </fieldset>
      <Choice
        label="Least confidence"
        value={String(suggestFrom)}
        options={steps.map((step) => ({
          value: String(step),
          label: step === 0 ? 'any' : `${Math.round(step * 100)} %`,
        }))}
        onChange={(step) => suggestions.change({ suggestFrom: Number(step) })}
      />
    </div>
  );
};

const List = () => {
  const { suggestions } = useProjectContext();
  // Each by itself: that all articles are looked through draws nothing here.
  const shown = useSuggestions((state) => state.shown);
  const isReading = useSuggestions((state) => state.isReading);
  const error = useSuggestions((state) => state.error);
  const isCut = useSuggestions((state) => state.isCut);
  const key = useSession((state) => state.suggestion);
  const items = useMemo(() => byKindAndConfidence(shown), [shown]);
  const active = useMemo(() => items.findIndex((one) => keyOfSuggestion(one) === key), [items, key]);
  const current = items[active];
  const nextOf = (one: Suggestion) => items[items.indexOf(one) + 1] ?? items[items.indexOf(one) - 1];
  const onKey = (event: KeyboardEvent, item: Suggestion | undefined): boolean => {
    if (!item || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    if (event.key === 'Enter') suggestions.accept(nextOf);
    else if (event.key === 'Backspace' || event.key === 'Delete') suggestions.dismiss(nextOf);
    else return false;
    return true;
  };
  if (error !== null) {
    return (
      <div className="empty" role="alert">
        <p>This article could not be read along: {error}.</p>
        <Button onPress={() => suggestions.again()}>Try again</Button>
      </div>
    );
  }
  if (items.length === 0) return <Nothing isReading={isReading} />;
  return (
    <>
      {isCut && <p className="suggestion-note">Only the first suggestions of this long article are here.</p>}
      <VirtualList
        label="Suggestions"
        className="suggestion-list"
        items={items}
        keyOf={keyOfSuggestion}
        rowHeight={ROW}
        active={active}
        onActive={(index) => suggestions.select(items[index] ?? null)}
        onKey={onKey}
      >
        {(suggestion) => <Row suggestion={suggestion} />}
      </VirtualList>
      {current && (
        <section aria-label="Chosen suggestion" className="suggestion-chosen">
          <p className="suggestion-why">{current.why}</p>
          <Decide suggestion={current} nextOf={nextOf} />
        </section>
      )}
    </>
  );
};

const Nothing = ({ isReading }: { readonly isReading: boolean }) => {
  const made = useSuggestions((state) => state.made);
  const hidden = made.actor + made.position + made.date;
  if (isReading && hidden === 0) return <p className="empty">Reading along…</p>;
  return (
    <div className="empty">
      <p>Nothing is suggested here.</p>
      {hidden > 0 && <p>What the program found is tagged or dismissed already, or hidden by the switches above.</p>}
    </div>
  );
};

const Row = ({ suggestion }: { readonly suggestion: Suggestion }) => {
  const meaning = useProject((state) => suggestionMeaning(suggestion, state));
  return (
    <>
      <KindIcon kind={suggestion.kind} />
      <span className="suggestion-row">
        <span className="suggestion-meaning">
          <span>{meaning}</span>
          <small>{confidenceWords(suggestion.confidence)}</small>
        </span>
        <Quote kind={suggestion.kind}>{suggestion.quote.slice(0, 200)}</Quote>
        <small className="suggestion-row-why">{suggestion.why}</small>
      </span>
    </>
  );
};

const byKindAndConfidence = (shown: readonly Suggestion[]): Suggestion[] => {
  const rank = (kind: SuggestionKind) => KINDS.findIndex((one) => one.kind === kind);
  // The order of reading stays where both are equally sure.
  return shown.toSorted((a, b) => rank(a.kind) - rank(b.kind) || b.confidence - a.confidence);
};
