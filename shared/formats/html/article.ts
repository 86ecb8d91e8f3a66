import { describeEdtf } from '../../domain/dates/edtf.ts';
import { type ArticleWithTags, compareTags, type Tag } from '../../domain/model.ts';
import { buildIndex } from '../../domain/tags/interval-index.ts';
import { paintSegment } from '../../domain/tags/paint.ts';
import { cutSegments } from '../../domain/tags/segments.ts';
import { checkTag } from '../check-tag.ts';
import { element, html } from './escape.ts';
import { hasNote, meaningOf, noteHtml, type Words } from './notes.ts';

/** An article with its tags marked: each paragraph in a row with the notes on the passages that begin in it. */
export function articleHtml({ article, text, tags: unsorted }: ArticleWithTags, words: Words): string {
  const tags = unsorted.toSorted(compareTags);
  for (const tag of tags) checkTag(tag, article, text);
  const numbers = new Map(tags.filter(hasNote).map((tag, at) => [tag.id, at + 1]));
  const numbersAt = new Map<number, number[]>();
  for (const { id, end } of tags) {
    const number = numbers.get(id);
    if (number) numbersAt.set(end, [...(numbersAt.get(end) ?? []), number]);
  }
  const index = buildIndex(tags);
  const rows = paragraphs(text).map(({ start, end }) => {
    const touching = index.between(start, end);
    const marked = markedHtml(text, { start, end }, touching, numbersAt, words);
    const notes = touching.filter((tag) => tag.start >= start && hasNote(tag));
    const listed = notes.map((tag) => noteHtml(tag, numbers.get(tag.id) ?? 0, words)).join('');
    const list = listed && `<ol class="notes" aria-label="Statements and notes">${listed}</ol>`;
    return `<div class="row">${element('p', { class: 'block', dir: 'auto' }, marked)}${list}</div>`;
  });
  const facts = [
    article.source,
    article.author,
    article.publishedOn && describeEdtf(article.publishedOn),
    article.url,
  ].filter(Boolean);
  return element(
    'article',
    {},
    [
      element('h2', { dir: 'auto' }, html(article.title)),
      facts.length > 0 ? `<p class="facts">${facts.map((fact) => `<span>${html(fact)}</span>`).join('')}</p>` : '',
      article.note.trim() ? element('p', { class: 'facts about', dir: 'auto' }, html(article.note)) : '',
      element('div', { class: 'text', lang: article.language }, `\n${rows.join('\n')}\n`),
      namedHtml(tags, words),
    ].join('\n'),
  );
}

/** Each with the line ends that follow it: together they are the text. */
function paragraphs(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]*\n+|[^\n]+$/gu)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function markedHtml(
  text: string,
  block: { readonly start: number; readonly end: number },
  tags: readonly Tag[],
  /** The numbers of the notes on the passages that end at an offset. */
  numbersAt: ReadonlyMap<number, readonly number[]>,
  words: Words,
): string {
  return cutSegments(block, tags)
    .map((segment) => {
      const said = html(text.slice(segment.start, segment.end));
      if (segment.tags.length === 0) return said;
      const own = segment.tags.map(({ tag }) => tag);
      return element(
        'span',
        {
          class: paintSegment(segment, null),
          title: own.map((tag) => meaningOf(tag, words)).join('\n'),
          'data-notes': numbersAt.get(segment.end)?.join(' ') ?? '',
        },
        said,
      );
    })
    .join('');
}

/** Whom and which days the article names, with how often: on paper nothing can be pointed at. */
function namedHtml(tags: readonly Tag[], words: Words): string {
  const line = (title: string, names: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    const listed = [...counts].map(([name, count]) => (count > 1 ? `${name} (${count})` : name));
    return listed.length > 0 ? `<p class="named"><b>${title}</b> ${html(listed.join(' · '))}</p>` : '';
  };
  return (
    line(
      'Actors tagged',
      tags.flatMap((tag) => (tag.kind === 'actor' ? words.actorName(tag.actor) : [])),
    ) +
    line(
      'Dates tagged',
      tags.flatMap((tag) => (tag.kind === 'date' ? describeEdtf(tag.date) : [])),
    )
  );
}
