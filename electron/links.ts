import { shell } from 'electron';

/**
 * The only place where something is handed to the system to be opened. What comes here has passed `readLink` and was
 * seen by the user: see `ipc/links.ts`.
 */
export const openInBrowser = (address: string): Promise<void> => shell.openExternal(address);
