import type { Host } from '../../../shared/contract/host.ts';
import type { ExportFormat, ExportGroup } from '../../../shared/formats/export-format.ts';
import { EXPORTS } from '../../../shared/formats/exports.ts';
import { pdfFormat } from './pdf-format.ts';

/** All formats, and those that the host makes of them. */
export const formatsOf = ({ print }: Host): readonly ExportFormat[] =>
  print ? [...EXPORTS, pdfFormat(print)] : EXPORTS;

const TITLES: Readonly<Record<ExportGroup, string>> = {
  project: 'To be opened again',
  tables: 'Tables',
  reading: 'To be read and printed',
  programs: 'Other programs',
};

/** The formats under their headings, in the order in which they are offered; a heading without formats is left out. */
export const grouped = (formats: readonly ExportFormat[]): { title: string; formats: ExportFormat[] }[] =>
  Object.entries(TITLES)
    .map(([group, title]) => ({ title, formats: formats.filter((format) => (format.group ?? 'programs') === group) }))
    .filter((one) => one.formats.length > 0);
