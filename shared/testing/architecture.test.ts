import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsOf, type Layer, layerOf } from './architecture.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['shared', 'electron', 'renderer', 'e2e'];

const sources = folders.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('.d.ts'))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/'))),
);

describe('the layers', () => {
  it('hold in every file, type imports included', () => {
    const faults = sources.flatMap((file) => faultsOf(file, readFileSync(path.join(root, file), 'utf8')));
    expect(faults).toEqual([]);
  });

  it('leave no source file outside the table', () => {
    expect(sources.filter((file) => layerOf(file) === null)).toEqual([]);
    expect(sources.length).toBeGreaterThan(100);
  });

  it.each<[string, string, string]>([
    ['a screen in the domain', 'shared/domain/planted.ts', "import { App } from '../../renderer/app/App.tsx';"],
    [
      'a type of the screen in the domain',
      'shared/domain/planted.ts',
      "import type { App } from '../../renderer/app/App.tsx';",
    ],
    ['Node in shared code', 'shared/formats/planted.ts', "import fs from 'node:fs';"],
    ['React in the domain', 'shared/domain/planted.ts', "import { useState } from 'react';"],
    ['a format in the domain', 'shared/domain/planted.ts', "export * from '../formats/project-file/build.ts';"],
    [
      'a feature in another feature',
      'renderer/features/tags/planted.tsx',
      "import { Reader } from '../reader/Reader.tsx';",
    ],
    ['a feature in a command', 'renderer/commands/planted.ts', "import { useRun } from '../features/context.tsx';"],
    [
      'live code in a database version',
      'renderer/db/versions/002-planted.ts',
      "import type { Tag } from '../../../shared/domain/model.ts';",
    ],
    [
      'words of the domain in a widget',
      'renderer/ui/Planted.tsx',
      "import type { Tag } from '../../shared/domain/model.ts';",
    ],
    ['the screen in the machine', 'electron/planted.ts', "import { App } from '../renderer/app/App.tsx';"],
    ['a window on the command line', 'electron/cli/planted.ts', "import { app } from 'electron';"],
    ['the machine in the screen', 'renderer/host/planted.ts', `const electron = await ${'import'}('electron');`],
    ['a tool of tests in the product', 'renderer/commands/planted.ts', "import { openBench } from './testing.ts';"],
    ['Dexie outside the database folder', 'renderer/features/tags/planted.ts', "import Dexie from 'dexie';"],
  ])('are seen to be broken by %s', (_, file, code) => {
    expect(faultsOf(file, code)).toHaveLength(1);
    expect(faultsOf(file, code)[0]).toContain(file);
  });

  it.each<[string, Layer]>([
    ['shared/domain/text/span.ts', 'domain'],
    ['renderer/features/reader/Reader.tsx', 'features'],
    ['renderer/features/context.tsx', 'features'],
    ['electron/preload.ts', 'preload'],
    ['electron/cli/commands/import.ts', 'cli'],
  ])('know where %s belongs', (file, layer) => {
    expect(layerOf(file)).toBe(layer);
  });

  it('keep the Range of the page in one file', () => {
    const users = sources.filter(
      (file) =>
        file.startsWith('renderer/') &&
        /\bcreateRange\b|: Range\b|<Range\b/u.test(readFileSync(path.join(root, file), 'utf8')),
    );
    expect(users).toEqual(['renderer/features/reader/dom-offsets.ts']);
  });
});
