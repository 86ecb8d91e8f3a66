/**
 * The layers as data, and the check of one file against them. A change of the design is a change of this table, with
 * the README of the folder it concerns.
 */
import path from 'node:path';

export type Layer =
  | 'domain'
  | 'contract'
  | 'formats'
  | 'testing'
  | 'machine'
  | 'cli'
  | 'preload'
  | 'machine-scripts'
  | 'db'
  | 'versions'
  | 'state'
  | 'host'
  | 'commands'
  | 'ui'
  | 'features'
  | 'app'
  | 'build'
  | 'assets'
  | 'e2e';

interface Rule {
  readonly layer: Layer;
  /** Paths that belong to it; the first rule that fits counts. */
  readonly path: RegExp;
  readonly layers: readonly Layer[];
  /** Packages it may use; 'node:' stands for all of Node's own. */
  readonly packages: readonly string[];
}

const REACT = ['react', 'react-dom', 'react-aria', 'react-aria-components', 'lucide-react', 'zustand'];

const RULES: readonly Rule[] = [
  {
    layer: 'testing',
    path: /^shared\/testing\//u,
    layers: ['testing', 'domain', 'formats', 'contract'],
    packages: ['fast-check', 'vitest', 'fflate', 'node:'],
  },
  {
    layer: 'domain',
    path: /^shared\/domain\//u,
    layers: ['domain'],
    packages: ['@noble/hashes', 'chrono-node', 'edtf'],
  },
  { layer: 'contract', path: /^shared\/contract\//u, layers: ['contract', 'domain'], packages: ['zod'] },
  {
    layer: 'formats',
    path: /^shared\/formats\//u,
    layers: ['formats', 'domain'],
    packages: [
      'zod',
      'papaparse',
      'fast-xml-parser',
      'fflate',
      '@noble/hashes',
      'chardet',
      'linkedom',
      '@mozilla/readability',
      'pdfjs-dist',
    ],
  },
  { layer: 'preload', path: /^electron\/preload\.ts$/u, layers: ['contract', 'machine'], packages: ['electron'] },
  {
    layer: 'machine-scripts',
    path: /^electron\/scripts\//u,
    layers: ['machine', 'machine-scripts', 'contract'],
    packages: ['node:', 'electron-builder', 'esbuild', 'vite', 'playwright', '@electron/fuses', '@electron/asar'],
  },
  {
    layer: 'cli',
    path: /^electron\/cli\//u,
    layers: ['cli', 'machine', 'formats', 'contract', 'domain'],
    packages: ['node:'],
  },
  {
    layer: 'machine',
    path: /^electron\//u,
    layers: ['machine', 'cli', 'contract', 'domain'],
    packages: ['node:', 'electron', 'zod'],
  },
  { layer: 'versions', path: /^renderer\/db\/versions\/\d/u, layers: [], packages: [] },
  {
    layer: 'db',
    path: /^renderer\/db\//u,
    layers: ['db', 'versions', 'domain'],
    packages: ['dexie', '@noble/ciphers'],
  },
  { layer: 'state', path: /^renderer\/state\//u, layers: ['state', 'domain'], packages: ['zustand'] },
  { layer: 'host', path: /^renderer\/host\//u, layers: ['host', 'contract', 'domain'], packages: [] },
  {
    layer: 'commands',
    path: /^renderer\/commands\//u,
    layers: ['commands', 'db', 'state', 'host', 'contract', 'domain', 'formats'],
    packages: ['zustand'],
  },
  { layer: 'ui', path: /^renderer\/ui\//u, layers: ['ui'], packages: REACT },
  {
    layer: 'features',
    path: /^renderer\/features\//u,
    layers: ['features', 'commands', 'db', 'state', 'ui', 'contract', 'domain', 'formats'],
    packages: REACT,
  },
  {
    layer: 'build',
    path: /^renderer\/vite\.config\.ts$/u,
    layers: ['contract', 'machine-scripts'],
    packages: ['node:', 'vite', '@vitejs/plugin-react'],
  },
  {
    layer: 'app',
    path: /^renderer\/(app\/|main\.tsx$)/u,
    layers: ['app', 'features', 'commands', 'db', 'state', 'host', 'ui', 'contract', 'domain', 'formats', 'assets'],
    packages: [...REACT, '@fontsource-variable', 'virtual:licences'],
  },
  {
    layer: 'e2e',
    path: /^e2e\//u,
    layers: ['e2e', 'domain', 'contract', 'formats', 'testing', 'machine-scripts'],
    packages: ['node:', 'playwright', '@playwright/test', '@axe-core/playwright'],
  },
  { layer: 'assets', path: /^assets\//u, layers: [], packages: [] },
];

/** Tests may also use the tools of testing, and whatever a file beside them may. */
const TEST_PACKAGES = [
  'vitest',
  'fast-check',
  'fake-indexeddb',
  'dexie',
  'ajv',
  'ajv-formats',
  'node:',
  '@electron/asar',
  '@electron/fuses',
  'playwright',
  'electron-builder',
  'xmllint-wasm',
];

const isTest = (file: string) => /(\.test|\/testing)\.tsx?$|^electron\/testing\//u.test(file);

const ruleOf = (file: string) => RULES.find((rule) => rule.path.test(file)) ?? null;

export const layerOf = (file: string): Layer | null => ruleOf(file)?.layer ?? null;

/** What is wrong with the imports of a file, in sentences. Paths are from the root, with '/'. */
export function faultsOf(file: string, code: string): string[] {
  const rule = ruleOf(file);
  if (!rule) return [`${file} belongs to no layer`];
  return importsOf(code).flatMap((name) => {
    const fault = name.startsWith('.') ? relativeFault(file, rule, name) : packageFault(file, rule, name);
    return fault ? [`${file} may not import ${name}: ${fault}`] : [];
  });
}

function relativeFault(file: string, rule: Rule, name: string): string | null {
  const target = path.posix.join(path.posix.dirname(file), name.replace(/\?.*$/u, ''));
  const layer = layerOf(target);
  if (!layer) return /(^|\/)package\.json$/u.test(target) ? null : 'it belongs to no layer';
  const allowed: readonly Layer[] = isTest(file)
    ? [...rule.layers, rule.layer, 'testing', 'formats', 'machine-scripts', 'preload']
    : rule.layers;
  if (!allowed.includes(layer)) return `${rule.layer} may use ${allowed.join(', ') || 'nothing'}`;
  if (isTest(target) && !isTest(file)) return 'it is for tests';
  const [from, to] = [featureOf(file), featureOf(target)];
  return from && to && from !== to ? 'a feature never imports another' : null;
}

function packageFault(file: string, rule: Rule, name: string): string | null {
  const allowed = isTest(file) ? [...rule.packages, ...TEST_PACKAGES] : rule.packages;
  const fits = allowed.some((own) =>
    own === 'node:' ? name.startsWith('node:') : name === own || name.startsWith(`${own}/`),
  );
  return fits ? null : `${rule.layer} may use the packages ${allowed.join(', ') || 'none'}`;
}

const featureOf = (file: string) => /^renderer\/features\/([^/]+)\//u.exec(file)?.[1] ?? null;

/** Every module that a source names: import, export from, import(), type imports, new URL(…, import.meta.url). */
export function importsOf(code: string): string[] {
  const plain = code.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '');
  const patterns = [
    /^\s*import\s+(?:type\s+)?(?:[\w*${}\s,]+\sfrom\s+)?['"]([^'"\n]+)['"]/gmu,
    /^\s*export\s+(?:type\s+)?[\w*${}\s,]+\sfrom\s+['"]([^'"\n]+)['"]/gmu,
    /\bimport\(\s*['"]([^'"\n]+)['"]/gu,
    /new URL\(\s*['"](\.[^'"\n]+\.tsx?)['"],\s*import\.meta\.url/gu,
  ];
  return patterns.flatMap((pattern) => [...plain.matchAll(pattern)].map(([, name = '']) => name));
}
