import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFiles } from '../serve-files.ts';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on 127.0.0.1, for this machine only. `port` 0 takes a free one. Rejects with the system's error where
 * the port is taken.
 */
export async function serveFolder(folder: string, { port = 0 }: { readonly port?: number } = {}): Promise<Served> {
  const respond = serveFiles(folder);
  const server = createServer((incoming, outgoing) => {
    void answer(incoming, outgoing, server, respond).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  server: Server,
  respond: (request: Request) => Promise<Response>,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = incoming;
  const port = portOf(server);
  // Another name that leads here is a foreign page's trick to read what we serve (DNS rebinding).
  if (headers.host !== `127.0.0.1:${port}` && headers.host !== `localhost:${port}`) {
    outgoing.writeHead(403).end();
    return;
  }
  if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith('/')) {
    outgoing.writeHead(method === 'GET' || method === 'HEAD' ? 400 : 405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const response = await respond(new Request(`http://127.0.0.1:${port}${url}`, { method }));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}
