import { type PackManifest, readPackManifest } from 'shared/guide';
import type { Locale } from 'shared/locale';
import { now } from 'shared/time';
import { hashOf } from '../../network/document';
import { BrowseDocument } from '../../network/generated/browse';
import { ExhibitDocument } from '../../network/generated/exhibit';
import { HomeDocument } from '../../network/generated/home';
import { TourDocument } from '../../network/generated/tour';
import { ToursDocument } from '../../network/generated/tours';
import { WalkDocument } from '../../network/generated/walk';
import { send } from '../../platform/request';
import { server } from '../../platform/server';

/** What this app asks on the way through a tour: a pack holds the answers. */
const documents = [HomeDocument, BrowseDocument, ToursDocument, TourDocument, WalkDocument, ExhibitDocument];
const operations = documents.map(hashOf).join(',');

const timeout = 20_000;

/** A manifest, and when the server gave it. */
export interface DatedManifest {
  manifest: PackManifest;
  at: Date;
}

/** Asks the server what a pack holds now; undefined when it cannot be asked or has no such tour. */
export async function askManifest(tour: string, locale: Locale): Promise<DatedManifest | undefined> {
  const address = `${server}/packs?tour=${encodeURIComponent(tour)}&locale=${locale}&operations=${operations}`;
  const answer = await send(address, timeout).answer.catch(() => undefined);
  if (answer?.status !== 200) return undefined;
  const manifest = readPackManifest(answer.body);
  return manifest?.tour === tour && manifest.locale === locale ? { manifest, at: now() } : undefined;
}
