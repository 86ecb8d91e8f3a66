import type { ExportFormat, ExportGroup } from '../../../shared/formats/export-format.ts';

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
