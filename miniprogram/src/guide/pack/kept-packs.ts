import type { PackItem } from 'shared/guide';
import type { Locale } from 'shared/locale';
import { tellKeptFiles } from '../../kept-files';
import { packFiles } from '../../platform/pack-files';
import { storage } from '../../platform/storage';
import { createStore, useStore } from '../../store';

/** A tour in one language that is whole on the phone. */
export interface KeptPack {
  tour: string;
  locale: Locale;
  /** Name of the tour in that language. */
  name: string;
  version: string;
  items: readonly PackItem[];
  /** When the server last said that this is what it has (ISO 8601). */
  checkedAt: string;
}

const key = 'packs';
const begunKey = 'packs-begun';

const read = <Value>(name: string): Value[] => {
  try {
    const kept: unknown = JSON.parse(storage.read(name) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
};

const store = createStore<readonly KeptPack[]>(read<KeptPack>(key));

function announce(packs: readonly KeptPack[]): void {
  const files = packs.flatMap(({ items }) => items.filter(({ kind }) => kind !== 'text'));
  tellKeptFiles(packFiles ? files.map((item) => [item.address, packFiles?.place(item) ?? item.address]) : []);
}
announce(store.get());

const is = (tour: string, locale: Locale) => (pack: { tour: string; locale: Locale }) =>
  pack.tour === tour && pack.locale === locale;

function write(packs: readonly KeptPack[]): boolean {
  const written = storage.write(key, JSON.stringify(packs));
  if (written) {
    store.set(packs);
    announce(packs);
  }
  return written;
}

export const keptPacks = (): readonly KeptPack[] => store.get();
export const useKeptPacks = (): readonly KeptPack[] => useStore(store);
export const keptPack = (tour: string, locale: Locale): KeptPack | undefined =>
  store.get().find(is(tour, locale));

/** Notes that a pack is whole. False when the phone would not write even that. */
export function notePack(pack: KeptPack): boolean {
  const others = store.get().filter((one) => !is(pack.tour, pack.locale)(one));
  return write([...others, pack]);
}

/** Forgets that a pack was kept; its files go with `forgetUnused`. */
export function forgetPack(tour: string, locale: Locale): void {
  write(store.get().filter((pack) => !is(tour, locale)(pack)));
}

/** Takes a pack off the phone; files that other packs need stay. */
export async function removePack(tour: string, locale: Locale): Promise<void> {
  forgetPack(tour, locale);
  await forgetUnused();
}

/** Takes away every file that no kept pack needs, what was begun and never finished included. */
export async function forgetUnused(): Promise<void> {
  const needed = store.get().flatMap(({ items }) => items);
  await packFiles?.keepOnly(new Set(needed.map(({ sha256 }) => sha256)));
}

interface Begun {
  tour: string;
  locale: Locale;
}

/** Packs whose download the visitor asked for and that are not whole yet, also after the app was closed. */
export const hasBegun = (tour: string, locale: Locale): boolean =>
  read<Begun>(begunKey).some(is(tour, locale));

/** Notes whether the download of a pack is wanted and not finished. */
export function noteBegun(tour: string, locale: Locale, begun: boolean): void {
  const others = read<Begun>(begunKey).filter((one) => !is(tour, locale)(one));
  storage.write(begunKey, JSON.stringify(begun ? [...others, { tour, locale }] : others));
}
