import type { AppInfo, ChosenFile, ScreenState } from '../../shared/contract/host.ts';
import { ok } from '../../shared/domain/result.ts';
import type { Handlers } from './register.ts';

export interface AppParts {
  readonly info: AppInfo;
  readonly ready: () => readonly ChosenFile[];
  readonly setState: (state: ScreenState) => void;
  readonly closeNow: () => Promise<void>;
}

type AppHandlers = Pick<Handlers, Extract<keyof Handlers, `app.${string}`>>;

export const appHandlers = ({ info, ready, setState, closeNow }: AppParts): AppHandlers => ({
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
});

export function platformOf(platform: NodeJS.Platform): AppInfo['platform'] {
  return platform === 'darwin' || platform === 'win32' || platform === 'linux' ? platform : 'other';
}
