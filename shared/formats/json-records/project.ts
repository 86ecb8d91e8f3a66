import type { ReadTools } from '../found.ts';
import { type LabelledSpan, projectOfSpans, type SpanRelation } from '../labelled-spans.ts';
import type { ParsedProject } from '../project-file/parse.ts';
import type { FailedItem } from '../project-file/report.ts';
import { Tally } from '../tally.ts';
import { type ArticleRecord, articlesOf } from './articles.ts';
import { Passages } from './passages.ts';
import { type RecordFile, titleOfFile } from './reader.ts';
import { type ForeignSpan, ForeignText, type Reading, rankReadings, UNIT_NAMES } from './readings.ts';

/** A passage with a label, where the file has it. */
export interface CodedSpan extends Omit<LabelledSpan, 'span'> {
  readonly place: ForeignSpan;
}

/** An article with what is coded in it, as its program has it. */
export interface CodedRecord extends Omit<ArticleRecord, 'passages'> {
  readonly spans: readonly CodedSpan[];
  readonly relations: readonly SpanRelation[];
}

export interface CodedWork {
  readonly program: string;
  /** What is said of the project, after where it comes from: sentences. */
  readonly remarks: string;
  /** What offsets may count, the likeliest first. */
  readonly readings: readonly Reading[];
  /** The first of them is what the program does, in all its versions. */
  readonly isKnown?: boolean;
  readonly records: readonly CodedRecord[];
  readonly failed: readonly FailedItem[];
  /** What was counted as it was read. */
  readonly tally: Tally;
}

/** Texts with offsets of others as a project: the unit is found out, every passage is compared with its quote. */
export function projectOfRecords(work: CodedWork, file: RecordFile, tools: ReadTools): ParsedProject {
  const failed = [...work.failed];
  const tally = new Tally();
  const articles = articlesOf(
    work.records.map((record) => ({ ...record, passages: record.spans.length })),
    file,
    failed,
    tally,
  );
  const texts = work.records.map(({ text, spans }) => ({
    text: new ForeignText(text),
    spans: spans.map(({ place }) => place),
  }));
  const { readings, isOpen } = rankReadings(texts, work.readings, work.isKnown ?? false);
  if (isOpen) failed.push(...readings.slice(0, 1).map(tellReading));
  const passages = new Passages(readings, failed);
  const labelled = work.records.flatMap(({ spans, relations }, index) => {
    const [article, text] = [articles[index], texts[index]?.text];
    if (!article || !text) return [];
    const placed = spans.flatMap(({ place, ...rest }): LabelledSpan[] => {
      const span = passages.find(text, place, rest.item);
      return span ? [{ ...rest, span }] : [];
    });
    return [{ article, spans: placed, relations }];
  });
  return projectOfSpans(
    {
      title: titleOfFile(file),
      description: `From “${file.name}”, work done in ${work.program}. ${work.remarks}`,
      program: work.program,
      texts: labelled,
      failed: [...failed, ...work.tally.failed(), ...tally.failed()],
    },
    tools,
  );
}

/** Said where it matters: a passage without a quote would lie elsewhere by another reading. */
function tellReading({ unit, lineEnds }: Reading): FailedItem {
  const ends = lineEnds === 'shown' ? ', with each line end as one' : '';
  const why = 'programs count differently where a text has emoji, letters that are put together or Windows line ends';
  const taken = `They were taken as ${UNIT_NAMES[unit]}${ends}, which fits the passages best`;
  return { item: 'Offsets', reason: `${taken}: ${why}. Look at one of them.` };
}
