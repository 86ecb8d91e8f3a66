import { useMemo, useState } from 'react';
import { describeEdtf } from '../../../shared/domain/dates/edtf.ts';
import {
  guessMapping,
  MAPPED_FIELDS,
  type MappedField,
  type Mapping,
  mapTable,
} from '../../../shared/formats/article-table/mapping.ts';
import type { ArticleTable } from '../../../shared/formats/article-table/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions, TakeButton } from '../../ui/Dialog.tsx';
import { counted } from '../counted.ts';

interface Props {
  readonly file: string;
  readonly sha256: string;
  readonly table: ArticleTable;
  readonly onAdd: (mapping: Mapping) => Promise<void>;
  readonly onClose: () => void;
}

const LABELS: Record<MappedField, string> = {
  text: 'Text',
  title: 'Title',
  publishedOn: 'Published on',
  source: 'Source',
  author: 'Author',
  url: 'Address',
  language: 'Language',
  note: 'Note',
};

/** Rows that are shown as the articles they would become. */
const SHOWN = 4;
const NONE = '';

/** A table with an article in each row: what its columns are, and what comes of it. */
export const TableDialog = ({ file, sha256, table, onAdd, onClose }: Props) => {
  const [mapping, setMapping] = useState<Mapping>(() => guessMapping(table));
  const shown = useMemo(
    () => mapTable({ ...table, rows: table.rows.slice(0, SHOWN) }, mapping, { name: file, sha256 }),
    [table, mapping, file, sha256],
  );
  const { text } = mapping;
  const articles = text === undefined ? 0 : table.rows.filter((cells) => cells[text]?.trim()).length;
  const set = (field: MappedField, column: string) => {
    const { [field]: _, ...rest } = mapping;
    setMapping(column === NONE ? rest : { ...rest, [field]: Number(column) });
  };
  const left = table.rows.length - articles + table.faults.length;
  return (
    <Dialog title="Articles from a table" onClose={onClose} width="wide" isKept>
      <div className="dialog-body">
        <p>
          “{file}” has {counted(table.rows.length, 'row')}. Each becomes an article: say which column is what.
        </p>
        {table.doubt && <p className="warning">{table.doubt}</p>}
        <div className="table-fields">
          {MAPPED_FIELDS.map((field) => (
            <label className="field" key={field}>
              <span>{LABELS[field]}</span>
              <select
                className="input"
                value={mapping[field] ?? NONE}
                onChange={(event) => set(field, event.target.value)}
              >
                <option value={NONE}>{field === 'text' ? 'Choose a column' : 'no column'}</option>
                {table.columns.map((column, index) => (
                  <option key={column} value={index}>
                    {column}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        {text === undefined ? (
          <p className="warning">Choose the column that holds the articles’ texts.</p>
        ) : (
          <section aria-label="Preview" className="table-preview">
            <h3>The first rows as articles</h3>
            <ul>
              {shown.articles.map(({ row, article }) => (
                <li key={row}>
                  <strong>{article.title}</strong>
                  <span className="quiet">
                    {[
                      article.publishedOn ? describeEdtf(article.publishedOn) : 'no date',
                      article.source,
                      article.author,
                      article.language,
                      article.url,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                  <span className="table-text">{article.text.slice(0, 200)}</span>
                  {article.origin.report.slice(1).map((line) => (
                    <span className="warning" key={line}>
                      {line}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
            {left > 0 && <p className="warning">{counted(left, 'row has', 'rows have')} no text or cannot be read.</p>}
          </section>
        )}
      </div>
      <DialogActions>
        <span className="spacer" />
        <Button onPress={onClose}>Cancel</Button>
        <TakeButton isDisabled={articles === 0} onTake={() => onAdd(mapping)}>
          Add {counted(articles, 'article')}
        </TakeButton>
      </DialogActions>
    </Dialog>
  );
};
