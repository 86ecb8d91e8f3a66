import { compareTags, type Tag } from '../../domain/model.ts';
import { offsetMap } from '../../domain/text/code-points.ts';
import { checkTag } from '../check-tag.ts';
import { treeOrder } from '../codebook.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ProjectSource } from '../project-file/build.ts';
import { OFFSET_UNIT } from '../project-file/shapes.ts';

/** JSON Lines for spaCy and Prodigy: an article a line, its tags as spans in code points. */
export const jsonl: ExportFormat = {
  id: 'jsonl',
  label: 'JSON Lines for spaCy and Prodigy',
  extension: 'jsonl',
  says: 'One article a line: its text, its fields, and its tags as spans. Offsets are Unicode code points, from 0, end exclusive, as Python counts them. Spans may overlap.',
  losses: [
    'The codebook as such: each span says the names and kinds of its actors, its position and those above it, not their notes, other names, groups and colours.',
    'Merged codes, and codes and coders that no tag names; title and description of the project.',
  ],
  build,
};

async function* build(source: ProjectSource): AsyncGenerator<string> {
  const actors = new Map(source.actors.map((actor) => [actor.id, actor]));
  const positions = new Map(source.positions.map((position) => [position.id, position]));
  const coders = new Map(source.coders.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]) =>
    ids.map((id) => ({ id, name: actors.get(id)?.name ?? '', kind: actors.get(id)?.kind ?? '' }));
  const above = new Map(treeOrder(source.positions).map((one) => [one.position.id, one.above]));
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
      position_above: (above.get(tag.position) ?? []).map(({ id, label }) => ({ id, label })),
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
      // First, so that the beginning of a file tells what it is, however long its texts are.
      meta: {
        offset_unit: OFFSET_UNIT,
        id: article.id,
        title: article.title,
        source: article.source,
        author: article.author,
        url: article.url,
        language: article.language,
        published_on: article.publishedOn,
        status: article.status,
        note: article.note,
        imported_at: article.importedAt,
        sha256: article.sha256,
        origin: article.origin,
      },
      text,
      spans: tags.toSorted(compareTags).map((tag) => ({
        ...offsets.toCodePoints(tag),
        label: tag.kind.toUpperCase(),
        text: tag.quote,
        id: tag.id,
        ...meaning(tag),
        note: tag.note,
        coder: coders.get(tag.coder) ?? '',
        coder_id: tag.coder,
        created_at: tag.createdAt,
        updated_at: tag.updatedAt,
      })),
    };
    yield `${JSON.stringify(line)}\n`;
  }
}
