import { type Article, type ArticleWithTags, compareTags } from '../../domain/model.ts';
import { datelineOf, hashText } from '../../domain/text/canonical.ts';
import { countingOf, mapText } from '../foreign-offsets.ts';
import type { ReadTools } from '../found.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';
import { titleOf } from '../text-file/title.ts';
import type { DnaData, DnaDocument, DnaStatement } from './data.ts';
import { type DocumentDates, dnaDates2, dnaDates3 } from './dates.ts';
import type { MakeTag } from './tags.ts';

export interface DnaFile {
  readonly name: string;
  readonly sha256: string;
}

/** Documents with their statements. An article without text has no place: it is listed with what hung on it. */
export function readArticles(
  data: DnaData,
  makeTag: MakeTag,
  file: DnaFile,
  { newId, now }: Pick<ReadTools, 'newId' | 'now'>,
  failed: FailedItem[],
): ArticleWithTags[] {
  const instants = data.documents.flatMap(({ date }) => (date === null ? [] : [date]));
  const dates = data.generation === 3 ? dnaDates3() : dnaDates2(instants);
  if (dates.isRounded) {
    const why = 'DNA 2 keeps them as midnights of the place where they were entered';
    failed.push({
      item: 'Dates',
      reason: `${why}, seen from Greenwich. Each was taken as the nearest day: check one of them.`,
    });
  }
  const statements = byDocument(data, failed);
  return data.documents.flatMap((document, index): ArticleWithTags[] => {
    const own = statements.get(document.id) ?? [];
    const counting = countingOf(
      document.text,
      own.map(({ start, stop }) => ({ start, end: stop })),
    );
    const mapped = mapText(document.text, counting);
    if (mapped.text.trim() === '') {
      const which = own.length === 1 ? 'only statement was' : `${own.length} statements were`;
      const lost = own.length > 0 ? ` Its ${which} left out with it.` : '';
      failed.push({ item: named(document), reason: `It has no text, and was left out.${lost}` });
      return [];
    }
    const report = [`Document ${document.id} of a database of DNA${data.version && ` ${data.version}`}.`];
    const coder = document.coder === null ? undefined : data.coders.get(document.coder);
    if (coder) report.push(`Added there by ${coder}.`);
    if (own.length > 0 && document.text.includes('\r')) {
      report.push(
        counting === 'shown'
          ? 'Its line ends were taken as one character each, as DNA shows them, to place the statements.'
          : 'Its line ends were counted as they are stored, since the statements fit the words better so.',
      );
    }
    const origin = { file: file.name, sha256: file.sha256, report };
    // A millisecond apart, so that the order of arrival is that of the database.
    const importedAt = new Date(Date.parse(now) + index).toISOString();
    const article = { id: newId(), ...fieldsOf(document, mapped.text, dates, failed), importedAt, origin };
    const tags = own.flatMap((statement) => {
      const span = mapped.toCanonical({ start: statement.start, end: statement.stop });
      const tag = makeTag(statement, span, { id: article.id, text: mapped.text });
      return tag ? [tag] : [];
    });
    return [{ article, text: mapped.text, tags: tags.sort(compareTags) }];
  });
}

type Fields = Omit<Article, 'id' | 'importedAt' | 'origin'>;

function fieldsOf(document: DnaDocument, text: string, dates: DocumentDates, failed: FailedItem[]): Fields {
  const { title, author, source, section, type, notes } = document;
  const date = document.date === null ? null : dates.dateOf(document.date);
  if (!date)
    failed.push({ item: named(document), reason: 'It has no date that can be read. It was kept without one.' });
  // What an article has no field for stands in its note.
  const more = [
    ['Section', section],
    ['Type', type],
    ['Time', date?.time ?? ''],
  ].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return {
    title: title || titleOf(text, ''),
    author,
    source,
    url: '',
    language: '',
    publishedOn: date?.day ?? datelineOf(text),
    status: 'new',
    note: [notes, ...more].filter((line) => line !== '').join('\n'),
    sha256: hashText(text),
  };
}

function byDocument(data: DnaData, failed: FailedItem[]): ReadonlyMap<number, readonly DnaStatement[]> {
  const known = new Map<number, DnaStatement[]>(data.documents.map(({ id }) => [id, []]));
  for (const statement of data.statements) {
    const list = known.get(statement.document ?? -1);
    if (list) list.push(statement);
    else
      failed.push({ item: `STATEMENTS ${statement.id}`, reason: 'Its document is not in the file. It was left out.' });
  }
  return known;
}

const named = ({ id, title }: DnaDocument): string => `DOCUMENTS ${id}${title && ` “${excerpt(title)}”`}`;
