import path from 'node:path';
import { ALIKE_FROM } from '../../shared/contract/settings.ts';
import { AlikeIndex } from '../../shared/domain/likeness/find-alike.ts';
import { sketchOf } from '../../shared/domain/likeness/sketch.ts';
import type { ArticleWithTags, Project } from '../../shared/domain/model.ts';
import { groupFiles } from '../../shared/formats/brat/pairs.ts';
import { matchName, type NameFields } from '../../shared/formats/file-names/match.ts';
import { articlesOfFile } from '../../shared/formats/file-names/name-article.ts';
import type { NamePattern } from '../../shared/formats/file-names/pattern.ts';
import type { FoundArticle, NamedBytes } from '../../shared/formats/found.ts';
import type { ParsedProject } from '../../shared/formats/project-file/parse.ts';
import { EXIT, type Exit, failed } from './exit.ts';
import { type Input, inFolder, parseInput, readBytes, STREAM } from './inputs.ts';
import { type Io, Progress, say } from './io.ts';
import { articlesOfTable } from './table-articles.ts';

/** What became of the files that were read. Files are named as the user wrote them. */
export interface Gathered {
  readonly read: { readonly file: string; readonly articles: number; readonly notes: readonly string[] }[];
  readonly duplicates: { readonly file: string; readonly title: string; readonly sameAs: string }[];
  /** Taken all the same; `likeness` is 0.7 to 1. */
  readonly nearDuplicates: {
    readonly file: string;
    readonly title: string;
    readonly like: string;
    readonly likeness: number;
  }[];
  /** Files of articles whose names do not match the pattern; absent where names are not read. */
  readonly unmatched?: readonly string[];
  /** `place` is that of a record inside the file; absent where the whole file could not be read. */
  readonly failed: { readonly file: string; readonly place?: string; readonly reason: string }[];
}

export interface GatherOptions {
  readonly encoding?: string | undefined;
  /** How the names of files are read. */
  readonly names?: NamePattern | undefined;
  /** What names say stands before what the files say. */
  readonly namesFirst?: boolean;
  /** EDTF: of all articles that are not of a project. */
  readonly published?: string | undefined;
  readonly title?: string | undefined;
  /** For a new project, where none of the files is one. */
  readonly fallbackTitle: string;
}

/** Reads files of any kind into one project: the one among them, with the articles added, or else a new one. */
export async function gather(
  files: readonly Input[],
  options: GatherOptions,
  io: Io,
): Promise<{ project: Project; report: Gathered }> {
  const unmatched: string[] = [];
  const names = options.names ? { unmatched } : {};
  const report: Gathered = { read: [], duplicates: [], nearDuplicates: [], failed: [], ...names };
  const projects: { file: string; parsed: ParsedProject }[] = [];
  const found: { file: string; article: FoundArticle }[] = [];
  const progress = new Progress(io);
  let count = 0;
  for (const { main, beside } of groupFiles(files, ({ file }) => file)) {
    count += 1 + beside.length;
    await progress.show(`Reading ${count} of ${files.length}: ${path.basename(main.file)}`);
    const [first, ...others] = await readTogether([main, ...beside], report, io);
    if (!first) continue;
    const { file, known, bytes } = first;
    const content = await parseInput({ name: file, bytes }, io, options.encoding, others);
    if (!content.ok) report.failed.push({ file, reason: content.error.message });
    else if (content.value.kind === 'project') {
      const parsed = content.value.project;
      projects.push({ file, parsed });
      report.failed.push(...parsed.failed.map(({ item, reason }) => ({ file, place: item, reason })));
      report.read.push({ file, articles: parsed.project.articles.length, notes: [] });
    } else if (content.value.kind === 'table') {
      const table = articlesOfTable(content.value, known);
      if (!table.ok) {
        report.failed.push({ file, reason: table.error.message });
        continue;
      }
      const { articles, notes, faults } = table.value;
      found.push(...articles.map((article) => ({ file, article })));
      report.read.push({ file, articles: articles.length, notes });
      report.failed.push(...faults.map((reason) => ({ file, place: 'the table', reason })));
    } else {
      const said = namedBy(file, options, io);
      if (!said) unmatched.push(file);
      const articles = articlesOfFile(content.value.articles, known, said ?? {}, options.namesFirst);
      found.push(...articles.map((article) => ({ file, article })));
      report.read.push({ file, articles: articles.length, notes: articles.flatMap(({ doubt }) => doubt ?? []) });
    }
  }
  await progress.clear();
  const [base, second] = projects;
  if (second) {
    const both = `“${base?.file}” and “${second.file}”`;
    throw failed(`${both} are both coded projects. Merge them first, then import the articles into what comes out.`);
  }
  const project = base?.parsed.project ?? emptyProject(options.fallbackTitle, io);
  const titled =
    options.title === undefined ? project : { ...project, info: { ...project.info, title: options.title } };
  const articles = [...titled.articles, ...newArticles(found, titled, options, report, io)];
  return { project: { ...titled, articles }, report };
}

/** The bytes of files that belong together; one that cannot be had is told. */
export async function readTogether(
  files: readonly Input[],
  report: Pick<Gathered, 'failed'>,
  io: Io,
): Promise<(Input & NamedBytes)[]> {
  const there: (Input & NamedBytes)[] = [];
  for (const input of files) {
    const bytes = await readBytes(input.file, io);
    if (bytes.ok) there.push({ ...input, name: input.file, bytes: bytes.value });
    else report.failed.push({ file: input.file, reason: bytes.error.message });
  }
  return there;
}

/** What the whole way to a file says, since a shell may have named it with its folders; null where it does not match. */
function namedBy(file: string, { names }: GatherOptions, io: Io): NameFields | null {
  if (!names || file === STREAM) return {};
  return matchName(names, inFolder(file, io).split(path.sep).join('/'));
}

function emptyProject(title: string, io: Io): Project {
  const info = { id: io.newId(), title, description: '', createdAt: io.now().toISOString() };
  return { info, coders: [], actors: [], positions: [], merges: [], articles: [] };
}

function newArticles(
  found: readonly { file: string; article: FoundArticle }[],
  project: Project,
  { published }: GatherOptions,
  report: Gathered,
  io: Io,
): ArticleWithTags[] {
  const known = new Map(project.articles.map(({ article }) => [article.sha256, article.title]));
  const others = new AlikeIndex<string>();
  for (const { article, text } of project.articles) others.add(article.title, sketchOf(text));
  const importedAt = io.now().toISOString();
  return found.flatMap(({ file, article }) => {
    const sameAs = known.get(article.sha256);
    if (sameAs !== undefined) {
      report.duplicates.push({ file, title: article.title, sameAs });
      return [];
    }
    known.set(article.sha256, article.title);
    const { title, text, sha256, source, author, url, language, note, origin } = article;
    const sketch = sketchOf(text);
    const twin = others.mostAlike(sketch, ALIKE_FROM);
    if (twin)
      report.nearDuplicates.push({ file, title, like: twin.id, likeness: Math.round(twin.likeness * 100) / 100 });
    others.add(title, sketch);
    const publishedOn = published ?? article.publishedOn;
    const fields = { title, source, author, url, language, publishedOn, importedAt, note, sha256, origin };
    return [{ article: { id: io.newId(), status: 'new', ...fields }, text, tags: [] }];
  });
}

/** The report in lines for people. */
export async function tell(
  { read, duplicates, nearDuplicates, unmatched = [], failed }: Gathered,
  io: Io,
): Promise<void> {
  for (const { file, notes } of read) for (const note of notes) await say(io, `Look at ${shown(file)}: ${note}`);
  for (const file of unmatched)
    await say(io, `The name of ${shown(file)} does not match the pattern: nothing was taken from it.`);
  for (const { file, title, sameAs } of duplicates) {
    await say(io, `Left out ${shown(file)}: the text of “${title}” is there already, as “${sameAs}”.`);
  }
  for (const { file, title, like, likeness } of nearDuplicates) {
    const percent = Math.round(likeness * 100);
    await say(
      io,
      `Look at ${shown(file)}: ${percent} % of the wording of “${title}” is that of “${like}”; it was taken all the same.`,
    );
  }
  for (const { file, place, reason } of failed) {
    await say(
      io,
      `${place === undefined ? 'Not read' : 'Left out'}: ${shown(file)}${place ? `, ${place}` : ''}: ${reason}`,
    );
  }
}

export const shown = (file: string): string => (file === STREAM ? 'standard input' : file);

export const exitOf = ({ failed }: Gathered): Exit => (failed.length > 0 ? EXIT.partly : EXIT.ok);
