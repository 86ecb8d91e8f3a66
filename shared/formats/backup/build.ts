import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { buildArchive, type Entry } from '../archive/build.ts';
import type { ExportFormat } from '../export-format.ts';
import { joinBytes } from '../join-bytes.ts';
import { buildProjectFile, type ProjectSource, type Stamp } from '../project-file/build.ts';
import { readBackup } from './read.ts';
import { type Counts, EXTENSION, MANIFEST, type Manifest, PROJECT } from './shape.ts';

/** A whole project in one compressed file with checksums, read back before a byte of it is given. */
export const backup: ExportFormat = {
  id: 'backup',
  group: 'project',
  label: 'Standpoint backup',
  extension: EXTENSION,
  says: 'The whole project, compressed, with checksums. It is read back and compared before it is saved.',
  losses: [],
  build,
};

async function* build(source: ProjectSource, stamp: Stamp): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of buildArchive(entriesOf(source, stamp))) pieces.push(piece);
  // Held in memory whole: what could not be read again must not be taken for a backup.
  const read = readBackup(joinBytes(pieces), 'the backup');
  if (!read.ok) throw new Error(`the backup could not be read back: ${read.error.message}`);
  yield* pieces;
}

async function* entriesOf(source: ProjectSource, stamp: Stamp): AsyncGenerator<Entry> {
  const hash = sha256.create();
  let bytes = 0;
  const counts: Counts = {
    articles: source.articleIds.length,
    tags: 0,
    actors: source.actors.length,
    positions: source.positions.length,
    coders: source.coders.length,
    merges: source.merges.length,
  };
  const counted: ProjectSource = {
    ...source,
    article: async (id) => {
      const article = await source.article(id);
      counts.tags += article.tags.length;
      return article;
    },
  };
  async function* pieces(): AsyncGenerator<string> {
    for await (const piece of buildProjectFile(counted, stamp)) {
      const encoded = utf8ToBytes(piece);
      hash.update(encoded);
      bytes += encoded.byteLength;
      yield piece;
    }
  }
  yield { name: PROJECT, content: pieces() };
  const manifest: Manifest = {
    format: 'standpoint-backup',
    version: 1,
    program: stamp.version,
    madeAt: stamp.exportedAt,
    project: { id: source.info.id, title: source.info.title },
    counts,
    bytes,
    sha256: bytesToHex(hash.digest()),
  };
  yield { name: MANIFEST, content: `${JSON.stringify(manifest, null, 2)}\n` };
}
