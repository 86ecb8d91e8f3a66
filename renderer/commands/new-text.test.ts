import { describe, expect, it } from 'vitest';
import { hashText } from '../../shared/domain/text/canonical.ts';
import { addArticles } from './articles.ts';
import { fatesOf, replaceText } from './new-text.ts';
import { addTag } from './tags.ts';
import { openBench, unwrap } from './testing.ts';
import type { Workspace } from './workspace.ts';

const OLD = 'Ann Poe met Bo Rand in Geneva.\n\nShe said that the treaty would be signed on Monday.';
const NEW = `Corrected.\n\n${OLD.replace('the treaty would be signed', 'this treaty will be signed')}`;

const note = { note: '' };

/** An article with a tag on a name, one on what is said, and one on the place. */
async function tagged() {
  const bench = await openBench();
  const { workspace } = bench;
  unwrap(await workspace.run(addArticles([{ title: 'Talks', text: OLD, publishedOn: '' }])));
  const [id = ''] = workspace.store.getState().articles.keys();
  await workspace.openArticle(id);
  for (const quote of ['Ann Poe', 'the treaty would be signed', 'Geneva']) {
    const start = OLD.indexOf(quote);
    const content = { kind: 'actor', actor: { name: quote }, alias: '', ...note } as const;
    unwrap(await workspace.run(addTag(id, { start, end: start + quote.length }, content)));
  }
  return { ...bench, id };
}

async function later(workspace: Workspace, text: string) {
  const { tags = [], text: before = '' } = workspace.store.getState().open ?? {};
  const fates = await fatesOf({ before, after: text, tags });
  if (!fates) throw new Error('nobody cancelled it');
  return { fates, text: { text, sha256: hashText(text) } };
}

const said = (workspace: Workspace) => {
  const { tags = [], text = '' } = workspace.store.getState().open ?? {};
  return tags.map(({ start, end }) => text.slice(start, end));
};

describe('a later version of an article', () => {
  it('takes its tags with it, is shown at once, in other windows too, and is one undo', async () => {
    const { workspace, window, id } = await tagged();
    const other = await window();
    await other.openArticle(id);
    const { fates, text } = await later(workspace, NEW);
    unwrap(await workspace.run(replaceText(id, text, fates, new Set())));
    expect(workspace.store.getState().open?.text).toBe(NEW);
    expect(said(workspace)).toEqual(['Ann Poe', 'Geneva', 'this treaty will be signed']);
    await other.catchUp();
    expect([other.store.getState().open?.text, said(other)]).toEqual([NEW, said(workspace)]);
    unwrap(await workspace.undo());
    expect(workspace.store.getState().open?.text).toBe(OLD);
    expect(said(workspace)).toEqual(['Ann Poe', 'Geneva', 'the treaty would be signed']);
    unwrap(await workspace.redo());
    expect(said(workspace)).toEqual(['Ann Poe', 'Geneva', 'this treaty will be signed']);
  });

  it('loses the tags whose passage is gone, and those that the analyst drops', async () => {
    const { workspace, id } = await tagged();
    const { fates, text } = await later(workspace, NEW.replace(' in Geneva', ''));
    const [fuzzy = ''] = [...fates.values()].filter(({ fate }) => fate.kind === 'fuzzy').map(({ tag }) => tag.id);
    unwrap(await workspace.run(replaceText(id, text, fates, new Set([fuzzy]))));
    expect(said(workspace)).toEqual(['Ann Poe']);
  });

  it('is refused where the article was tagged meanwhile, where another article has its text, and where it is the same', async () => {
    const { workspace, id } = await tagged();
    const codeOf = async (text: string, meanwhile = async () => {}) => {
      const asked = await later(workspace, text);
      await meanwhile();
      const result = await workspace.run(replaceText(id, asked.text, asked.fates, new Set()));
      return result.ok ? 'replaced' : result.error.code;
    };
    const content = { kind: 'date', date: '2022-01-10', ...note } as const;
    const start = OLD.indexOf('Monday');
    const tag = async () => void unwrap(await workspace.run(addTag(id, { start, end: start + 6 }, content)));
    expect(await codeOf(NEW, tag)).toBe('changed-meanwhile');
    unwrap(await workspace.run(addArticles([{ title: 'Other', text: NEW, publishedOn: '' }])));
    expect(await codeOf(NEW)).toBe('duplicate');
    expect(await codeOf(OLD)).toBe('same-text');
    expect(workspace.store.getState().open?.text).toBe(OLD);
  });

  it('can be cancelled while its tags are looked for', async () => {
    const abort = new AbortController();
    abort.abort();
    const tags = Array.from({ length: 400 }, (_, index) => ({
      ...{
        id: `t${index}`,
        documentId: 'a',
        kind: 'date',
        date: '2022',
        ...note,
        coder: 'c',
        createdAt: '',
        updatedAt: '',
      },
      ...{
        start: index * 50,
        end: index * 50 + 40,
        quote: `${index} ${'words that are gone '.repeat(3)}`.slice(0, 40),
      },
      ...{ prefix: '', suffix: '' },
    })) as never;
    const before = 'x'.repeat(30_000);
    expect(await fatesOf({ before, after: 'y z '.repeat(20_000), tags, signal: abort.signal })).toBeNull();
  });
});
