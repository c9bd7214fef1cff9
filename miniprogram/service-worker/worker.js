/*
 * The guide without a network, on the web. `BUILD` is written in front of this text when the guide is built: the name of
 * the build and every file of it with its SHA-256. One build is kept whole or not at all, and a page is given files of
 * one build only: a new one takes over when no page of the old is open any more, or when the only page is loaded anew.
 */
const { name, files } = self.BUILD;
const cacheName = `guide-build-${name}`;
const packCache = 'guide-pack';
const pictureCache = 'guide-pictures';
/** Pictures of screens that were seen; the oldest make room. */
const mostPictures = 240;

const home = new URL('./', self.location.href);
const page = new URL('index.html', home).href;
const addresses = new Set(Object.keys(files).map((path) => new URL(path, home).href));

const hex = (bytes) => Array.from(new Uint8Array(bytes), (one) => one.toString(16).padStart(2, '0')).join('');

/** Fetches one file of this build. A server that has moved on to another build in the meantime is refused. */
async function take(cache, path, earlier) {
  const address = new URL(path, home).href;
  const wanted = files[path];
  for (const from of earlier) {
    const kept = await from.match(address);
    if (kept && hex(await crypto.subtle.digest('SHA-256', await kept.clone().arrayBuffer())) === wanted) {
      await cache.put(address, kept);
      return;
    }
  }
  const answer = await fetch(address, { cache: 'no-cache' });
  const bytes = await answer.arrayBuffer();
  if (!answer.ok || hex(await crypto.subtle.digest('SHA-256', bytes)) !== wanted) {
    throw new Error(`${path} is not of the build ${name}`);
  }
  // As it is after unpacking: the headers of the way are none of its own.
  const type = answer.headers.get('content-type') || 'application/octet-stream';
  await cache.put(address, new Response(bytes, { headers: { 'content-type': type } }));
}

async function install() {
  const names = await caches.keys();
  const builds = names.filter((one) => one.startsWith('guide-build-') && one !== cacheName);
  const earlier = await Promise.all(builds.map((one) => caches.open(one)));
  const cache = await caches.open(cacheName);
  const waiting = Object.keys(files);
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await take(cache, path, earlier);
    }
  };
  await Promise.all([work(), work(), work()]);
}

async function forgetOthers() {
  const names = await caches.keys();
  const others = names.filter((one) => one.startsWith('guide-build-') && one !== cacheName);
  await Promise.all(others.map((one) => caches.delete(one)));
}

async function openPage(event) {
  const open = await self.clients.matchAll({ type: 'window' });
  if (self.registration.waiting && open.length < 2) {
    // The only page is being loaded anew: the moment at which a newer build may take over.
    self.registration.waiting.postMessage('take over');
    return new Response('', { headers: { Refresh: '0', 'content-type': 'text/html' } });
  }
  const cache = await caches.open(cacheName);
  return (await cache.match(page)) || fetch(event.request);
}

async function ofBuild(request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(request.url)) || fetch(request);
}

/** The part of a file that a player asks for: it takes nothing else. */
async function part(whole, range) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range) || [];
  const bytes = await whole.blob();
  const start = first ? Number(first) : Math.max(0, bytes.size - Number(last || 0));
  const end = first && last ? Math.min(Number(last) + 1, bytes.size) : bytes.size;
  if (!(start < end))
    return new Response('', { status: 416, headers: { 'content-range': `bytes */${bytes.size}` } });
  const headers = {
    'content-type': whole.headers.get('content-type') || 'application/octet-stream',
    'content-range': `bytes ${start}-${end - 1}/${bytes.size}`,
    'content-length': String(end - start),
    'accept-ranges': 'bytes',
  };
  return new Response(bytes.slice(start, end), { status: 206, headers });
}

async function keepPicture(address, answer) {
  const cache = await caches.open(pictureCache);
  await cache.put(address, answer);
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - mostPictures)).map((one) => cache.delete(one)));
}

/** Pictures and recordings never change under their address: whatever is kept is right. */
async function upload(event) {
  const { request } = event;
  const address = request.url.split(/[?#]/)[0];
  const range = request.headers.get('range');
  const packed = await caches.open(packCache).then((cache) => cache.match(address, { ignoreSearch: true }));
  if (packed) return range ? part(packed, range) : packed;
  const seen = await caches.open(pictureCache).then((cache) => cache.match(address));
  if (seen) return seen;
  const answer = await fetch(request);
  if (answer.status === 200 && request.destination === 'image') {
    event.waitUntil(keepPicture(address, answer.clone()).catch(() => undefined));
  }
  return answer;
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) =>
  event.waitUntil(forgetOthers().then(() => self.clients.claim())),
);
self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith('http')) return;
  const url = new URL(request.url);
  const plain = url.origin + url.pathname;
  if (request.mode === 'navigate') {
    // The admin panel and everything else of this server is none of ours.
    if (plain === home.href || plain === page) event.respondWith(openPage(event));
  } else if (addresses.has(plain) && url.origin === home.origin) event.respondWith(ofBuild(request));
  else if (url.pathname.includes('/uploads/') && request.cache !== 'no-store')
    event.respondWith(upload(event));
});
