import type { Span } from '../../domain/model.ts';
import { canonicalText } from '../../domain/text/canonical.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';
import { CountedText, type Counting, describeCounting, isSameText } from '../qdpx/positions.ts';
import type { Entity } from './lines.ts';

/** A passage that was found in the canonical text and says there what its line says. */
export interface Found {
  readonly entity: Entity;
  /** From its first part to its last, in UTF-16 code units. */
  readonly span: Span;
  readonly quote: string;
}

export interface Placed {
  /** Canonical. */
  readonly text: string;
  readonly found: readonly Found[];
  /** How positions were counted, a sentence. */
  readonly report: string;
  readonly failed: readonly FailedItem[];
}

/** brat counts code points of the file as it stands; other programs write its format too, and count otherwise. */
const WAYS: readonly Counting[] = (['code point', 'UTF-16 code unit'] as const).flatMap((unit) =>
  ([2, 1] as const).map((lineEnd) => ({ unit, lineEnd, isEndInside: false })),
);
const MARK = '\uFEFF';

/**
 * Finds the passages in their text, in the way of counting in which most of them say their quote, brat's own where several
 * do. `raw` is the text as it stands in the file, but for a byte-order mark: whether that stood there is `isMarked`, and whether
 * it was counted is found out too.
 */
export function placeEntities(raw: string, isMarked: boolean, entities: readonly Entity[]): Placed {
  const texts = (isMarked ? [MARK + raw, raw] : [raw]).map((text) => new CountedText(text));
  let best: { good: number; text: CountedText; counting: Counting } | null = null;
  for (const text of texts) {
    for (const counting of WAYS) {
      if (best && best.good === entities.length) break;
      const good = entities.filter((entity) => isSaid(entity, text, counting)).length;
      if (!best || good > best.good) best = { good, text, counting };
    }
  }
  if (!best) throw new Error('no way of counting');
  const { text, counting } = best;
  const failed: FailedItem[] = [];
  const found = entities.flatMap((entity): Found[] => {
    const spans = spansOf(entity, text, counting);
    const [first] = spans ?? [];
    if (!spans || !first) {
      const places = entity.parts.map(({ start, end }) => `${start}–${end}`).join(', ');
      failed.push({
        item: entity.at,
        reason: `Its span ${places} is empty or outside the text. It was left out.`,
      });
      return [];
    }
    const said = saidAt(spans, text.text);
    if (entity.quote !== null && !isSameText(canonicalText(entity.quote), said)) {
      const quotes = `The text says “${excerpt(said)}” there, and the line quotes “${excerpt(entity.quote)}”`;
      failed.push({ item: entity.at, reason: `${quotes}. It was left out.` });
      return [];
    }
    const span = { start: first.start, end: Math.max(...spans.map(({ end }) => end)) };
    if (hasGap(spans, text.text)) {
      failed.push({
        item: entity.at,
        reason: 'Its parts do not stand side by side. The passage from the first to the last of them was taken.',
      });
    }
    return [{ entity, span, quote: tidy(said) }];
  });
  const mark = isMarked && text === texts[0] ? ', with the byte-order mark' : '';
  return { text: text.text, found, report: `Positions counted in ${describeCounting(counting)}${mark}.`, failed };
}

function spansOf({ parts }: Entity, text: CountedText, counting: Counting): Span[] | null {
  const spans = parts.map((part) => text.spanOf({ ...part, said: '' }, counting));
  return spans.includes(null) ? null : (spans as Span[]);
}

function isSaid(entity: Entity, text: CountedText, counting: Counting): boolean {
  const spans = spansOf(entity, text, counting);
  return spans !== null && (entity.quote === null || isSameText(canonicalText(entity.quote), saidAt(spans, text.text)));
}

/** As brat quotes a passage: its parts with a blank between them. */
const saidAt = (spans: readonly Span[], text: string): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');

const hasGap = (spans: readonly Span[], text: string): boolean =>
  spans.some((span, index) => {
    const next = spans[index + 1];
    return next !== undefined && text.slice(span.end, next.start).trim() !== '';
  });

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();
