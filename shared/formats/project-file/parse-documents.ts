import { describe } from '../../domain/anchoring/describe.ts';
import { parseEdtf } from '../../domain/dates/edtf.ts';
import { type Anchor, type ArticleWithTags, compareTags, type Tag } from '../../domain/model.ts';
import { hashText, isCanonical } from '../../domain/text/canonical.ts';
import { type OffsetMap, offsetMap } from '../../domain/text/code-points.ts';
import { isNew, knownIds } from './parse-codebook.ts';
import { parseDismissed } from './parse-dismissed.ts';
import { excerpt, type Place, type Report } from './report.ts';
import { documentShape, type FIELDS, type FileTag, originShape, tagShape } from './shapes.ts';

/** What tags may refer to, and the tags' ids, which are unique in the whole project. */
export interface References {
  readonly actors: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
  readonly coders: { has(id: string): boolean };
  readonly tags: Set<string>;
}

export function parseDocuments(values: readonly unknown[], references: References, report: Report): ArticleWithTags[] {
  const taken = new Set<string>();
  return values.flatMap((value, index) => {
    const at = `documents[${index}]`;
    report.noteFields('document', value);
    const document = report.shape(documentShape, value, at);
    if (!document) return [];
    const place = { at, record: { title: document.title, id: document.id } };
    if (!isNew(document.id, taken, place, report)) return [];
    if (!isCanonical(document.text)) {
      const reason =
        'Its text has carriage returns, control characters, a byte-order mark or half characters, so that its spans cannot be trusted.';
      report.add(place, `${reason} The article and its ${document.tags.length} tags were left out.`);
      return [];
    }
    const { tags, text, origin: originValue, dismissed: dismissedValue, ...article } = document;
    const origin = originValue === undefined ? null : report.shape(originShape, originValue, `${at}.origin`);
    if (origin) report.noteFields('origin', originValue);
    const sha256 = hashText(text);
    if (sha256 !== article.sha256) {
      report.add(place, 'Its text is not the one whose SHA-256 it names. The text was kept as it stands.');
    }
    const publishedOn = edtfOrNone(article.publishedOn, place, 'publishedOn', report);
    const offsets = offsetMap(text);
    const dismissed = parseDismissed(dismissedValue, text, offsets, `${at}.dismissed`, report);
    return [
      {
        article: { ...article, sha256, publishedOn, ...(origin ? { origin } : {}), ...dismissed },
        text,
        tags: parseTags(tags, { id: document.id, text, offsets, at }, references, report),
      },
    ];
  });
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly offsets: OffsetMap;
  readonly at: string;
}

function parseTags(values: readonly unknown[], document: Article, references: References, report: Report): Tag[] {
  const { offsets } = document;
  const tags = values.flatMap((value, index) => {
    const at = `${document.at}.tags[${index}]`;
    const tag = report.shape(tagShape, value, at);
    if (!tag) return [];
    report.noteFields(`${tag.kind} tag` as keyof typeof FIELDS, value);
    const place = { at, record: tag };
    const anchor = anchorOf(tag, document.text, offsets, place, report);
    if (!anchor || !isNew(tag.id, references.tags, place, report)) return [];
    if (!references.coders.has(tag.coder)) {
      report.add(place, `Its coder (${excerpt(tag.coder)}) is not in the file. It was left out.`);
      return [];
    }
    const read = tagOf(tag, anchor, document.id, references, place, report);
    return read ? [read] : [];
  });
  return tags.sort(compareTags);
}

function anchorOf(tag: FileTag, text: string, offsets: OffsetMap, place: Place, report: Report): Anchor | null {
  const span = offsets.toCodeUnits(tag);
  if (!span) {
    const length = `the text has ${offsets.length} characters`;
    report.add(place, `Its span ${tag.start}–${tag.end} is empty or outside the text: ${length}. It was left out.`);
    return null;
  }
  const anchor = describe(text, span);
  if (anchor.quote === tag.quote) return anchor;
  const said = `The text says “${excerpt(anchor.quote)}” there, and the tag quotes “${excerpt(tag.quote)}”`;
  report.add(place, `${said}. It was left out.`);
  return null;
}

function tagOf(
  tag: FileTag,
  anchor: Anchor,
  documentId: string,
  { actors, positions }: References,
  place: Place,
  report: Report,
): Tag | null {
  const { id, note, coder, createdAt, updatedAt } = tag;
  const base = { id, documentId, ...anchor, note, coder, createdAt, updatedAt };
  if (tag.kind === 'actor') {
    if (actors.has(tag.actor)) return { ...base, kind: 'actor', actor: tag.actor };
    report.add(place, `Its actor (${excerpt(tag.actor)}) is not in the file. It was left out.`);
    return null;
  }
  if (tag.kind === 'date') {
    const read = parseEdtf(tag.date);
    if (read.ok) return { ...base, kind: 'date', date: tag.date };
    report.add(place, `${read.error.message} It was left out.`);
    return null;
  }
  if (!positions.has(tag.position)) {
    report.add(place, `Its position (${excerpt(tag.position)}) is not in the file. It was left out.`);
    return null;
  }
  const { position, stance } = tag;
  const holders = knownIds(tag.holders, actors, place, 'holders', report);
  const addressees = knownIds(tag.addressees, actors, place, 'addressees', report);
  const saidOn = edtfOrNone(tag.saidOn, place, 'saidOn', report);
  return { ...base, kind: 'position', position, stance, holders, addressees, saidOn };
}

/** A date that may be missing: what is no EDTF is told, and the record kept without it. */
function edtfOrNone(value: string, place: Place, field: string, report: Report): string {
  if (value === '') return value;
  const read = parseEdtf(value);
  if (read.ok) return value;
  report.add(place, `Its field “${field}” is no date: ${read.error.message} It was kept without that.`);
  return '';
}
