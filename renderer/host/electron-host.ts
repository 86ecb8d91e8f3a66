import type { Host } from '../../shared/contract/host.ts';

declare global {
  interface Window {
    /** Put there by the preload script of the desktop app. */
    readonly standpointHost?: Host;
  }
}

export const electronHost = (): Host | null => window.standpointHost ?? null;
