import { compareTags, type Tag } from '../../domain/model.ts';
import { offsetMap } from '../../domain/text/code-points.ts';
import { checkTag } from '../check-tag.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ProjectSource } from '../project-file/build.ts';

/** JSON Lines for spaCy and Prodigy: an article a line, its tags as spans in code points. */
export const jsonl: ExportFormat = {
  id: 'jsonl',
  label: 'JSON Lines for spaCy and Prodigy',
  extension: 'jsonl',
  says: 'One article a line: its text, its fields, and its tags as spans. Offsets are Unicode code points, from 0, end exclusive, as Python counts them. Spans may overlap.',
  losses: [
    'The codebook as such: each span says the names of its actors and its position, not their notes, kinds or places in a tree.',
    'Merged codes, and codes that no tag names.',
  ],
  build,
};

async function* build(source: ProjectSource): AsyncGenerator<string> {
  const actors = new Map(source.actors.map((actor) => [actor.id, actor]));
  const positions = new Map(source.positions.map((position) => [position.id, position]));
  const coders = new Map(source.coders.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: actors.get(id)?.name ?? '' }));
  const meaning = (tag: Tag) => {
    if (tag.kind === 'actor')
      return {
        actor: tag.actor,
        name: actors.get(tag.actor)?.name ?? '',
        actor_kind: actors.get(tag.actor)?.kind ?? '',
      };
    if (tag.kind === 'date') return { date: tag.date };
    return {
      position: tag.position,
      position_label: positions.get(tag.position)?.label ?? '',
      stance: tag.stance,
      holders: named(tag.holders),
      addressees: named(tag.addressees),
      said_on: tag.saidOn,
    };
  };
  for (const id of source.articleIds) {
    const { article, text, tags } = await source.article(id);
    const offsets = offsetMap(text);
    for (const tag of tags) checkTag(tag, article, text);
    const line = {
      text,
      meta: {
        id: article.id,
        title: article.title,
        source: article.source,
        author: article.author,
        url: article.url,
        language: article.language,
        published_on: article.publishedOn,
        status: article.status,
        sha256: article.sha256,
      },
      spans: tags.toSorted(compareTags).map((tag) => ({
        ...offsets.toCodePoints(tag),
        label: tag.kind.toUpperCase(),
        text: tag.quote,
        id: tag.id,
        ...meaning(tag),
        note: tag.note,
        coder: coders.get(tag.coder) ?? '',
      })),
    };
    yield `${JSON.stringify(line)}\n`;
  }
}
