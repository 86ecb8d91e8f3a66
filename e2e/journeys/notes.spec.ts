import { expect, test } from '../fixtures.ts';

const FILE = { name: 'talks.txt', text: 'Athens speaks on Monday. NATO listens to every word of it.' };

test('notes on the project, its articles, tags, actors and positions are written in their forms and seen beside them', async ({
  analyst,
}) => {
  await analyst.openFiles(FILE);
  await analyst.tag({ kind: 'actor', quote: 'NATO', actor: 'NATO', actorKind: 'organisation' });

  await analyst.page.getByRole('heading', { level: 1 }).getByRole('button').click();
  const project = analyst.dialog('Project details');
  await project.getByRole('textbox', { name: 'Description' }).fill('Who wants what of the talks.');
  await project.getByRole('button', { name: 'Save project' }).click();

  await analyst.button('Article details').click();
  const article = analyst.dialog('Article details');
  await article.getByRole('textbox', { name: 'Note' }).fill('Badly translated.');
  await article.getByRole('button', { name: /^Save/ }).click();
  await expect(article).toBeHidden();

  const tag = await analyst.beginTag({ kind: 'date', quote: 'Monday' });
  await tag.getByRole('textbox', { name: 'Date' }).fill('2022-01-10');
  await tag.getByRole('textbox', { name: 'Note' }).fill('Or a week later.');
  await analyst.saveTag(tag);

  const actor = await analyst.editCode('Actors', 'NATO');
  await actor.getByRole('textbox', { name: 'Note' }).fill('The alliance, not its members.');
  await analyst.saveCode(actor);
  await analyst.addCode('Positions', 'Talks help');
  const position = await analyst.editCode('Positions', 'Talks help');
  await position.getByRole('textbox', { name: 'Description' }).fill('Also where only hinted at.');
  await analyst.saveCode(position);
  await analyst.saved();

  await analyst.restart();
  await expect(analyst.page.getByRole('banner')).toContainText('Who wants what of the talks.');
  await expect(analyst.page.getByRole('main')).toContainText('Badly translated.');
  await expect(analyst.rows('Articles')).toContainText('note');
  await analyst.showTags();
  await expect(analyst.tagRow({ quote: 'Monday' })).toContainText('Or a week later.');
  await analyst.showCodebook();
  await expect(analyst.rows('Actors', 'NATO')).toContainText('Note: The alliance, not its members.');
  await expect(analyst.rows('Positions', 'Talks help')).toContainText('Also where only hinted at.');
});
