import { useState } from 'react';
import type { ExportFormat, ExportOptions } from '../../../shared/formats/export-format.ts';
import { EXPORTS, exportFormat } from '../../../shared/formats/exports.ts';
import { useProject } from '../context.tsx';
import { counted } from '../counted.ts';
import { ExportForm } from './ExportForm.tsx';

interface Props {
  readonly onClose: () => void;
  /** Gives whether the file was saved. */
  readonly onSave: (format: ExportFormat, options: ExportOptions) => Promise<boolean>;
}

/** The project into a file: what each format carries, and what it cannot. */
export const ExportDialog = ({ onClose, onSave }: Props) => {
  const title = useProject((state) => state.info.title);
  const articles = useProject((state) => state.articles.size);
  const tags = useProject((state) => [...state.tagCounts.values()].reduce((sum, count) => sum + count, 0));
  const [id, setId] = useState('standpoint');
  const [rawCells, setRawCells] = useState(false);
  const format = exportFormat(id);
  if (!format) throw new Error(`there is no format ${id}`);
  return (
    <ExportForm
      title="Export"
      summary={`“${title}”: ${counted(articles, 'article')}, ${counted(tags, 'tag')}.`}
      formats={EXPORTS}
      format={id}
      onFormat={setId}
      onSave={() => onSave(format, { rawCells })}
      onClose={onClose}
    >
      {format.losses.length > 0 && (
        <section className="losses" aria-label="What it does not carry">
          <h3>What it does not carry</h3>
          <ul>
            {format.losses.map((loss) => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
        </section>
      )}
      {format.hasCells && (
        <label className="tick">
          <input type="checkbox" checked={rawCells} onChange={(event) => setRawCells(event.target.checked)} />
          <span>
            Leave cells as they are, even those that a spreadsheet would run as a formula
            <small>For R, Python and SPSS. Otherwise such a cell begins with an apostrophe.</small>
          </span>
        </label>
      )}
    </ExportForm>
  );
};
