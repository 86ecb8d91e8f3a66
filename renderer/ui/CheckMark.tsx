import { Check } from 'lucide-react';

/** The box of a check box; whether it is ticked is shown by its parent's state. */
export const CheckMark = () => (
  <span className="check-mark" aria-hidden="true">
    <Check size={12} strokeWidth={3} />
  </span>
);
