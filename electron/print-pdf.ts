import { BrowserWindow } from 'electron';
import type { PrintPages } from './print-pages.ts';
import { CONFINED } from './security.ts';

/** Prints a self-contained page in a window that nobody sees, in the sandbox and without scripts. Gives the PDF's bytes. */
export async function printPdf(pages: PrintPages, page: Uint8Array): Promise<Uint8Array> {
  const { url, forget } = pages.keep(page);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...CONFINED, javascript: false },
  });
  try {
    await window.loadURL(url);
    return await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true });
  } finally {
    forget();
    if (!window.isDestroyed()) window.destroy();
  }
}
