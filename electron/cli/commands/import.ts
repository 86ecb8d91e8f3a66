import path from 'node:path';
import { parseEdtf } from '../../../shared/domain/dates/edtf.ts';
import {
  type NamePattern,
  PLACEHOLDERS,
  parsePattern,
  readsFields,
} from '../../../shared/formats/file-names/pattern.ts';
import { type Command, type Given, JSON_OPTION } from '../command.ts';
import { failed, misuse } from '../exit.ts';
import { exportTo, formatNamed } from '../export-project.ts';
import { exitOf, gather, shown, tell } from '../gather.ts';
import { expandFolders, STREAM } from '../inputs.ts';
import { printJson, say } from '../io.ts';
import { refuseInputs } from '../outputs.ts';

export const importCommand: Command = {
  takes: 'FILE…',
  files: [1, Number.POSITIVE_INFINITY],
  says: 'Reads articles and coded work into one project file.',
  more: [
    'Folders are read with all that is in them, but for hidden files. One of the files may be a project, ours or that of',
    'another program: then the articles are added to it. A text that is there already is left out, and told.',
    'Where some files could not be read, the rest is written and the exit code is 3.',
    '',
    `--names tells how files are named, by ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}`,
    'and what stands between them: “{source}/{date} {title}” for Kommersant/2022-01-09 Talks in Geneva.txt. It is held',
    'against the end of the path, without the ending. What names say fills what the files leave open.',
  ],
  options: {
    out: { value: 'PROJECT.json', short: 'o', isRequired: true, says: 'The project file that is written.' },
    published: { value: 'DATE', says: 'When the articles were published (EDTF), whatever they say themselves.' },
    encoding: { value: 'ENCODING', says: 'The encoding of texts, such as windows-1251; else it is found out.' },
    names: { value: 'PATTERN', says: 'What the names of the files say, such as “{source}/{date} {title}”.' },
    'names-first': { says: 'What names say stands before what the files say themselves.' },
    title: {
      value: 'TITLE',
      says: 'The title of the project; else that of the project read, or the name of the file.',
    },
    json: JSON_OPTION,
  },
  run: async (given, io) => {
    const out = given.value('out') ?? '';
    const [published, encoding, names] = [dateOf(given), encodingOf(given), namesOf(given)];
    refuseTwoOnStdout(given, out);
    const { files, failed: unopened } = await expandFolders(given.files, io);
    if (files.length + unopened.length === 0)
      throw failed('There are no files in what was named. Nothing was written.');
    const inputs = files.map(({ file }) => file);
    await refuseInputs(out, inputs, io);
    const namesFirst = given.has('names-first');
    const options = {
      published,
      encoding,
      names,
      namesFirst,
      title: given.value('title'),
      fallbackTitle: titleFrom(out),
    };
    const { project, report } = await gather(files, options, io);
    report.failed.push(...unopened);
    const isWritten = report.read.length > 0;
    const count = project.articles.length;
    if (isWritten) await exportTo({ project, format: formatNamed('standpoint'), out, rawCells: false, inputs }, io);
    const exit = isWritten ? exitOf(report) : 1;
    if (given.has('json')) await printJson(io, { written: isWritten ? out : null, articles: count, ...report });
    else {
      await tell(report, io);
      if (!isWritten) throw failed('None of the files could be read. Nothing was written.');
      const from = `${report.read.length} ${report.read.length === 1 ? 'file' : 'files'}`;
      await say(
        io,
        `Wrote ${count} ${count === 1 ? 'article' : 'articles'} from ${from} to ${out === STREAM ? 'standard output' : shown(out)}.`,
      );
    }
    return exit;
  },
};

/** The report and what is written cannot both go to standard output. */
export function refuseTwoOnStdout(given: Given, out: string): void {
  if (given.has('json') && out === STREAM) {
    throw misuse('With --json the report goes to standard output: write to a file instead of “-”.');
  }
}

export const titleFrom = (out: string): string =>
  out === STREAM ? 'Untitled' : path.basename(out).replace(/(\.standpoint)?\.[^.]*$/iu, '') || 'Untitled';

export function dateOf(given: Given): string | undefined {
  const date = given.value('published');
  if (date === undefined) return undefined;
  const read = parseEdtf(date);
  if (read.ok) return date;
  throw misuse(`--published is no date: ${read.error.message}`);
}

function namesOf(given: Given): NamePattern | undefined {
  const written = given.value('names');
  if (written === undefined) {
    if (given.has('names-first')) throw misuse('--names-first needs --names: it says how the names are read.');
    return undefined;
  }
  const pattern = parsePattern(written);
  if (!pattern.ok) throw misuse(`--names is no pattern: ${pattern.error.message}`);
  if (!readsFields(pattern.value))
    throw misuse('--names has no placeholder that an article could take, such as {date}.');
  return pattern.value;
}

export function encodingOf(given: Given): string | undefined {
  const label = given.value('encoding');
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw misuse(
      `There is no encoding “${label}”. Known are utf-8, utf-16le, windows-1251, koi8-r, shift_jis and others.`,
    );
  }
}
