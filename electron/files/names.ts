import path from 'node:path';
import { FORBIDDEN_IN_NAMES, RESERVED_NAME } from '../../shared/contract/kept.ts';

const MOST_BYTES = 200;

/** A suggested file name made fit for every system: no folders, nothing hidden, not too long, its extension kept. */
export function fitName(suggested: string): string {
  const cleaned = suggested
    .replace(FORBIDDEN_IN_NAMES, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const dot = /(\.[A-Za-z0-9]{1,12}){1,2}$/.exec(cleaned)?.index ?? cleaned.length;
  const extension = cleaned.slice(dot);
  let stem = [...cleaned.slice(0, dot).trim()].slice(0, MOST_BYTES).join('');
  while (Buffer.byteLength(stem + extension) > MOST_BYTES) stem = [...stem].slice(0, -1).join('');
  const name = `${stem || 'Untitled'}${extension}`;
  return RESERVED_NAME.test(name) ? `_${name}` : name;
}

/**
 * The path with the extension that the user left out (Linux does not add it). Not where that name is taken: the
 * dialog has asked about replacing another one.
 */
export function withExtension(file: string, extension: string | undefined, isTaken: (file: string) => boolean): string {
  if (!extension || path.extname(file) !== '') return file;
  const full = `${file}.${extension}`;
  return isTaken(full) ? file : full;
}
