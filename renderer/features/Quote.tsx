import type { TagKind } from '../../shared/domain/model.ts';
import { isQuoted } from './quoted.ts';

interface Props {
  /** What it is tagged as, or would be; absent where that does not matter. */
  readonly kind?: TagKind;
  readonly children: string;
}

/** A passage between quotation marks, unless it has some of its own. */
export const Quote = ({ kind, children }: Props) => (
  <q className={`quote${kind ? ` quote-${kind}` : ''}${isQuoted(children) ? ' has-marks' : ''}`} dir="auto">
    {children}
  </q>
);
