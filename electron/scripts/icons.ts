/**
 * Draws the icons from `assets/icons/icon.svg`, with the browser of the tests. What it makes is checked in, so that
 * nobody else has to run it: `node electron/scripts/icons.ts`.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright';
import { icns, ico } from './icon-containers.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../assets/icons');
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const svg = await readFile(path.join(FOLDER, 'icon.svg'), 'utf8');
// One that is set, the one of Linux distributions, or what Playwright has downloaded.
const executablePath = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium'].find(existsSync);
const browser = await chromium.launch(executablePath ? { executablePath } : {});
const page = await browser.newPage();
const images = new Map<number, Uint8Array>();
await mkdir(path.join(FOLDER, 'png'), { recursive: true });
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  images.set(size, png);
  await writeFile(path.join(FOLDER, 'png', `${size}x${size}.png`), png);
}
await browser.close();
await writeFile(path.join(FOLDER, 'icon.ico'), ico(images));
await writeFile(path.join(FOLDER, 'icon.icns'), icns(images));
