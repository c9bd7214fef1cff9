import type { PackItem } from 'shared/guide';
import type { PackFiles } from './pack-files.types';
import { server } from './server';

/** Kept apart from what the service worker keeps of the app itself; it looks pictures and recordings up here. */
const cacheName = 'guide-pack';
const timeout = 30_000;

const open = () => caches.open(cacheName);
const within = (path: string) => new URL(path, document.baseURI).href;
const finished = ({ kind, address, sha256 }: PackItem) =>
  kind === 'text' ? within(`pack/${sha256}`) : within(`${server}${address}?sha256=${sha256}`);
const textAddress = (sha256: string) => within(`pack/${sha256}`);
const partAddress = (sha256: string, from: number, to: number) => within(`pack-part/${sha256}/${from}-${to}`);

interface Part {
  request: Request;
  from: number;
  to: number;
}

const hashOf = (address: string) =>
  /(?:[?&]sha256=|\/pack\/)([0-9a-f]{64})$/.exec(address)?.[1] ??
  /\/pack-part\/([0-9a-f]{64})\//.exec(address)?.[1];

const isPart = (url: string) => url.includes('/pack-part/');
const wholeOnes = (requests: readonly Request[]): Set<string> =>
  new Set(requests.flatMap(({ url }) => (isPart(url) ? [] : (hashOf(url) ?? []))));

/** The parts of a file that follow one another without a gap. */
async function partsOf(cache: Cache, sha256: string): Promise<Part[]> {
  const parts = (await cache.keys()).flatMap((request) => {
    const [, hash, from, to] = /\/pack-part\/([0-9a-f]{64})\/(\d+)-(\d+)$/.exec(request.url) ?? [];
    return hash === sha256 ? [{ request, from: Number(from), to: Number(to) }] : [];
  });
  parts.sort((left, right) => left.from - right.from);
  const gap = parts.findIndex(({ from }, index) => from !== (parts[index - 1]?.to ?? 0));
  return gap < 0 ? parts : parts.slice(0, gap);
}

const lengthOf = (parts: readonly Part[]) => parts[parts.length - 1]?.to ?? 0;

async function bytesOf(cache: Cache, parts: readonly Part[]): Promise<Uint8Array> {
  const whole = new Uint8Array(lengthOf(parts));
  for (const { request, from } of parts) {
    const kept = await cache.match(request);
    if (kept) whole.set(new Uint8Array(await kept.arrayBuffer()), from);
  }
  return whole;
}

const inBrowser: PackFiles = {
  held: async () => wholeOnes(await (await open()).keys()),
  begun: async (sha256) => lengthOf(await partsOf(await open(), sha256)),
  async append(sha256, bytes) {
    const cache = await open();
    const from = lengthOf(await partsOf(cache, sha256));
    await cache.put(partAddress(sha256, from, from + bytes.length), new Response(bytes as BodyInit));
  },
  async readBegun(sha256) {
    const cache = await open();
    return bytesOf(cache, await partsOf(cache, sha256));
  },
  async finish(item) {
    const cache = await open();
    const bytes = await bytesOf(cache, await partsOf(cache, item.sha256));
    const headers = { 'content-type': item.type, 'content-length': String(bytes.length) };
    await cache.put(finished(item), new Response(bytes as BodyInit, { headers }));
    await this.drop(item.sha256);
  },
  async drop(sha256) {
    const cache = await open();
    const begun = (await cache.keys()).filter(({ url }) => url.includes(`/pack-part/${sha256}/`));
    await Promise.all(begun.map((request) => cache.delete(request)));
  },
  async readText(sha256) {
    const kept = await (await open()).match(textAddress(sha256));
    return kept?.text();
  },
  async keepOnly(hashes) {
    const cache = await open();
    const kept = await cache.keys();
    const whole = wholeOnes(kept);
    const others = kept.filter(({ url }) => {
      const sha256 = hashOf(url) ?? '';
      // A page that was closed while it finished a file leaves parts beside the whole.
      return !hashes.has(sha256) || (isPart(url) && whole.has(sha256));
    });
    await Promise.all(others.map((request) => cache.delete(request)));
  },
  async room() {
    const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
    return quota === undefined || usage === undefined ? undefined : quota - usage;
  },
  place: ({ address }) => `${server}${address}`,
  async fetch(address, range) {
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(), timeout);
    try {
      const answer = await fetch(`${server}${address}`, {
        signal: control.signal,
        // A part must never be answered from the cache of the browser or of an older pack.
        cache: 'no-store',
        headers: {
          accept: address.startsWith('/graphql') ? 'application/json' : '*/*',
          ...(range ? { range: `bytes=${range.from}-${range.to}` } : {}),
        },
      });
      return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
    } finally {
      clearTimeout(timer);
    }
  },
};

/** Undefined where the browser keeps nothing: on an address without TLS, and in some private windows. */
export const packFiles: PackFiles | undefined =
  typeof caches !== 'undefined' && 'serviceWorker' in navigator ? inBrowser : undefined;
