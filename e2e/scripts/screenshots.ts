/**
 * `npm run screenshots`: the pictures of the README, taken of the built browser edition with the sample project, so
 * that they show what the program is today. Build first (`npm run build`).
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { serveFolder } from '../../electron/scripts/serve.ts';
import { Analyst } from '../support/analyst.ts';
import { backToReading } from '../support/analyst-tour.ts';
import { BrowserShell } from '../support/browser-shell.ts';
import { Guard } from '../support/guard.ts';
import { BUILT_SCREEN, E2E } from '../support/paths.ts';
import { Scratch } from '../support/scratch.ts';

const TARGET = path.join(E2E, 'screenshots');
/** A README is read over slow lines too. */
const MOST_BYTES = 300_000;

if (!existsSync(path.join(BUILT_SCREEN, 'index.html'))) {
  console.error('There is nothing built to be photographed. Run "npm run build" first.');
  process.exit(1);
}

mkdirSync(TARGET, { recursive: true });
const server = await serveFolder(BUILT_SCREEN);
const scratch = await Scratch.create();
const shell = await BrowserShell.start({ origin: server.url, scratch, guard: new Guard() });
const analyst = new Analyst(shell, scratch);
try {
  await analyst.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await analyst.button('Open the sample project').waitFor();
  await take('start');

  await analyst.button('Open the sample project').click();
  await analyst.tags.first().waitFor();
  await take('reading');

  await analyst.tags.filter({ hasText: 'supports' }).first().click();
  await analyst.page.keyboard.press('Enter');
  await analyst.dialog('Tag position').waitFor();
  await take('tagging');
  await backToReading(analyst);

  await analyst.showCodebook();
  await take('codebook');
  await analyst.showTags();

  await analyst.beginExport();
  await take('export');
  await backToReading(analyst);

  await analyst.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await take('dark');
  await analyst.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });

  await analyst.resize(1024, 700);
  await take('small');
  await analyst.resize(2560, 1440);
  // Not for the README: it is there to be looked at.
  await take('large', 600_000);
} finally {
  await shell.close();
  await scratch.remove();
  await server.close();
}

async function take(name: string, most = MOST_BYTES): Promise<void> {
  const file = path.join(TARGET, `${name}.png`);
  // Two frames: what was asked for has been painted, and no font is still on its way.
  await analyst.page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  await analyst.page.screenshot({ path: file, animations: 'disabled', caret: 'initial' });
  const { size } = statSync(file);
  console.log(`${path.relative(process.cwd(), file)}  ${Math.round(size / 1024)} kB`);
  if (size > most) {
    console.error(`${name}.png has more than ${most / 1000} kB.`);
    process.exitCode = 1;
  }
}
