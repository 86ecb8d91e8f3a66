import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { licenceNotices } from '../electron/scripts/packages.ts';
import { META_POLICY } from '../shared/contract/csp.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(at('../package.json'), 'utf8'));

export default defineConfig({
  root: at('.'),
  base: './',
  define: { __VERSION__: JSON.stringify(version) },
  // The desktop app embeds Chromium 156; the browser edition asks for a browser of these two years.
  build: {
    outDir: at('../dist/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  plugins: [react(), licences(), contentPolicy(), serviceWorker()],
});

/** `virtual:licences`: what the program is made of, with the licences of all of it. */
function licences(): Plugin {
  const id = '\0virtual:licences';
  return {
    name: 'standpoint-licences',
    resolveId: (name) => (name === 'virtual:licences' ? id : undefined),
    load: async (name) =>
      name === id ? `export default ${JSON.stringify(await licenceNotices(at('..')))}` : undefined,
  };
}

/** The policy as a meta element, for static servers that send no headers. Only in what is built. */
function contentPolicy(): Plugin {
  return {
    name: 'standpoint-content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'content-security-policy', content: META_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Puts the list of all built files, and a version made from their content, into the service worker. */
function serviceWorker(): Plugin {
  return {
    name: 'standpoint-service-worker',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle)
        .map(({ fileName }) => fileName)
        .sort();
      const hash = createHash('sha256');
      for (const file of files) {
        const item = bundle[file];
        hash.update(file).update(item?.type === 'chunk' ? item.code : (item?.source ?? ''));
      }
      const source = readFileSync(at('./build/service-worker.js'), 'utf8')
        .replace("'__VERSION__'", JSON.stringify(hash.digest('hex').slice(0, 16)))
        .replace("['__FILES__']", JSON.stringify(['./', ...files]));
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
    },
  };
}
