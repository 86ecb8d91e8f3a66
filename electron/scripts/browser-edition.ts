import { spawn } from 'node:child_process';
import { type Served, serveFolder } from './serve.ts';

/**
 * The port that is tried first. Browsers keep data by origin, the port included: on another port each start would find
 * an empty program.
 */
const USUAL_PORT = 47_831;

/** Serves the browser edition until Ctrl+C. Gives the exit code. */
export async function runBrowserEdition(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const served = await listen(folder, env.PORT);
  if (typeof served === 'string') {
    console.error(served);
    return 1;
  }
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  console.log(`Standpoint runs in your browser: ${served.url} (Ctrl+C ends it)`);
  openBrowser(served.url, env);
  await stopped;
  await served.close();
  return 0;
}

/** The server, or a sentence that says why there is none. */
async function listen(folder: string, wanted: string | undefined): Promise<Served | string> {
  if (wanted) {
    const port = /^\d{1,5}$/.test(wanted) ? Number(wanted) : Number.NaN;
    if (!(port <= 65_535)) return `PORT is “${wanted}”; it has to be a number from 0 to 65535.`;
    return serveFolder(folder, { port }).catch(
      (error: NodeJS.ErrnoException) => `Port ${port} cannot be used (${causeOf(error)}). Set PORT to another one.`,
    );
  }
  try {
    return await serveFolder(folder, { port: USUAL_PORT });
  } catch {
    console.warn(
      `Port ${USUAL_PORT} is taken, so another one is used: projects made at the usual address are not seen here.`,
    );
    return serveFolder(folder);
  }
}

function causeOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return 'it is in use';
  return code === 'EACCES' ? 'it needs more rights' : message;
}

/** The system's browser, where someone sits before a screen; otherwise the printed address has to do. */
function openBrowser(url: string, env: NodeJS.ProcessEnv): void {
  const [command, ...args] = env.CI || !process.stdout.isTTY ? [] : opener(env);
  if (command === undefined) return;
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.once('error', () => {}); // none is set up
  child.unref();
}

function opener(env: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === 'darwin') return ['open'];
  // What `start` does, without a shell in between.
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : [];
}
