import path from 'node:path';

/** Folders that the journeys, the benchmarks and the scripts share. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
export const E2E = path.join(ROOT, 'e2e');
/** The built screen, as both shells load it. */
export const BUILT_SCREEN = path.join(ROOT, 'dist/renderer');
/** The built main process. */
export const BUILT_MAIN = path.join(ROOT, 'dist/electron/main.js');
