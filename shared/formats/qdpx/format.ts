import type { ExportFormat } from '../export-format.ts';
import { buildQdpx } from './build.ts';

export const qdpx: ExportFormat = {
  id: 'qdpx',
  label: 'Project, REFI-QDA (.qdpx)',
  extension: 'qdpx',
  says: 'Everything, for MAXQDA, ATLAS.ti, NVivo, QDA Miner, Quirkos and QualCoder: articles, codebook, coded passages, notes and coders. Positions are Unicode code points, from 0, end exclusive. Standpoint opens it again without loss.',
  losses: [
    'Stances, holders, addressees and dates of what was said stand in cases with variables, one a position tag, since a coded passage cannot have them itself: Standpoint reads them back, other programs show them as cases.',
    'Control characters in names and notes, which XML cannot carry: they become “\uFFFD”.',
  ],
  build: (source, stamp) => buildQdpx(source, stamp),
};
