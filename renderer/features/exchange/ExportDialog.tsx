import { useState } from 'react';
import { useProject } from '../context.tsx';
import { counted } from '../counted.ts';
import { ExportForm, type Format } from './ExportForm.tsx';

const FORMATS: readonly Format<'standpoint'>[] = [
  {
    id: 'standpoint',
    label: 'Standpoint project file (JSON)',
    says: 'Everything: articles with their text, the codebook, all tags, notes and coders. It can be opened again without loss. Offsets are Unicode code points, from 0, end exclusive.',
  },
];

interface Props {
  readonly onClose: () => void;
  /** Gives whether the file was saved. */
  readonly onSave: () => Promise<boolean>;
}

export const ExportDialog = ({ onClose, onSave }: Props) => {
  const title = useProject((state) => state.info.title);
  const articles = useProject((state) => state.articles.size);
  const tags = useProject((state) => [...state.tagCounts.values()].reduce((sum, count) => sum + count, 0));
  const [format, setFormat] = useState<'standpoint'>('standpoint');
  return (
    <ExportForm
      title="Export"
      summary={`“${title}”: ${counted(articles, 'article')}, ${counted(tags, 'tag')}.`}
      formats={FORMATS}
      format={format}
      onFormat={setFormat}
      onSave={onSave}
      onClose={onClose}
    />
  );
};
