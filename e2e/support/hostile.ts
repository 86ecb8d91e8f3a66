import { expect } from '@playwright/test';
import { buildProjectFile } from '../../shared/formats/project-file/build.ts';
import { hostileProject } from '../../shared/testing/hostile-markup.ts';
import { STAMP, sourceOf } from '../../shared/testing/source-of.ts';
import type { Analyst } from './analyst.ts';

/** Opens the project in which everything that people write is hostile markup. */
export async function openHostileProject(analyst: Analyst): Promise<void> {
  let text = '';
  for await (const piece of buildProjectFile(sourceOf(hostileProject()), STAMP)) text += piece;
  await analyst.openProjectFile({ name: 'hostile.standpoint.json', text });
  await analyst.dialog('Import project').getByRole('button', { name: 'Import' }).click();
  await expect(analyst.reader).toBeVisible();
}
