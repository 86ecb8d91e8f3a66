import { Button } from '../../ui/Button.tsx';
import { useProjectContext } from '../context.tsx';
import { useUnused } from './use-unused.ts';
import { counted } from './words.ts';

/** Says that something in the codebook is used by nothing, and leads to where it is cleared. */
export const UnusedBanner = () => {
  const { session } = useProjectContext();
  const { length } = useUnused();
  if (length === 0) return null;
  return (
    <p className="unused-banner">
      {counted(length, 'unused code', 'unused codes')}
      <span className="spacer" />
      <Button look="quiet" onPress={() => session.setState({ dialog: { name: 'unused-codes' } })}>
        Look at {length === 1 ? 'it' : 'them'}
      </Button>
    </p>
  );
};
