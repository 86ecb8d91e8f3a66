import path from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { JsonFile } from './files/json-file.ts';
import { APP_URL } from './origin.ts';
import { CONFINED } from './security.ts';
import { placeWindow, SMALLEST, type WindowState } from './window-state.ts';

/** The colours of the empty page, so that nothing flashes before it is painted. */
const PAPER = { light: '#fbfaf7', dark: '#1a1b1e' };
const SAVE_AFTER = 400;

export const windowTitle = (title: string) => (title === '' ? 'Standpoint' : `${title.slice(0, 500)} — Standpoint`);

/** Opens the one window, where it was when it was closed. */
export async function openWindow(
  stateFile: JsonFile<WindowState>,
  report: (what: string, error: unknown) => void,
): Promise<BrowserWindow> {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const { maximized, ...bounds } = placeWindow(
    await stateFile.read(),
    [primary, ...others].map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: windowTitle(''),
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    show: false,
    webPreferences: {
      preload: path.join(import.meta.dirname, 'preload.cjs'),
      ...CONFINED,
    },
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize(); // shows the window: not before there is something to show
    window.show();
  });
  window.on('page-title-updated', (event) => event.preventDefault()); // the title is set by `setState`
  keepState(window, stateFile);
  void window.loadURL(APP_URL).catch((error: unknown) => {
    report('The page cannot be loaded', error);
    if (!window.isDestroyed()) window.show(); // an empty window can be closed, one that is not shown cannot
  });
  return window;
}

/** Remembers place and size, a moment after the last change and once more at closing. */
function keepState(window: BrowserWindow, stateFile: JsonFile<WindowState>): void {
  let timer: NodeJS.Timeout | undefined;
  const save = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    void stateFile.write({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_AFTER);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('close', save);
  window.on('closed', () => clearTimeout(timer));
}
