import type { Actor } from '../../domain/model.ts';
import { treeOrder } from '../codebook.ts';
import { PATH_SIGN } from '../codebook-csv/columns.ts';
import type { ProjectSource } from '../project-file/build.ts';

/** What the ids in tags are called. Nothing that a project holds is unknown; '?' says it where it is all the same. */
export interface Lookup {
  actor(id: string): Actor | undefined;
  actorName(id: string): string;
  /** The label alone. */
  position(id: string): string;
  /** Issue › Claim. */
  path(id: string): string;
  coder(id: string): string;
}

const UNKNOWN = '?';

export function lookupOf({ actors, positions, coders }: ProjectSource): Lookup {
  const actorsById = new Map(actors.map((actor) => [actor.id, actor]));
  const coderNames = new Map(coders.map(({ id, name }) => [id, name]));
  const labels = new Map(positions.map(({ id, label }) => [id, label]));
  const paths = new Map(
    treeOrder(positions).map(({ position, above }) => [
      position.id,
      [...above, position].map(({ label }) => label).join(PATH_SIGN),
    ]),
  );
  return {
    actor: (id) => actorsById.get(id),
    actorName: (id) => actorsById.get(id)?.name ?? UNKNOWN,
    position: (id) => labels.get(id) ?? UNKNOWN,
    path: (id) => paths.get(id) ?? labels.get(id) ?? UNKNOWN,
    coder: (id) => coderNames.get(id) ?? UNKNOWN,
  };
}
