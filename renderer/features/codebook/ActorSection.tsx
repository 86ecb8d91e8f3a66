import { ListTree } from 'lucide-react';
import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components';
import { ACTOR_KINDS, type ActorKind } from '../../../shared/domain/model.ts';
import { useProject } from '../context.tsx';
import { actorContent } from './CodeRow.tsx';
import { CodeTree } from './CodeTree.tsx';
import { actorRows } from './rows.ts';
import { Section } from './Section.tsx';
import { useView, useViewStore } from './view.ts';

const NO_USAGE: ReadonlyMap<string, number> = new Map();

export const ActorSection = () => {
  const actors = useProject((state) => state.actors);
  const sort = useView((state) => state.sort);
  // Only an order by use has to be made anew with each tag.
  const usage = useProject((state) => (sort === 'use' ? state.usage : NO_USAGE));
  const query = useView((state) => state.query);
  const kind = useView((state) => state.kind);
  const actorsAs = useView((state) => state.actorsAs);
  const opened = useView((state) => state.opened);
  const rows = useMemo(
    () => actorRows(actors, usage, { query, kind, sort, actorsAs, opened }),
    [actors, usage, query, kind, sort, actorsAs, opened],
  );
  const narrowed = query.trim() !== '' || kind !== '';
  const shown = narrowed ? new Set(rows.map(({ id }) => id)).size : actors.size;
  return (
    <Section table="actors" shown={shown} total={actors.size} tools={actors.size > 0 && <Tools />}>
      {actors.size === 0 ? (
        <p className="empty">Actors come in with the first tag, or by “New actor”.</p>
      ) : rows.length === 0 ? (
        <p className="empty">No actor is called like that{kind && ', or it is of another kind'}.</p>
      ) : (
        <CodeTree table="actors" rows={rows} content={actorContent} isFlat={!rows.some((row) => row.isOpen !== null)} />
      )}
    </Section>
  );
};

/** Which actors are shown, in which order, and whether under their groups. */
const Tools = () => {
  const view = useViewStore();
  const { kind, sort, actorsAs } = useView((state) => state);
  return (
    <div className="code-tools">
      <select
        className="select"
        aria-label="Kind of actor"
        value={kind}
        onChange={(event) => view.setState({ kind: event.target.value as ActorKind | '' })}
      >
        <option value="">all kinds</option>
        {ACTOR_KINDS.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
      <select
        className="select"
        aria-label="Order of the actors"
        value={sort}
        onChange={(event) => view.setState({ sort: event.target.value as 'name' | 'use' })}
      >
        <option value="name">by name</option>
        <option value="use">by use</option>
      </select>
      <span className="spacer" />
      <ToggleButton
        className="button button-quiet"
        isSelected={actorsAs === 'tree'}
        onChange={(tree) => view.setState({ actorsAs: tree ? 'tree' : 'list' })}
        aria-label="Tree of actors under their groups"
      >
        <ListTree size={14} aria-hidden="true" /> <span className="tree-word">Tree</span>
      </ToggleButton>
    </div>
  );
};
