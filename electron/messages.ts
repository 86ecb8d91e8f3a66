import path from 'node:path';
import { app, type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import type { Link } from '../shared/contract/links.ts';

/** Shows a question over the window, if there is one; gives the number of the button. */
async function ask(window: BrowserWindow | undefined, options: MessageBoxOptions): Promise<number> {
  const shown = window && !window.isDestroyed();
  const { response } = await (shown ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
  return response;
}

export async function askCloseAnyway(window: BrowserWindow): Promise<boolean> {
  const answer = await ask(window, {
    type: 'warning',
    message: 'The window does not answer.',
    detail: 'It may still be writing. What it showed as saved is safe; a change of the last seconds may be lost.',
    buttons: ['Keep open', 'Close anyway'],
    defaultId: 0,
    cancelId: 0,
  });
  return answer === 1;
}

export async function askReload(window: BrowserWindow): Promise<boolean> {
  const answer = await ask(window, {
    type: 'error',
    message: 'The window has stopped working.',
    detail: 'What it showed as saved is safe. Load it again to go on.',
    buttons: ['Load again', 'Close'],
    defaultId: 0,
    cancelId: 1,
  });
  return answer === 0;
}

/** The whole address is shown, since a part of it can say anything. */
export async function askOpenLink(window: BrowserWindow | undefined, { address, host }: Link): Promise<boolean> {
  const answer = await ask(window, {
    type: 'question',
    message: `Open ${host} in your browser?`,
    detail: `${address}\n\nStandpoint itself sends nothing; your browser will.`,
    buttons: ['Cancel', 'Open in browser'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return answer === 1;
}

export async function tellMissing(window: BrowserWindow | undefined, file: string): Promise<void> {
  await ask(window, {
    type: 'info',
    message: `“${path.basename(file)}” is not there any more.`,
    detail: `It was at ${path.dirname(file)}. It has been taken off the list; the projects it was read into are unchanged.`,
    buttons: ['OK'],
  });
}

/** An error that nobody has caught: the main process may be in disorder from here on. */
export async function tellBroken(window: BrowserWindow | undefined, logFile: string): Promise<void> {
  const answer = await ask(window, {
    type: 'error',
    message: 'Standpoint has made a mistake and may not work properly now.',
    detail: `What was shown as saved is safe. It is best to quit and start again. Details are in ${logFile}.`,
    buttons: ['Quit', 'Go on'],
    defaultId: 0,
    cancelId: 1,
  });
  if (answer === 0) app.quit();
}
