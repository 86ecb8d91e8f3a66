import type { ExportFormat } from '../export-format.ts';
import { codebookQdc } from './build.ts';

export const qdc: ExportFormat = {
  id: 'qdc',
  label: 'Codebook, REFI-QDA (.qdc)',
  extension: 'qdc',
  says: 'The codebook alone, for MAXQDA, ATLAS.ti, NVivo and others: positions in their tree, actors by kind, memberships as sets.',
  losses: [
    'Articles, tags, notes on them and coders: they are in the project (.qdpx).',
    'What a code has no place for, such as other names and external ids of actors, stands in its description: Standpoint reads it back, other programs show it as text.',
    'Control characters in names and notes, which XML cannot carry: they become “\uFFFD”.',
  ],
  build: async function* ({ actors, positions }, { version }) {
    yield codebookQdc({ actors, positions }, `Standpoint ${version}`);
  },
};
