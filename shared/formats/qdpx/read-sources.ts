import { isEdtf } from '../../domain/dates/edtf.ts';
import { type Article, type ArticleWithTags, STATUSES } from '../../domain/model.ts';
import { datelineOf, hashText } from '../../domain/text/canonical.ts';
import { splitList } from '../codebook.ts';
import { readGuid } from '../codebook-qdc/guids.ts';
import { readTrailer } from '../codebook-qdc/trailer.ts';
import { type Element, textOf } from '../codebook-qdc/xml.ts';
import { excerpt } from '../project-file/report.ts';
import type { QdpxFiles } from './files.ts';
import { idBehind } from './ids.ts';
import { CountedText } from './positions.ts';
import { type Coded, instantOf, readPassages } from './read-tags.ts';
import { VARIABLES, type Values, type VariableReader } from './variables.ts';

export interface Sources extends Coded {
  readonly textOf: QdpxFiles['textOf'];
  readonly variables: VariableReader;
  /** The file's name and SHA-256. */
  readonly file: string;
  readonly sha256: string;
  /** For what has no date of its own. ISO 8601. */
  readonly now: string;
}

const KINDS: Readonly<Record<string, string>> = {
  PictureSource: 'picture',
  PDFSource: 'PDF',
  AudioSource: 'sound',
  VideoSource: 'film',
};

/** The text sources as articles with their tags; each other source is told, with what was coded in it. */
export function readSources(elements: readonly Element[], sources: Sources): ArticleWithTags[] {
  const ids = new Set<string>();
  return elements.flatMap((element, index) => {
    const name = element.attributes.get('name') ?? '';
    const item = `source ${index + 1}${name.trim() ? ` “${excerpt(name)}”` : ''}`;
    const text = textIn(element, item, sources);
    if (!text) return [];
    const { article, lines: said } = articleOf(element, text, item, ids, sources);
    const { tags, lines, report } = readPassages(
      text.element,
      item,
      text.counted,
      article.id,
      article.importedAt,
      sources,
    );
    const note = [article.note, ...said, ...lines].filter((part) => part !== '').join('\n\n');
    const origin = article.origin ?? {
      file: sources.file,
      sha256: sources.sha256,
      report: [`A text of a REFI-QDA project.${report && ` ${report}`}`],
    };
    const isTold = article.origin !== undefined || sources.isOurs;
    return [{ article: { ...article, note, ...(isTold ? {} : { origin }) }, text: text.counted.text, tags }];
  });
}

interface Text {
  /** The one that holds the passages: the source, or the text that stands for it. */
  readonly element: Element;
  readonly counted: CountedText;
}

function textIn(source: Element, item: string, { textOf: textOfPath, fail }: Sources): Text | null {
  const codings = countOf(source, 'Coding');
  const lost = `${codings === 1 ? ' One coding in it was' : codings > 0 ? ` ${codings} codings in it were` : ' It was'} left out.`;
  const stand = source.children.find(({ name }) => name === 'Representation');
  const element = source.name === 'PDFSource' && stand ? stand : source;
  if (element.name !== 'TextSource' && element.name !== 'Representation') {
    const what = KINDS[source.name];
    fail(
      item,
      what ? `It is a ${what}, not a text.${lost}` : `“${excerpt(source.name)}” is no source that is known.${lost}`,
    );
    return null;
  }
  const path = element.attributes.get('plainTextPath') ?? '';
  const inline = element.children.find(({ name }) => name === 'PlainTextContent');
  if (!path && !inline) {
    const rich = element.attributes.get('richTextPath');
    fail(
      item,
      rich
        ? `It has only a formatted text (“${excerpt(rich)}”), by which passages cannot be found.${lost}`
        : `It has no text.${lost}`,
    );
    return null;
  }
  const read = inline && !path ? { ok: true as const, value: inline.text } : textOfPath(path);
  if (!read.ok) {
    fail(item, `${read.error}${lost}`);
    return null;
  }
  const counted = new CountedText(read.value);
  if (counted.text === '') {
    fail(item, `Its text is empty.${lost}`);
    return null;
  }
  // Only the passages that are marked on its pages, not in its text.
  const pages = source.children
    .filter(({ name }) => name === 'PDFSelection')
    .reduce((sum, one) => sum + countOf(one, 'Coding'), 0);
  if (pages > 0)
    fail(item, `It is a PDF of which the text was taken. What is coded on its pages (${pages}) was left out.`);
  const whole = source.children.filter(({ name }) => name === 'Coding').length;
  if (whole > 0)
    fail(item, `${whole === 1 ? 'A code' : `${whole} codes`} on the whole article, not on a passage: left out.`);
  return { element, counted };
}

const countOf = (element: Element, name: string): number =>
  element.children.reduce((sum, child) => sum + (child.name === name ? 1 : 0) + countOf(child, name), 0);

function articleOf(
  source: Element,
  { counted: { text } }: Text,
  item: string,
  ids: Set<string>,
  sources: Sources,
): { article: Article; lines: string[] } {
  const { attributes } = source;
  const guid = readGuid(attributes.get('guid') ?? '') ?? '';
  const { text: description, facts } = readTrailer(textOf(source, 'Description'));
  let id = idBehind('article', guid, facts.id);
  if (id === '' || ids.has(id)) {
    if (id) sources.fail(item, 'Its id was given before. It got another.');
    id = sources.newId();
  }
  ids.add(id);
  const { known, others } = sources.variables.read(source);
  const value = (key: Parameters<typeof known.get>[0]) => known.get(key) ?? '';
  // Programs know no languages: a variable of that name may say anything.
  const isLanguage = sources.isOurs || /^(?:[a-z]{2,3}(?:-[a-z\d]{2,8})*)?$/iu.test(value('language'));
  const said = [description, ...sources.notes.on(source)].filter((part) => part !== '').join('\n\n');
  const article: Article = {
    ...{ id, title: attributes.get('name') ?? sources.file, source: value('source'), author: value('author') },
    ...{
      url: value('url'),
      language: isLanguage ? value('language') : '',
      publishedOn: publishedOn(known, text, item, sources),
    },
    importedAt: instantOf(source, 'creationDateTime') ?? sources.now,
    status: statusOf(known, item, sources),
    note: said,
    sha256: hashText(text),
    ...(known.has('file')
      ? { origin: { file: value('file'), sha256: value('fileSha256'), report: splitList(value('report')) } }
      : {}),
  };
  const language = isLanguage ? [] : [`${VARIABLES.language}: ${value('language')}`];
  return { article, lines: [...language, ...others, ...sources.cases.linesOn(guid)] };
}

function statusOf(known: Values['known'], item: string, { fail }: Sources): Article['status'] {
  const said = known.get('status');
  const status = STATUSES.find((own) => own === said?.trim().toLowerCase());
  if (said !== undefined && !status)
    fail(item, `Its status “${excerpt(said)}” is none that is known. It was kept as new.`);
  return status ?? 'new';
}

/** Texts of other programs carry their date in their dateline, if anywhere. */
function publishedOn(known: Values['known'], text: string, item: string, { isOurs, fail }: Sources): string {
  const said = known.get('publishedOn') ?? '';
  if (said && isEdtf(said)) return said;
  if (said) fail(item, `Its date “${excerpt(said)}” is not in EDTF. It was kept without it.`);
  return isOurs ? '' : datelineOf(text);
}
