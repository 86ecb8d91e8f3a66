import { Button } from '../../ui/Button.tsx';
import { useProjectContext } from '../context.tsx';
import { counted } from '../counted.ts';
import { useUnused } from './use-unused.ts';

/** Says that something in the codebook is used by nothing, and leads to where it is cleared. */
export const UnusedBanner = () => {
  const { session } = useProjectContext();
  const { length } = useUnused();
  if (length === 0) return null;
  return (
    <p className="unused-banner">
      {counted(length, 'unused code')}
      <span className="spacer" />
      <Button look="quiet" onPress={() => session.setState({ dialog: { name: 'unused-codes' } })}>
        Look at {length === 1 ? 'it' : 'them'}
      </Button>
    </p>
  );
};
