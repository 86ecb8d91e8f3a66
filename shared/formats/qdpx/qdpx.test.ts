import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../domain/model.ts';
import { hashText } from '../../domain/text/canonical.ts';
import { anyProject } from '../../testing/arbitraries.ts';
import { sampleProject } from '../../testing/sample.ts';
import { readArchive } from '../archive/read.ts';
import { withinXml } from '../codebook-qdc/write-xml.ts';
import { readXml } from '../codebook-qdc/xml.ts';
import { exportFormat } from '../exports.ts';
import { excerpt } from '../project-file/report.ts';
import { readFile } from '../readers.ts';
import { exported, parsed, STAMP, tools, toSource } from './testing.ts';

const filesIn = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const read = readArchive(bytes, 'a.qdpx');
  if (!read.ok) throw new Error(read.error.message);
  return new Map(
    [...read.value].map(([name, content]) => [name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)]),
  );
};

// Laws over whole archives: some seconds on a busy machine.
describe('a project as REFI-QDA', { timeout: 30_000 }, () => {
  it('comes back as it went out, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const { project: back, failed, generator, exportedAt } = parsed(await exported(project));
        expect(failed).toEqual([]);
        expect(back).toEqual(project);
        expect(generator).toEqual({ name: 'Standpoint', version: STAMP.version });
        expect(exportedAt).toBe(STAMP.exportedAt);
      }),
      { numRuns: 100 },
    );
  });

  it('says of each passage what its text is, in code points of the file', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const files = filesIn(await exported(project));
        const root = readXml(files.get('project.qde') ?? '', 99, 'project');
        const sources = root.ok ? root.value.children.find(({ name }) => name === 'Sources') : undefined;
        const quotes = (sources?.children ?? []).flatMap(({ attributes, children }) => {
          const path = attributes.get('plainTextPath') ?? '';
          const points = [...(files.get(path.replace('internal://', 'sources/')) ?? '')];
          return children
            .filter(({ name }) => name === 'PlainTextSelection')
            .map((selection) => {
              const [start, end] = ['startPosition', 'endPosition'].map((name) =>
                Number(selection.attributes.get(name)),
              );
              const slice = points.slice(start, end).join('');
              expect(selection.attributes.get('name')).toBe(withinXml(excerpt(slice)));
              return slice;
            });
        });
        expect(quotes).toEqual(project.articles.flatMap(({ tags }) => tags.map(({ quote }) => quote)));
      }),
      { numRuns: 50 },
    );
  });

  it('is the same bytes for the same project, in whatever order its lists come', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const other: Project = {
          ...project,
          coders: project.coders.toReversed(),
          actors: project.actors.toReversed(),
          merges: project.merges.toReversed(),
          articles: project.articles.map((one) => ({ ...one, tags: one.tags.toReversed() })),
        };
        expect(Buffer.compare(await exported(project), await exported(other))).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('comes back from positions that lie deep below each other', async () => {
    const positions = Array.from({ length: 400 }, (_, index) => ({
      ...{ id: `p${index}`, label: `p${index}`, parentId: index > 0 ? `p${index - 1}` : null },
      ...{ description: 'd', colour: '#123456' },
    }));
    const deep = { ...sampleProject(), positions, articles: [] };
    expect(parsed(await exported(deep))).toMatchObject({ project: deep, failed: [] });
  });

  it('raises no doubt where nothing but white space is tagged, and programs count differently', async () => {
    const [sample] = fc.sample(anyProject(), { numRuns: 1, seed: 1 }) as [Project];
    const text = '😀\n\nй';
    const at = '1970-01-01T00:00:00.000Z';
    const facts = { title: 'a', source: '', author: '', url: '', language: '', publishedOn: '', note: '' };
    const article = { id: 'one', ...facts, importedAt: at, status: 'new' as const, sha256: hashText(text) };
    const coder = { id: 'coder', name: 'Coder' };
    const tag = { id: 'tag', documentId: 'one', start: 3, end: 4, quote: '\n', prefix: '😀\n', suffix: 'й', note: 'a' };
    const tags = [{ ...tag, kind: 'date' as const, date: '2022', coder: 'coder', createdAt: at, updatedAt: at }];
    const empty = { actors: [], positions: [], merges: [] };
    const project: Project = { info: sample.info, coders: [coder], ...empty, articles: [{ article, text, tags }] };
    expect(parsed(await exported(project))).toMatchObject({ project, failed: [] });
  });

  it('tells apart what has the same id, and keeps all but that of the position', async () => {
    const [project] = fc.sample(
      anyProject().filter(
        ({ actors, positions, articles }) =>
          actors.length * positions.length > 0 &&
          articles.some(({ tags }) => tags.some(({ kind }) => kind === 'position')),
      ),
      // Its positions are not in the order of their tree.
      { numRuns: 1, seed: 9 },
    ) as [Project];
    const same = (id: string) => (id === project.positions[0]?.id ? (project.actors[0]?.id ?? '') : id);
    const clashing: Project = {
      ...project,
      merges: [],
      positions: project.positions.map((one) => ({
        ...one,
        id: same(one.id),
        parentId: one.parentId && same(one.parentId),
      })),
      articles: project.articles
        .map(({ article, text, tags }) => ({
          ...{ article: { ...article, id: project.coders[0]?.id ?? '' }, text },
          tags: tags.map((tag) => ({
            ...tag,
            documentId: project.coders[0]?.id ?? '',
            ...(tag.kind === 'position' ? { position: same(tag.position) } : {}),
          })),
        }))
        .slice(0, 1),
    };
    const { project: back, failed } = parsed(await exported(clashing));
    expect(failed).toEqual([]);
    expect(back.articles[0]?.article.id).toBe(clashing.coders[0]?.id);
    expect(back.positions.map(({ label }) => label)).toEqual(clashing.positions.map(({ label }) => label));
    expect(back.positions[0]?.id).not.toBe(back.actors[0]?.id);
  });

  it('breaks where a passage does not say its quote, or belongs to another article', async () => {
    const [{ article, text, tags }] = sampleProject().articles as [Project['articles'][number]];
    const broken = (change: object) =>
      exported({ ...sampleProject(), articles: [{ article, text, tags: tags.map((tag) => ({ ...tag, ...change })) }] });
    await expect(broken({ quote: 'other' })).rejects.toThrow('does not say its quote');
    await expect(broken({ documentId: 'other' })).rejects.toThrow('is not of article');
  });

  it('is read back from its list of formats, by its name or by its content', async () => {
    const pieces: Uint8Array[] = [];
    const format = exportFormat('qdpx');
    for await (const piece of format?.build(toSource(sampleProject()), STAMP, { rawCells: false }) ?? [])
      pieces.push(piece as Uint8Array);
    const read = await readFile(new Uint8Array(Buffer.concat(pieces)), 'Geneva.QDPX', tools());
    expect(read.ok && read.value.kind === 'project' && read.value.project.project).toEqual(sampleProject());
  });

  it('has the codebook alone as another format, an empty one too', async () => {
    const text = async (project: Project) => {
      let all = '';
      for await (const piece of exportFormat('qdc')?.build(toSource(project), STAMP, { rawCells: false }) ?? [])
        all += piece;
      return all;
    };
    expect(await text(sampleProject())).toContain('<CodeBook xmlns="urn:QDA-XML:codebook:1.0"');
    const empty = { ...sampleProject(), actors: [], positions: [], articles: [] };
    expect(await text(empty)).toMatch(
      /<Codes>\s*<Code guid="[^"]+" name="Actors" isCodable="false">\s*<\/Code>\s*<\/Codes>/u,
    );
  });
});
