import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceNotices, lockedPackages, packageFaults } from './packages.ts';
import { ROOT } from './paths.ts';

const read = async (name: string) => JSON.parse(await readFile(path.join(ROOT, name), 'utf8'));
const GOOD = { version: '1.0.0', license: 'MIT', integrity: 'sha512-abc=' };
const lock = (entry: object, place = 'node_modules/a') => ({
  packages: { '': { dependencies: { a: '1' } }, [place]: entry },
});
const faultsOf = (entry: object, place?: string) =>
  packageFaults(lockedPackages(lock(entry, place)), new Set(['tool']));

describe('the packages of this project', async () => {
  const packages = lockedPackages(await read('package-lock.json'));
  const { dependencies, allowScripts } = await read('package.json');

  it('are all pinned, licensed, and quiet when they are installed', () => {
    expect(packageFaults(packages, new Set(Object.keys(allowScripts)))).toEqual([]);
    expect(packages.length).toBeGreaterThan(100);
  });

  it('are those that package.json names, and what comes along with them', () => {
    const direct = packages.filter(({ isDirect }) => isDirect).map(({ name }) => name);
    expect(direct.sort()).toEqual(Object.keys(dependencies).sort());
    expect(packages.filter(({ isShipped }) => isShipped).length).toBeLessThan(90);
  });

  it('are named with their licences, the text of nearly all of them', async () => {
    const notices = await licenceNotices(ROOT);
    for (const name of Object.keys(dependencies)) expect(notices.map((one) => one.name)).toContain(name);
    expect(new Set(notices.map(({ name, version }) => `${name} ${version}`)).size).toBe(notices.length);
    for (const { licence, version } of notices) expect([licence, version]).not.toContain('');
    expect(notices.filter(({ text }) => text === '').length).toBeLessThan(notices.length / 10);
    // Tools are no part of the program.
    expect(notices.map(({ name }) => name)).not.toContain('electron-builder');
  });
});

describe('a review', () => {
  it('finds nothing in a package that is as it should be', () => {
    expect(faultsOf(GOOD)).toEqual([]);
    expect(faultsOf({ ...GOOD, resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' })).toEqual([]);
    expect(faultsOf({ ...GOOD, dev: true, license: 'MPL-2.0', hasInstallScript: true }, 'node_modules/tool')).toEqual(
      [],
    );
  });

  it.each([
    [{ integrity: undefined }, 'is not pinned'],
    [{ integrity: 'sha1-abc=' }, 'is not pinned'],
    [{ integrity: '' }, 'is not pinned'],
    [{ version: undefined }, 'has no version'],
    [{ license: undefined }, 'names no licence'],
    [{ license: 'SEE LICENSE IN x' }, 'nobody has looked at'],
    [{ license: 'GPL-3.0-only' }, 'nobody has looked at'],
    [{ license: 'MPL-2.0' }, 'nobody has looked at'],
    [{ resolved: 'git+ssh://git@example.org/a.git' }, 'is fetched from'],
    [{ resolved: 'http://registry.npmjs.org/a.tgz' }, 'is fetched from'],
    [{ resolved: 'https://registry.npmjs.org.evil.example/a.tgz' }, 'is fetched from'],
    [{ hasInstallScript: true }, 'is shipped and runs a script'],
    [{ hasInstallScript: true, dev: true }, 'package.json does not allow'],
  ])('finds %j', (change, fault) => {
    expect(faultsOf({ ...GOOD, ...change }).join('\n')).toContain(fault);
  });

  it('tells a package within another from one of the same name', () => {
    const [inner] = lockedPackages(lock(GOOD, 'node_modules/b/node_modules/a'));
    expect(inner).toMatchObject({ name: 'a', isDirect: false });
    const [scoped] = lockedPackages(lock(GOOD, 'node_modules/b/node_modules/@c/a'));
    expect(scoped).toMatchObject({ name: '@c/a' });
  });
});
