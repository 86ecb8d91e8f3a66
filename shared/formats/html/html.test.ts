import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../domain/model.ts';
import { hashText } from '../../domain/text/canonical.ts';
import { anyProject } from '../../testing/arbitraries.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import { highlighted } from './build.ts';

async function pageOf(project: Project): Promise<string> {
  let text = '';
  for await (const piece of highlighted.build(sourceOf(project), STAMP, { rawCells: false })) text += piece as string;
  return text;
}

/** Of an element what is looked at here; this folder knows no DOM. */
interface Branch {
  querySelectorAll(selector: string): Iterable<{ textContent: string; getAttribute(name: string): string | null }>;
}

const textOf = (article: Branch) => [...article.querySelectorAll('.block')].map((block) => block.textContent).join('');

/** All that the pages of our own are made of. */
const ELEMENTS =
  'html head meta title style body header h1 h2 h3 p div span main article ol li b section ul small footer'.split(' ');
const ATTRIBUTES = 'lang charset http-equiv content name dir class role aria-label title data-notes'.split(' ');

function foreignParts(page: string): string[] {
  const { document } = parseHTML(page);
  return [...document.querySelectorAll('*')].flatMap((one) => [
    ...(ELEMENTS.includes(one.localName) ? [] : [`<${one.localName}>`]),
    ...[...one.attributes].map(({ name }) => name).filter((name) => !ATTRIBUTES.includes(name)),
  ]);
}

const PARTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><svg onload=alert(1)>',
  '</style><script>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&lt;b&gt;',
  '&amp;',
  '&#60;',
  '<a href="javascript:alert(1)">',
  '</p></div></article>',
  '<base href="//example.org">',
  '<meta http-equiv=refresh content=0>',
  '<iframe srcdoc="x">',
  '\u2028</span>',
  '{{alert(1)}}',
  '<plaintext>',
];
const ENDS = ['', 'a', '\u0000', '"', "'", '<', '&', '\n', '>', '\u202e'];
const PAYLOADS = PARTS.flatMap((part) => ENDS.map((end) => part + end));

/** A project with a payload in all that people write. */
function spoiled(payload: string): Project {
  const at = STAMP.exportedAt;
  // An article's text has no control characters.
  const text = `Before ${payload.replaceAll('\u0000', '')} after`;
  const tag = { documentId: 'd', start: 0, end: text.length, quote: text, prefix: '', suffix: '', note: payload };
  const record = { coder: 'c', createdAt: at, updatedAt: at };
  const said = payload.trim() || 'x';
  return {
    info: { id: 'p', title: said, description: said, createdAt: at },
    coders: [{ id: 'c', name: said }],
    actors: [{ id: 'a', name: said, kind: 'person', aliases: [said], memberOf: ['a'], note: said, externalIds: {} }],
    positions: [{ id: 'o', label: said, parentId: null, description: said, colour: said }],
    merges: [],
    articles: [
      {
        article: {
          ...{ id: 'd', title: said, source: said, author: said, url: said, language: said, publishedOn: said },
          ...{ importedAt: at, status: 'new', note: said, sha256: hashText(text) },
        },
        text,
        tags: [
          { ...tag, ...record, id: 't1', kind: 'actor', actor: 'a' },
          { ...tag, ...record, id: 't2', kind: 'date', date: said },
          {
            ...tag,
            ...record,
            id: 't3',
            kind: 'position',
            position: 'o',
            stance: 'opposes',
            holders: ['a'],
            addressees: ['a'],
            saidOn: said,
          },
        ],
      },
    ],
  };
}

describe('the page of highlighted articles', () => {
  it('has every text as it is, and every passage marked', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const { document } = parseHTML(await pageOf(project));
        const articles = [...document.querySelectorAll('article')];
        expect(articles).toHaveLength(project.articles.length);
        for (const [index, { text, tags }] of project.articles.entries()) {
          const article = articles[index] as unknown as Branch;
          expect(textOf(article)).toBe(text);
          const marked = [...article.querySelectorAll('.seg')].map((one) => one.textContent).join('');
          const covered = Array.from({ length: text.length }, (_, at) =>
            tags.some(({ start, end }) => start <= at && at < end) ? text[at] : '',
          );
          expect(marked).toBe(covered.join(''));
          const noted = tags.filter(({ kind, note }) => kind === 'position' || note.trim());
          const notes = [...article.querySelectorAll('.note .number')].map((one) => one.textContent);
          expect(notes).toEqual(noted.map((_, at) => String(at + 1)));
          const ends = [...article.querySelectorAll('[data-notes]')].flatMap((one) =>
            (one.getAttribute('data-notes') ?? '').split(' '),
          );
          expect(ends.toSorted()).toEqual(notes.toSorted());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a note beside the paragraph in which its passage begins', async () => {
    const project = spoiled('plain');
    const { document } = parseHTML(await pageOf(project));
    const row = document.querySelector('.row') as unknown as Branch;
    expect(textOf(row)).toBe('Before plain after');
    expect([...row.querySelectorAll('.note')].map(({ textContent }) => textContent)).toEqual([
      '1 Actor: plainplain',
      '2 plain opposesplainto plain; said on plainplain',
      '3 Date: plainplain',
    ]);
  });

  it('runs nothing and fetches nothing', async () => {
    const page = await pageOf(spoiled('plain'));
    const { document } = parseHTML(page);
    const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content');
    const style = document.querySelector('style')?.textContent ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    expect(page).not.toMatch(/url\(|@import|<link|src=|href=/iu);
  });

  it('gives the note and the codebook line of a position its own colour, by the one style of the page', async () => {
    const project = spoiled('plain');
    const coloured = { ...project, positions: project.positions.map((one) => ({ ...one, colour: '#A1b2C3' })) };
    const { document } = parseHTML(await pageOf(coloured));
    expect(document.querySelector('style')?.textContent).toContain('.edge-a1b2c3 { --edge: #a1b2c3 }');
    expect(document.querySelectorAll('.note.edge-a1b2c3, .dot.edge-a1b2c3')).toHaveLength(2);
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
  });

  it(`takes none of ${PAYLOADS.length} hostile texts for markup`, async () => {
    expect(PAYLOADS).toHaveLength(200);
    for (const payload of PAYLOADS) {
      const project = spoiled(payload);
      const page = await pageOf(project);
      expect(foreignParts(page), payload).toEqual([]);
      const { document } = parseHTML(page);
      const articles = [...document.querySelectorAll('article')];
      expect(articles).toHaveLength(1);
      expect(textOf(articles[0] as unknown as Branch)).toBe(project.articles[0]?.text);
      expect(document.querySelector('h2')?.textContent).toBe(
        project.articles[0]?.article.title.replaceAll('\u0000', '\uFFFD'),
      );
    }
  });
});
