import type { Projector } from './projector';
import type { Stored, StoredVersion } from './stored';
import { coordinates, text } from './values';

export interface StoredArea extends StoredVersion {
  readonly position?: Stored<number>;
  readonly name?: Stored<string>;
  readonly summary?: Stored<string>;
  readonly latitude?: Stored<number | string>;
  readonly longitude?: Stored<number | string>;
}

export const areaProjector: Projector<'area', StoredArea> = {
  populate: {},
  view: (structure, words) => ({
    slug: structure.slug ?? '',
    position: structure.position ?? 0,
    name: words.name ?? '',
    summary: text(words.summary),
    coordinates: coordinates(structure),
  }),
  columns: (structure) => ({ slug: structure.slug ?? '', position: structure.position ?? 0 }),
  references: () => [],
};
