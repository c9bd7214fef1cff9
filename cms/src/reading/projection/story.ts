import { pictureFiles, pictureView } from './picture';
import { linked, type Projector, pictures, referencesTo } from './projector';
import { sourceViews } from './source';
import type { Linked, Stored, StoredPicture, StoredSource, StoredVersion } from './stored';

export interface StoredStory extends StoredVersion {
  readonly position?: Stored<number>;
  readonly title?: Stored<string>;
  readonly body?: Stored<string>;
  readonly pictures?: Stored<readonly StoredPicture[]>;
  readonly exhibits?: Stored<readonly Linked[]>;
  readonly sources?: Stored<readonly StoredSource[]>;
}

function exhibitIds(story: StoredStory): string[] {
  return (story.exhibits ?? []).map((exhibit) => exhibit.documentId);
}

export const storyProjector: Projector<'story', StoredStory> = {
  populate: { pictures, exhibits: linked, sources: true },
  view: (structure, words) => ({
    slug: structure.slug ?? '',
    position: structure.position ?? 0,
    title: words.title ?? '',
    body: words.body ?? '',
    pictures: (words.pictures ?? []).flatMap(pictureView),
    exhibitIds: exhibitIds(structure),
    sources: sourceViews(words.sources),
  }),
  columns: (structure) => ({ slug: structure.slug ?? '', position: structure.position ?? 0 }),
  references: (structure, every) => [
    ...referencesTo('mention', exhibitIds(structure)),
    ...referencesTo(
      'file',
      every.flatMap((version) => pictureFiles(version.pictures)),
    ),
  ],
};
