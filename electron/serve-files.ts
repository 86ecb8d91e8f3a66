import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { SECURITY_HEADERS } from '../shared/contract/csp.ts';

export type Responder = (request: Request) => Promise<Response>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
};

/**
 * Answers requests with the files of one folder, and with nothing outside it. The same function serves `app://` in the
 * desktop app and http on 127.0.0.1, so both send the same headers.
 */
export function serveFiles(folder: string): Responder {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { allow: 'GET, HEAD' });
    const wanted = pathOf(request.url);
    const file = wanted && (await inside(folder, wanted === '/' ? '/index.html' : wanted));
    if (!file) return refuse(404);
    try {
      const bytes = await readFile(file);
      return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
        headers: {
          ...SECURITY_HEADERS,
          'content-type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
          'content-length': String(bytes.byteLength),
          'cache-control': 'no-cache',
        },
      });
    } catch {
      return refuse(404);
    }
  };
}

/** Decoded once: what is encoded twice names a file with a percent sign, which does not exist. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return undefined;
  }
}

/** The real file that is meant, if it lies in the folder even after following links. */
async function inside(folder: string, wanted: string): Promise<string | undefined> {
  // Backslash and colon are separators on Windows (folder, drive, stream); no file of ours has them.
  if (/[\0\\:]/.test(wanted) || wanted.split('/').includes('..')) return undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(root, wanted));
    const relative = path.relative(root, file);
    if (relative === '' || relative.split(path.sep)[0] === '..' || path.isAbsolute(relative)) return undefined;
    return (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function refuse(status: number, headers: Record<string, string> = {}): Response {
  return new Response(`${status}\n`, {
    status,
    headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8', ...headers },
  });
}
