import type { KeepCapability } from '../../../shared/contract/host.ts';
import { LIBRARY_FOLDER } from '../../../shared/domain/keeping/kept-names.ts';
import { type LibraryDatabase, type LibraryEntry, type Setting, watchSettings } from '../../db/library.ts';
import { ABOUT, keptProjects, readKeptJson, writeKeptJson } from './folder.ts';

const SETTINGS = 'settings.json';

/** What was brought back into the list of projects. */
export interface LibraryBack {
  /** Titles of projects of which the list knew nothing. */
  readonly projects: readonly string[];
  readonly settings: boolean;
}

/**
 * Brings back what the list of projects has lost: entries of which only the folder knows, and the settings where there are
 * none at all. What is there is never changed.
 */
export async function restoreLibrary(library: LibraryDatabase, keep: KeepCapability): Promise<LibraryBack> {
  const back = { projects: [] as string[], settings: false };
  if ((await library.settings.count()) === 0) {
    const kept = await readKeptJson(keep, LIBRARY_FOLDER, SETTINGS);
    const rows = Array.isArray(kept) ? kept.filter(isSetting) : [];
    if (rows.length > 0) await library.settings.bulkPut(rows);
    back.settings = rows.length > 0;
  }
  const known = new Set(await library.projects.toCollection().primaryKeys());
  for (const key of await keptProjects(keep)) {
    if (known.has(key)) continue;
    const about = await readKeptJson(keep, key, ABOUT);
    if (!isEntry(about) || about.key !== key) continue;
    await library.projects.put(about);
    back.projects.push(about.title);
  }
  return back;
}

/** Writes the settings beside the projects' folders, now and whenever they change. Gives what ends that. */
export function keepSettingsBeside(library: LibraryDatabase, keep: KeepCapability): () => void {
  let last = '';
  return watchSettings(library, (rows) => {
    const text = JSON.stringify(rows);
    if (rows.length === 0 || text === last) return;
    last = text;
    void writeKeptJson(keep, LIBRARY_FOLDER, SETTINGS, rows);
  });
}

const isSetting = (row: unknown): row is Setting =>
  typeof row === 'object' && row !== null && 'name' in row && typeof row.name === 'string' && 'value' in row;

const isEntry = (value: unknown): value is LibraryEntry =>
  typeof value === 'object' &&
  value !== null &&
  ['key', 'projectId', 'title', 'createdAt', 'openedAt'].every(
    (name) => typeof Reflect.get(value, name) === 'string',
  ) &&
  ['articles', 'tags'].every((name) => typeof Reflect.get(value, name) === 'number');
