/** `npm run package`: the installers of this system, into `release/`; `-- --dir` only the unpacked app. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Configuration, build as makeInstallers } from 'electron-builder';
import { build } from './build.ts';
import { electronVersion, executableName, findElectron } from './electron-binary.ts';
import { ROOT } from './paths.ts';

export interface PackageOptions {
  /** Only the unpacked app, no installers. */
  readonly dirOnly: boolean;
  /** The folder with `package.json` and `dist/`, instead of the project's. */
  readonly projectDir?: string;
  /** A folder with Electron's distribution, instead of the download. */
  readonly electronDist?: string | undefined;
  /** Where it goes, instead of `release/`. */
  readonly output?: string;
}

/** Packs what is built for the system that this runs on. Publishes nothing, ever. Gives the installers that it made. */
export async function packApp({ projectDir = ROOT, dirOnly, electronDist, output }: PackageOptions): Promise<string[]> {
  const dist = electronDist && path.resolve(ROOT, electronDist);
  const isSoft = dist && !hasFuses(dist);
  if (isSoft) console.warn(`Electron in ${dist} has no fuses: what is packed is less hardened than usual.`);
  const config: Configuration = {
    extends: path.join(ROOT, 'electron-builder.yml'),
    electronVersion: electronVersion(),
    directories: { buildResources: path.join(ROOT, 'assets/icons'), ...(output && { output }) },
    ...(dist && { electronDist: dist }),
    ...(isSoft && { electronFuses: null }),
  };
  return makeInstallers({ projectDir, dir: dirOnly, publish: 'never', config });
}

/** By this, Electron's own tools too find the fuses in a binary. */
const FUSES = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Whether a distribution has fuses at all; a build of Electron that is not the official one may have none. */
function hasFuses(electronDist: string): boolean {
  const binary =
    process.platform === 'darwin'
      ? 'Electron.app/Contents/Frameworks/Electron Framework.framework/Electron Framework'
      : executableName();
  return readFileSync(path.join(electronDist, binary)).includes(FUSES);
}

async function main(): Promise<number> {
  const electronDist = process.env.ELECTRON_OVERRIDE_DIST_PATH || undefined;
  const electron = findElectron();
  if (electronDist && !electron.found) {
    console.error(`Nothing is packed: ${electron.reason}.`);
    return 1;
  }
  await build();
  try {
    const made = await packApp({ dirOnly: process.argv.includes('--dir'), electronDist });
    for (const file of made) console.log(file);
    return 0;
  } catch (error) {
    console.error(reasonOf(error));
    return 1;
  }
}

/** electron-builder fetches Electron and the makers of installers when it first needs them. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const cause = text.match(
    /ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH|status code \d+|cannot resolve [^\n]*/i,
  )?.[0];
  return cause
    ? `Packing is not complete: a tool that it needs could not be downloaded (${cause}). Try again with a network.`
    : `Packing is not complete: ${text}`;
}

if (import.meta.main) {
  const code = await main();
  // Not by `exitCode`: a clean-up hook of electron-builder makes 0 of it.
  if (code !== 0) process.exit(code);
}
