import type { Card, Placed } from './card-layout.ts';

interface Props {
  readonly cards: readonly Card[];
  readonly placed: readonly Placed[];
  readonly active: string | null;
}

/** Width of the gap between text and cards, and how far below their tops a line leaves the passage and meets the card. */
const GAP = 22;
const AT_PASSAGE = 18;
const AT_CARD = 14;

/** Thin lines from the lines of the text to the cards. */
export const Leaders = ({ cards, placed, active }: Props) => {
  const tops = new Map(cards.map(({ id, top }) => [id, top]));
  return (
    <svg className="leaders" width={GAP} height={1} aria-hidden="true">
      {placed.flatMap(({ ids, top }) =>
        ids.map((id) => {
          const from = (tops.get(id) ?? 0) + AT_PASSAGE;
          const to = top + AT_CARD;
          const path = `M0 ${from} H6 C ${GAP - 4} ${from} 6 ${to} ${GAP} ${to}`;
          return <path key={id} d={path} data-active={id === active || undefined} />;
        }),
      )}
    </svg>
  );
};
