import { rmSync } from 'node:fs';
import { generateProject } from '../bench/generate.ts';
import { Analyst } from '../support/analyst.ts';
import { BrowserShell } from '../support/browser-shell.ts';
import { Guard } from '../support/guard.ts';
import { Scratch } from '../support/scratch.ts';
import { exportOf, readFromBeginning, saved, tagNextName } from './arriving.ts';

export interface Restored {
  readonly tags: number;
  /** From the start of the program until it offers to bring the project back. */
  readonly untilOffered: number;
  /** From the button until the project is there and saved again. */
  readonly untilBack: number;
  /** Whether the project exports the same bytes as before, but for the time of the export. */
  readonly isWhole: boolean;
}

const MINUTES = 5 * 60_000;

/** A project with so many tags, all databases of which are removed, is brought back. Milliseconds. */
export async function restoreLarge(origin: string, tags: number): Promise<Restored> {
  const scratch = await Scratch.create();
  let shell = await BrowserShell.start({ origin, scratch, guard: new Guard() });
  try {
    shell.context.setDefaultTimeout(MINUTES);
    const analyst = new Analyst(shell, scratch);
    const text = generateProject({ characters: tags * 20, tags, seed: 5, passages: true });
    await analyst.openProjectFile({ name: 'large.json', text });
    await analyst.dialog('Import project').getByRole('button', { name: 'Import' }).click();
    await analyst.tags.first().waitFor();
    await readFromBeginning(analyst);
    await tagNextName(analyst);
    const before = await exportOf(analyst);
    await shell.close();

    rmSync(`${scratch.path('profile')}/Default/IndexedDB`, { recursive: true });
    shell = await BrowserShell.start({ origin, scratch, guard: new Guard() });
    shell.context.setDefaultTimeout(MINUTES);
    const back = new Analyst(shell, scratch);
    const started = Date.now();
    const list = back.rows('Projects').first();
    const offer = back.button('Bring it back');
    await list.or(offer).first().waitFor();
    if (!(await offer.isVisible())) await list.getByRole('button').first().click();
    await offer.waitFor();
    const offered = Date.now();
    await offer.click();
    await saved(back);
    const there = Date.now();
    const isWhole = (await exportOf(back)) === before;
    return { tags: tags + 1, untilOffered: offered - started, untilBack: there - offered, isWhole };
  } finally {
    await shell.close();
    await scratch.remove();
  }
}
