import { describe, expect, it } from 'vitest';
import { hashText } from '../../../shared/domain/text/canonical.ts';
import { addArticles, deleteArticle } from '../articles.ts';
import { openBench, unwrap } from '../testing.ts';
import { findTwins, ProjectSketches } from './find-twins.ts';

const STORY =
  'The talks in Geneva began on Sunday evening. The deputy minister said that they were difficult, but that both sides had come to work. A second round is to follow on Monday, and the allies will be told of it on Wednesday.';
const CORRECTED = STORY.replace('on Sunday evening', 'late on Sunday');
const OTHER =
  'Grain prices fell for the third week in a row, and traders in Odesa say that they do not expect them to rise soon.';
const given = (...texts: string[]) => texts.map((text) => ({ text, sha256: hashText(text) }));

describe('what is nearly the same as a text that comes in', () => {
  it('is an article of the project, as it is now', async () => {
    const { workspace, database } = await openBench();
    unwrap(await workspace.run(addArticles([{ title: 'Talks', text: STORY, publishedOn: '' }])));
    const [article] = workspace.store.getState().articles.values();
    const project = new ProjectSketches(database);
    expect(await findTwins(given(OTHER, CORRECTED), 0.6, project)).toEqual([
      null,
      { in: 'project', article, likeness: expect.closeTo(0.73, 1) },
    ]);
    expect(await findTwins(given(CORRECTED), 0.95, project)).toEqual([null]);
    unwrap(await workspace.run(addArticles([{ title: 'Grain', text: OTHER, publishedOn: '' }])));
    expect(await findTwins(given(`${OTHER} Nobody knows why.`), 0.6, project)).toMatchObject([{ in: 'project' }]);
    unwrap(await workspace.run(deleteArticle(article?.id ?? '')));
    expect(await findTwins(given(CORRECTED), 0.6, project)).toEqual([null]);
  });

  it('is nothing where it is the same to the letter: it will not be added again', async () => {
    const { workspace, database } = await openBench();
    unwrap(await workspace.run(addArticles([{ title: 'Talks', text: STORY, publishedOn: '' }])));
    expect(await findTwins(given(STORY, OTHER, OTHER), 0.6, new ProjectSketches(database))).toEqual([null, null, null]);
  });

  it('is one that came in before it, where there is no project yet', async () => {
    expect(await findTwins(given(STORY, OTHER, CORRECTED), 0.6, null)).toMatchObject([
      null,
      null,
      { in: 'files', index: 0 },
    ]);
  });

  it('is the article of the project rather than one that came in with it, where they are as much alike', async () => {
    const { workspace, database } = await openBench();
    unwrap(await workspace.run(addArticles([{ title: 'Talks', text: STORY, publishedOn: '' }])));
    const twice = given(`${CORRECTED}!`, CORRECTED);
    expect(await findTwins(twice, 0.6, new ProjectSketches(database))).toMatchObject([
      { in: 'project' },
      { in: 'files', index: 0, likeness: 1 },
    ]);
  });
});
