import { useState } from 'react';
import type { ParsedProject } from '../../../shared/formats/project-file/parse.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { describeInstant } from '../../ui/instant.ts';
import { counted } from '../counted.ts';
import { Facts } from './Facts.tsx';

interface Props {
  readonly file: string;
  readonly parsed: ParsedProject;
  /** Titles of projects with the same id that are here already. */
  readonly twins: readonly string[];
  /** `replaces`: those that are here already are put among the deleted projects. */
  readonly onImport: (replaces: boolean) => void;
  /** Where the open project is another version of it, or has articles in common with it. */
  readonly merge?: { readonly into: string; readonly run: () => void };
  readonly onClose: () => void;
}

/** More are in the list than anyone reads to the end; the number says how many there are. */
const MOST = 200;

/** What is in a project file, before anything is written. */
export const ImportDialog = ({ file, parsed, twins, onImport, merge, onClose }: Props) => {
  const [replaces, setReplaces] = useState(false);
  const { project, exportedAt, failed } = parsed;
  const tags = project.articles.reduce((sum, article) => sum + article.tags.length, 0);
  // What is said twice of the same record is shown once.
  const distinct = new Map(failed.map((one) => [`${one.item} ${one.reason}`, one]));
  const shown = [...distinct].slice(0, MOST);
  const facts = [
    ['Articles', project.articles.length],
    ['Tags', tags],
    ['Actors', project.actors.length],
    ['Positions', project.positions.length],
    ['Coders', project.coders.length],
  ] as const;
  return (
    <Dialog title="Import project" onClose={onClose} width="wide">
      <div className="dialog-body">
        <p>
          <strong>{project.info.title}</strong> from “{file}”
          {exportedAt && `, exported on ${describeInstant(exportedAt)}`}.
        </p>
        {project.info.description && <p>{project.info.description}</p>}
        <Facts facts={facts} />
        {twins.length > 0 && (
          <p className="warning">
            This project is here already, as “{twins.join('”, “')}”.{' '}
            {replaces
              ? 'It is put among the deleted projects, and can be restored from there.'
              : 'It stays as it is; the file becomes a second copy beside it.'}
          </p>
        )}
        {twins.length > 0 && (
          <label className="tick">
            <input type="checkbox" checked={replaces} onChange={(event) => setReplaces(event.target.checked)} />
            <span>Put what is here away instead, and go on with the file</span>
          </label>
        )}
        {failed.length > 0 && (
          <section aria-label="What could not be read">
            <p className="warning">
              {counted(failed.length, 'record')} could not be taken as{' '}
              {failed.length === 1 ? 'it stands' : 'they stand'}. The rest can be imported.
            </p>
            {/* The list scrolls by itself: the keyboard has to reach it. */}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
            <ul className="failed" aria-label="Records that could not be taken" tabIndex={0}>
              {shown.map(([key, { item, reason }]) => (
                <li key={key}>
                  <code>{item}</code> {reason}
                </li>
              ))}
              {distinct.size > MOST && <li>and {distinct.size - MOST} more</li>}
            </ul>
          </section>
        )}
        {merge && (
          <p>
            It can also be merged into the open project, “{merge.into}”, which is another version of it or has articles
            in common with it. What it would bring is shown first.
          </p>
        )}
        <p className="quiet">
          Nothing has been written yet. The project becomes one of its own; the others are not touched.
        </p>
      </div>
      <DialogActions>
        {merge && <Button onPress={merge.run}>Merge into the open project…</Button>}
        <span className="spacer" />
        <Button onPress={onClose}>Cancel</Button>
        <Button look="primary" onPress={() => onImport(replaces)} autoFocus>
          Import
        </Button>
      </DialogActions>
    </Dialog>
  );
};
