import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A package as `package-lock.json` (version 3) pins it. */
export interface LockedPackage {
  /** Where it lies: `node_modules/a/node_modules/b`. */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  /** As it says itself; '' where it says nothing. */
  readonly licence: string;
  /** Its content is pinned by a hash. */
  readonly isPinned: boolean;
  /** Where it is fetched from; '' where the lock file leaves that to the registry. */
  readonly source: string;
  /** It wants to run something when it is installed. */
  readonly hasScript: boolean;
  /** Named in `dependencies`; all others come along with one that is. */
  readonly isDirect: boolean;
  /** For development, or where another can do without it: nothing of it is shipped. */
  readonly isShipped: boolean;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** All packages of a lock file, by their places. */
export function lockedPackages(lock: { readonly packages?: Readonly<Record<string, LockEntry>> }): LockedPackage[] {
  const direct = new Set(Object.keys(lock.packages?.['']?.dependencies ?? {}));
  return Object.entries(lock.packages ?? {})
    .filter(([place]) => place !== '')
    .map(([place, entry]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return {
        ...{ place, name, version: entry.version ?? '', licence: entry.license ?? '' },
        isPinned: /^sha(512|384|256)-[A-Za-z0-9+/]+=*$/u.test(entry.integrity ?? ''),
        source: entry.resolved ?? '',
        hasScript: entry.hasInstallScript === true,
        isDirect: direct.has(name) && place === `node_modules/${name}`,
        isShipped: !entry.dev && !entry.optional && !entry.devOptional,
      };
    });
}

/** Those under which the program may be handed on with what it is made of, and those of tools that are not. */
const SHIPPED_LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'OFL-1.1', 'CC0-1.0'];
const TOOL_LICENCES = [
  ...SHIPPED_LICENCES,
  ...[
    'MPL-2.0',
    'BlueOak-1.0.0',
    'Python-2.0',
    'WTFPL',
    'MIT OR Apache-2.0',
    'WTFPL OR ISC',
    '(MIT OR CC0-1.0)',
    '(WTFPL OR MIT)',
  ],
];
const REGISTRY = 'https://registry.npmjs.org/';

/** What is wrong with the packages, in sentences. `allowed`: those that may run a script when they are installed. */
export function packageFaults(packages: readonly LockedPackage[], allowed: ReadonlySet<string>): string[] {
  return packages.flatMap((one) => {
    const is = (fault: string) => `${one.place} ${one.version} ${fault}`;
    const licences = one.isShipped ? SHIPPED_LICENCES : TOOL_LICENCES;
    return [
      ...(one.version === '' ? [is('has no version')] : []),
      ...(one.isPinned ? [] : [is('is not pinned by a hash')]),
      ...(one.licence === '' ? [is('names no licence')] : []),
      ...(one.licence === '' || licences.includes(one.licence)
        ? []
        : [is(`has the licence ${one.licence}, which nobody has looked at`)]),
      ...(one.source === '' || one.source.startsWith(REGISTRY) ? [] : [is(`is fetched from ${one.source}`)]),
      ...(one.hasScript && one.isShipped ? [is('is shipped and runs a script when it is installed')] : []),
      ...(one.hasScript && !allowed.has(one.name)
        ? [is('runs a script when it is installed, which package.json does not allow')]
        : []),
    ];
  });
}

/** What the program has to say of a package that it is made of. */
export interface LicenceNotice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The text of the licence, as the package brings it; '' where it brings none. */
  readonly text: string;
}

/** Of all packages that are shipped, by name. `root` is the folder in which `node_modules` lies. */
export async function licenceNotices(root: string): Promise<LicenceNotice[]> {
  const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'));
  const shipped = lockedPackages(lock).filter(({ isShipped }) => isShipped);
  const notices = await Promise.all(
    shipped.map(async ({ place, name, version, licence }) => ({
      name,
      version,
      licence,
      text: await licenceText(path.join(root, place)),
    })),
  );
  const known = new Set<string>();
  return notices
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
    .filter(({ name, version }) => !known.has(`${name} ${version}`) && known.add(`${name} ${version}`));
}

async function licenceText(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const found = names.filter((name) => /^(licen[cs]e|copying|ofl)([.-]|$)/iu.test(name)).sort()[0];
  return found ? (await readFile(path.join(folder, found), 'utf8')).replaceAll('\r\n', '\n').trim() : '';
}
