import { CircleCheck, Diamond, OctagonX, SquareMinus } from 'lucide-react';
import type { Stance } from '../../shared/domain/model.ts';

/** A shape of its own for each stance, so that they are told apart without colour. */
const ICONS = { supports: CircleCheck, opposes: OctagonX, neutral: SquareMinus, conditional: Diamond } as const;

interface Props {
  readonly stance: Stance;
  /** Whether its word is there for the ear; where the word stands beside it, it is not. */
  readonly isSaid?: boolean;
}

export const StanceIcon = ({ stance, isSaid = false }: Props) => {
  const Icon = ICONS[stance];
  return (
    <>
      <Icon className={`stance-icon stance-${stance}`} size={14} aria-hidden="true" />
      {isSaid && <span className="visually-hidden">{stance}</span>}
    </>
  );
};
