import { TriangleAlert } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { useProject, useProjectContext } from '../context.tsx';

/** Says that something is not saved, as long as it is not. */
export const TroubleBanner = () => {
  const trouble = useProject((state) => state.trouble);
  const { workspace } = useProjectContext();
  if (!trouble) return null;
  return (
    <div className="trouble" role="alert">
      <TriangleAlert size={20} aria-hidden="true" />
      <p>{trouble.message}</p>
      {trouble.what === 'change' && (
        <>
          <Button onPress={() => workspace.retry()}>Try now</Button>
          <Button look="quiet" onPress={() => workspace.giveUp()}>
            Take the change back
          </Button>
        </>
      )}
    </div>
  );
};
