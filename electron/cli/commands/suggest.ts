import { TAG_KINDS } from '../../../shared/domain/model.ts';
import { REFERENCE_RULES } from '../../../shared/domain/suggestions/actors/suggest-actors.ts';
import { Decisions, weighed } from '../../../shared/domain/suggestions/decisions.ts';
import { type Suggester, suggester } from '../../../shared/domain/suggestions/suggest.ts';
import { type Knowledge, NO_KNOWLEDGE, type SuggestionKind } from '../../../shared/domain/suggestions/suggestion.ts';
import { datelineOf } from '../../../shared/domain/text/canonical.ts';
import { offsetMap } from '../../../shared/domain/text/code-points.ts';
import type { Command, Given } from '../command.ts';
import { eachFile, type FileRead, type ReadArticle } from '../each-file.ts';
import { EXIT, failed, misuse } from '../exit.ts';
import { type Gathered, shown, tell } from '../gather.ts';
import { expandFolders } from '../inputs.ts';
import { type Io, say, send } from '../io.ts';
import { decisionsOf, knowledgeOf } from '../knowledge.ts';
import { hint } from '../nearest.ts';
import { readProject } from '../read-project.ts';
import { recordOf } from '../suggestion-record.ts';
import { dateOf, encodingOf } from './import.ts';

export const suggestCommand: Command = {
  takes: 'FILE…',
  files: [1, Number.POSITIVE_INFINITY],
  says: 'Reads articles and prints the tags that it would propose, as JSON.',
  more: [
    'Reads whatever “import” reads, folders too, of a project each of its articles. Prints {"documents":[…]}, one for each',
    'article and in their order, each as soon as it is done: "file", "title", "publishedOn" and "suggestions", whose offsets',
    'count Unicode code points from 0 over the text as “import” would keep it, end exclusive. A file that could not be read has',
    '"file" and "error". Dates are EDTF, "" where the day of publication would have to be known.',
    'Actors are suggested where they are named; --references suggests them also where they are meant by other words.',
    'A suggestion is no tag: nothing is written.',
  ],
  options: {
    published: { value: 'DATE', says: 'When the articles were published (EDTF), whatever they say themselves.' },
    language: {
      value: 'LANGUAGE',
      says: 'In which they are, such as en or uk (BCP 47); else what they say, or it is found out.',
    },
    project: {
      value: 'PROJECT.json',
      says: 'Whose actors and positions are known, how passages were coded, and what was dismissed.',
    },
    kinds: { value: 'KINDS', says: `What is suggested, with commas between: ${TAG_KINDS.join(', ')}. Else all.` },
    references: { says: 'Suggests actors also for words that are no names: “he”, “the minister”, “the Russian side”.' },
    encoding: { value: 'ENCODING', says: 'The encoding of texts, such as windows-1251; else it is found out.' },
  },
  run: async (given, io) => {
    const settings = {
      published: dateOf(given),
      language: languageOf(given),
      kinds: kindsOf(given),
      hasReferences: given.has('references'),
    };
    const encoding = encodingOf(given);
    const { knowledge, decisions, left } = await knowledgeFrom(given.value('project'), io);
    const { files, failed: unopened } = await expandFolders(given.files, io);
    if (files.length + unopened.length === 0) throw failed('There are no files in what was named. Nothing was read.');
    const reader: Reader = {
      ...settings,
      suggester: suggester(knowledge),
      decisions,
      labels: new Map(knowledge.positions.map(({ id, label }) => [id, label])),
    };
    const list = new List(io);
    let [read, faults] = [0, left];
    for (const { file, reason } of unopened) {
      await list.add({ file, error: reason });
      await say(io, `Not read: ${shown(file)}: ${reason}`);
      faults += 1;
    }
    for await (const one of eachFile(files, encoding, io)) {
      await addFile(one, reader, list, io);
      faults += one.failed.length + (one.isRead ? 0 : 1);
      read += one.isRead ? 1 : 0;
    }
    await list.end();
    if (read === 0) return EXIT.failed;
    return faults > 0 ? EXIT.partly : EXIT.ok;
  },
};

interface Reader {
  readonly published: string | undefined;
  readonly language: string | undefined;
  readonly kinds: ReadonlySet<SuggestionKind>;
  readonly hasReferences: boolean;
  readonly suggester: Suggester;
  readonly decisions: Decisions;
  readonly labels: ReadonlyMap<string, string>;
}

async function addFile(read: FileRead, reader: Reader, list: List, io: Io): Promise<void> {
  const { file, failed: items } = read;
  const wholly = read.isRead ? [] : [{ file, reason: read.reason }];
  const notes = read.isRead ? [{ file, articles: read.articles.length, notes: read.notes }] : [];
  await tell({ ...NOTHING, read: notes, failed: [...wholly, ...items] }, io);
  if (!read.isRead) return list.add({ file, error: read.reason });
  for (const article of read.articles) await list.add(documentOf(file, article, reader));
}

const NOTHING: Pick<Gathered, 'duplicates' | 'nearDuplicates'> = { duplicates: [], nearDuplicates: [] };

function documentOf(file: string, article: ReadArticle, reader: Reader): object {
  const { title, text } = article;
  const publishedOn = reader.published ?? (article.publishedOn || datelineOf(text));
  const language = reader.language ?? article.language;
  const offsets = offsetMap(text);
  const suggestions = weighed(reader.suggester.suggest({ text, publishedOn, language }), reader.decisions)
    .filter(({ kind, rule }) => reader.kinds.has(kind) && (reader.hasReferences || !REFERENCE_RULES.has(rule)))
    .map((suggestion) => recordOf(suggestion, text, offsets, reader.labels));
  return { file, title, publishedOn, suggestions };
}

/** One JSON object whose list is printed as it grows, a line each; each line waits until the one before has gone out. */
class List {
  readonly #io: Io;
  #before = '{"documents":[\n';

  constructor(io: Io) {
    this.#io = io;
  }

  async add(document: object): Promise<void> {
    this.#io.signal.throwIfAborted();
    await send(this.#io.stdout, `${this.#before}${JSON.stringify(document)}`);
    this.#before = ',\n';
  }

  async end(): Promise<void> {
    await send(this.#io.stdout, `${this.#before === ',\n' ? '\n' : this.#before}]}\n`);
  }
}

interface Known {
  readonly knowledge: Knowledge;
  readonly decisions: Decisions;
  /** Records that were left out. */
  readonly left: number;
}

async function knowledgeFrom(file: string | undefined, io: Io): Promise<Known> {
  if (file === undefined) return { knowledge: NO_KNOWLEDGE, decisions: new Decisions(), left: 0 };
  const { project, report } = await readProject(file, io);
  await tell(report, io);
  return { knowledge: knowledgeOf(project), decisions: decisionsOf(project), left: report.failed.length };
}

export function kindsOf(given: Given): ReadonlySet<SuggestionKind> {
  const written = given.value('kinds');
  if (written === undefined) return new Set(TAG_KINDS);
  const kinds = listed(written).map((word) => {
    const kind = TAG_KINDS.find((one) => one === word.toLowerCase());
    if (kind) return kind;
    throw misuse(`--kinds knows no “${word}”.${hint(word, TAG_KINDS)} There are: ${TAG_KINDS.join(', ')}.`);
  });
  if (kinds.length === 0) throw misuse(`--kinds names none. There are: ${TAG_KINDS.join(', ')}.`);
  return new Set(kinds);
}

/** What stands between commas. */
export const listed = (written: string): string[] =>
  written
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

function languageOf(given: Given): string | undefined {
  const written = given.value('language');
  if (written === undefined) return undefined;
  try {
    const [tag = ''] = Intl.getCanonicalLocales(written);
    return tag;
  } catch {
    throw misuse(`--language is no language: “${written}”. Write it like en, de or pt-BR (BCP 47).`);
  }
}
