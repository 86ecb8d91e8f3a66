import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import { failure } from '../../shared/domain/result.ts';
import { APP_ORIGIN } from '../origin.ts';
import type { Calls, Channel } from './channels.ts';
import { SCHEMAS } from './schemas.ts';

/** One handler a call: one that is missing does not compile. */
export type Handlers = { readonly [C in Channel]: Calls[C] };

type AnyHandler = (...args: unknown[]) => Promise<unknown>;

/**
 * The only place where calls of the page are accepted. Each has its sender and its arguments checked, and is answered
 * with a result whatever happens.
 */
export function registerCalls(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  report: (what: string, error: unknown) => void,
): void {
  for (const channel of Object.keys(SCHEMAS) as Channel[]) {
    const schema: z.ZodType<unknown[]> = SCHEMAS[channel];
    const handler = handlers[channel] as AnyHandler;
    ipcMain.handle(channel, async (event, ...args: unknown[]) => {
      if (!isFromPage(event)) return failure('bad-arguments', 'This call was refused: it does not come from the page.');
      try {
        const checked = schema.safeParse(args);
        if (!checked.success) {
          report(
            `Arguments of ${channel}`,
            checked.error.issues.map(({ code }) => code),
          );
          return failure('bad-arguments', 'This call was refused: its arguments are not as agreed.');
        }
        return await handler(...checked.data);
      } catch (error) {
        report(channel, error);
        return failure('io-error', 'Standpoint has made a mistake here. Nothing was changed; try again.');
      }
    });
  }
}

/** The top frame of our own page. A frame that has navigated away meanwhile is null, or throws when it is looked at. */
export function isFromPage(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  try {
    const { senderFrame } = event;
    return senderFrame?.parent === null && senderFrame.origin === APP_ORIGIN;
  } catch {
    return false;
  }
}
