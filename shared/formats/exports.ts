import { brat } from './brat/build.ts';
import { qdc } from './codebook-qdc/format.ts';
import type { ExportFormat } from './export-format.ts';
import { highlighted } from './html/build.ts';
import { jsonl } from './jsonl/build.ts';
import { buildProjectFile } from './project-file/build.ts';
import { qdpx } from './qdpx/format.ts';
import { TABLE_FORMATS } from './tables-out/build.ts';
import { webAnnotation } from './web-annotation/build.ts';
import { xlsx } from './xlsx/build.ts';

export const standpoint: ExportFormat = {
  id: 'standpoint',
  group: 'project',
  label: 'Standpoint project file (JSON)',
  extension: 'standpoint.json',
  says: 'Everything: articles with their text, the codebook, all tags, notes and coders. It can be opened again without loss. Offsets are Unicode code points, from 0, end exclusive.',
  losses: [],
  build: (source, stamp) => buildProjectFile(source, stamp),
};

/** All formats that a project is written in, in the order in which they are offered. */
export const EXPORTS: readonly ExportFormat[] = [
  standpoint,
  qdpx,
  qdc,
  ...TABLE_FORMATS,
  xlsx,
  highlighted,
  jsonl,
  webAnnotation,
  brat,
];

export const exportFormat = (id: string): ExportFormat | null => EXPORTS.find((format) => format.id === id) ?? null;
