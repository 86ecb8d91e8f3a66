import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProject } from '../../testing/arbitraries.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import { jsonl } from './build.ts';

describe('JSON Lines', () => {
  it('have an article a line, whose spans say their text in code points, whatever the project', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        let file = '';
        for await (const piece of jsonl.build(sourceOf(project), STAMP, { rawCells: false })) file += piece;
        const lines = file.split('\n');
        expect(lines.pop()).toBe('');
        expect(lines).toHaveLength(project.articles.length);
        for (const [index, line] of lines.entries()) {
          const { article, text, tags } = project.articles[index] ?? {};
          const read = JSON.parse(line);
          expect(read).toMatchObject({
            text,
            meta: { id: article?.id, title: article?.title, sha256: article?.sha256 },
          });
          expect(read.spans).toHaveLength(tags?.length ?? -1);
          const points = [...read.text];
          for (const [at, span] of read.spans.entries()) {
            expect(points.slice(span.start, span.end).join('')).toBe(span.text);
            expect(span).toMatchObject({
              id: tags?.[at]?.id,
              label: tags?.[at]?.kind.toUpperCase(),
              note: tags?.[at]?.note,
            });
          }
        }
      }),
    );
  });
});
