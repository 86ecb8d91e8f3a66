import { strFromU8 } from 'fflate';
import type { Project } from '../../domain/model.ts';
import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { CAPS, PROJECT_CAPS, readArchive } from '../archive/read.ts';
import { hashBytes } from '../hash.ts';
import { type ParsedProject, parseProjectFile } from '../project-file/parse.ts';
import { type Counts, MANIFEST, type Manifest, manifestShape, PROJECT } from './shape.ts';

export interface Backup {
  readonly manifest: Manifest;
  readonly project: ParsedProject;
}

const BACKUP_CAPS = { ...CAPS, ...PROJECT_CAPS, entries: 10 };

/**
 * Reads a backup, and checks that it is whole: its checksum, its counts, and every record of its project. Whatever is wrong
 * with it, nothing of it is given.
 */
export function readBackup(bytes: Uint8Array, name: string): Result<Backup, Failure> {
  const archive = readArchive(bytes, name, { caps: BACKUP_CAPS });
  if (!archive.ok) return archive;
  const [project, manifestBytes] = [archive.value.get(PROJECT), archive.value.get(MANIFEST)];
  if (!project || !manifestBytes) return damaged(name, 'a part of it is missing');
  const manifest = manifestOf(manifestBytes);
  if (!manifest) return damaged(name, 'what it says of itself cannot be read');
  if (manifest.version > 1) {
    return failure(
      'newer-version',
      `“${name}” was made by a newer version of Standpoint (${manifest.program}). Update this one to restore it. Nothing was changed.`,
    );
  }
  if (project.byteLength !== manifest.bytes || hashBytes(project) !== manifest.sha256) {
    return damaged(name, 'its checksum is another');
  }
  const parsed = parseProjectFile(strFromU8(project));
  if (!parsed.ok) return damaged(name, parsed.error.message);
  const [fault] = parsed.value.failed;
  if (fault) return damaged(name, `${fault.item}: ${fault.reason}`);
  if (JSON.stringify(countsOf(parsed.value.project)) !== JSON.stringify(manifest.counts)) {
    return damaged(name, 'it does not hold what it says');
  }
  return ok({ manifest, project: parsed.value });
}

const damaged = (name: string, why: string) =>
  failure(
    'damaged-backup',
    `“${name}” is damaged and was not restored: ${why}. Nothing was changed. Take another backup.`,
  );

function manifestOf(bytes: Uint8Array): Manifest | null {
  try {
    const parsed = manifestShape.safeParse(JSON.parse(strFromU8(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

const countsOf = ({ articles, actors, positions, coders, merges }: Project): Counts => ({
  articles: articles.length,
  tags: articles.reduce((sum, { tags }) => sum + tags.length, 0),
  actors: actors.length,
  positions: positions.length,
  coders: coders.length,
  merges: merges.length,
});
