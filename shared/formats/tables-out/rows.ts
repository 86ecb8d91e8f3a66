import { compareTags } from '../../domain/model.ts';
import { offsetMap } from '../../domain/text/code-points.ts';
import { checkTag } from '../check-tag.ts';
import type { ProjectSource } from '../project-file/build.ts';
import type { StatementRow, TagRow } from './columns.ts';
import { lookupOf } from './lookup.ts';

/** All tags, article by article, in reading order. */
export async function* tagRows(source: ProjectSource): AsyncGenerator<TagRow> {
  const lookup = lookupOf(source);
  for (const id of source.articleIds) {
    const { article, text, tags } = await source.article(id);
    const offsets = offsetMap(text);
    for (const tag of tags.toSorted(compareTags)) {
      checkTag(tag, article, text);
      yield { article, tag, place: offsets.toCodePoints(tag), lookup };
    }
  }
}

/** Each holder of each position tag, as the tag lists them. A tag without holders gives one row. */
export async function* statementRows(source: ProjectSource): AsyncGenerator<StatementRow> {
  for await (const row of tagRows(source)) {
    const { tag } = row;
    if (tag.kind !== 'position') continue;
    for (const holder of tag.holders.length > 0 ? tag.holders : [null]) yield { ...row, tag, holder };
  }
}
