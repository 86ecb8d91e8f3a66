import { expect, test } from '../fixtures.ts';
import { Analyst } from '../support/analyst.ts';
import { Librarian } from '../support/library.ts';

test('a project that is open in another page is not deleted, and nothing of it is lost', async ({
  browserShell,
  scratch,
}) => {
  const first = new Analyst(browserShell, scratch);
  await first.openFiles({ name: 'talks.txt', text: 'Ann Poe met Bo Rand.' });
  await first.saved();

  const second = first.at(await browserShell.secondPage());
  await expect(second.reader).toBeVisible();
  await second.showProjects();
  const librarian = new Librarian(second);
  await librarian.act('Untitled project', 'Delete…');
  await librarian.confirm('Delete');
  await expect(second.alerts).toContainText(/“Untitled project” is open in another window and was not deleted/);
  await expect(second.rows('Projects')).toHaveCount(1);

  await first.page.bringToFront();
  await first.tag({ kind: 'actor', quote: 'Ann Poe', actor: 'Ann Poe', actorKind: 'person' });
  await first.saved();
  await first.showProjects();

  await second.page.bringToFront();
  await librarian.act('Untitled project', 'Delete…');
  await librarian.confirm('Delete');
  await expect(second.rows('Deleted projects')).toContainText('1 article · 1 tag');
  // The other page's list says so too, without being asked.
  await expect(first.rows('Deleted projects')).toHaveCount(1);
  await expect(first.list('Projects')).toHaveCount(0);

  await second.button('Restore Untitled project').click();
  await second.openProject('Untitled project');
  await expect(second.tags).toContainText('Ann Poe');
});
