/**
 * Endings of the files that are read, without dots and in lower case: what dialogs offer, and what is ticked among the
 * files of a folder. A file is read by what is in it, whatever its ending. `shared/formats/readers.ts` says the same, but
 * brings the readers with it.
 */
export const READ_ENDINGS: readonly string[] = [
  ...['txt', 'md', 'html', 'htm', 'xhtml', 'mht', 'mhtml', 'docx', 'odt', 'rtf', 'epub', 'pdf'],
  ...[
    'csv',
    'tsv',
    'jsonl',
    'ndjson',
    'dna',
    'qdpx',
    'qde',
    'ann',
    'zip',
    'jsonld',
    'json',
    'standpoint',
    'standpoint-backup',
    'gz',
  ],
];

/** Those of the kinds that may hold a whole project, ours or of others. */
export const PROJECT_ENDINGS: readonly string[] = [
  ...['standpoint', 'standpoint-backup', 'json', 'jsonl', 'ndjson', 'jsonld', 'dna', 'qdpx', 'zip', 'gz'],
];
