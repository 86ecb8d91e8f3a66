import { z } from 'zod';

z.config({ jitless: true });

export const PROJECT = 'project.json';
export const MANIFEST = 'backup.json';
export const EXTENSION = 'standpoint-backup';

const count = z.int().min(0);

/** What a backup says of itself: by it, it is known whether it is whole. */
export const manifestShape = z.object({
  format: z.literal('standpoint-backup'),
  version: z.int().min(1),
  program: z.string(),
  madeAt: z.string(),
  project: z.object({ id: z.string(), title: z.string() }),
  counts: z.object({ articles: count, tags: count, actors: count, positions: count, coders: count, merges: count }),
  bytes: count,
  sha256: z.string().regex(/^[\da-f]{64}$/u),
});

export type Manifest = z.infer<typeof manifestShape>;
export type Counts = Manifest['counts'];
