import type { AppInfo, ChosenFile, ScreenState } from '../../shared/contract/host.ts';
import { ok } from '../../shared/domain/result.ts';
import { attempt } from '../files/failures.ts';
import type { Handlers } from './register.ts';

export interface AppParts {
  readonly info: AppInfo;
  readonly ready: () => readonly ChosenFile[];
  readonly setState: (state: ScreenState) => void;
  readonly closeNow: () => Promise<void>;
  /** The next start puts the databases aside; then the program starts again. */
  readonly beginAfresh: () => Promise<void>;
}

type AppHandlers = Pick<Handlers, Extract<keyof Handlers, `app.${string}`>>;

export const appHandlers = ({ info, ready, setState, closeNow, beginAfresh }: AppParts): AppHandlers => ({
  'app.info': async () => ok(info),
  'app.ready': async () => ok(ready()),
  'app.setState': async (state) => {
    setState(state);
    return ok(null);
  },
  'app.closeNow': async () => {
    // The answer has to leave before the page goes.
    setImmediate(() => void closeNow());
    return ok(null);
  },
  'app.beginAfresh': () =>
    attempt('afresh', 'keep', async () => {
      await beginAfresh();
      return null;
    }),
});

export function platformOf(platform: NodeJS.Platform): AppInfo['platform'] {
  return platform === 'darwin' || platform === 'win32' || platform === 'linux' ? platform : 'other';
}
