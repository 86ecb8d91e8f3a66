/*
 * Keeps the whole program for use without a network: all of its files are put away when it is installed, and from
 * then on nothing is asked of the network. A new version is installed beside the old one and takes over when no
 * window shows the old one any more, so that a page never mixes files of two versions.
 */
const CACHE = `standpoint-${'__VERSION__'}`;
const FILES = ['__FILES__'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  const dropOld = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith('standpoint-') && name !== CACHE) await caches.delete(name);
    }
    await self.clients.claim();
  };
  event.waitUntil(dropOld());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const answer = async () => {
    const cache = await caches.open(CACHE);
    const page = request.mode === 'navigate' ? './' : request;
    return (await cache.match(page, { ignoreSearch: true })) ?? fetch(request);
  };
  event.respondWith(answer());
});
