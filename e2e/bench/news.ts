import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/paths.ts';
import { mulberry } from './generate.ts';

interface Gold {
  readonly actors: readonly object[];
  readonly positions: readonly object[];
  readonly documents: readonly { readonly text: string }[];
}

export interface NewsSize {
  readonly title: string;
  /** At least. */
  readonly words: number;
  readonly seed: number;
}

const gold = (): Gold => JSON.parse(readFileSync(path.join(ROOT, 'assets/gold/en.development.json'), 'utf8')) as Gold;

/** English news: paragraphs of the gold set's articles, mixed anew for each seed, so that no two articles are the same. */
export function generateNews({ words, seed }: Pick<NewsSize, 'words' | 'seed'>): string {
  const random = mulberry(seed);
  const paragraphs = gold().documents.flatMap(({ text }) => text.split(/\n+/u).filter((line) => line.length > 80));
  const chosen: string[] = [];
  let count = 0;
  while (count < words) {
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] ?? '';
    chosen.push(paragraph);
    count += paragraph.split(/\s+/u).length;
  }
  return `${chosen.join('\n\n')}\n`;
}

/** A project of such articles, untagged, with the codebook of the gold set. */
export function generateNewsProject(id: string, articles: readonly NewsSize[]): string {
  const { actors, positions } = gold();
  const at = '2024-01-01T00:00:00.000Z';
  return JSON.stringify({
    format: 'standpoint-project',
    version: 1,
    offsetUnit: 'unicode-code-point',
    generator: { name: 'Standpoint', version: '0.1.0' },
    exportedAt: at,
    project: { id, title: id, description: '', createdAt: at },
    coders: [{ id: 'coder-1', name: 'Me' }],
    actors,
    positions,
    documents: articles.map(({ title, words, seed }, index) => {
      // Each begins with its own words: by them it is known when it is open.
      const text = `${title}: ${generateNews({ words, seed })}`;
      return {
        ...{
          id: `document-${index}`,
          title,
          source: '',
          author: '',
          url: '',
          language: 'en',
          publishedOn: '2022-01-09',
        },
        ...{ importedAt: at, status: 'new', note: '', text, tags: [] },
        sha256: createHash('sha256').update(text).digest('hex'),
      };
    }),
  });
}
