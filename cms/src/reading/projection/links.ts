import type { DocumentType } from '../documents';
import type { StoredExhibit } from './exhibit';
import type { StoredNotice } from './notice';
import type { Reference } from './projector';
import type { StoredVersion } from './stored';
import type { StoredStory } from './story';
import { orderedStops, type StoredTour } from './tour';

/**
 * Strapi drops a published document's relations to documents that are not published, and now and then loses one
 * when its target is published again (strapi/strapi 22228, 26786, 27467, 27622; seen with 5.54.0). What a document
 * was published with is therefore taken from the draft it was published from, and remembered in
 * `published_references` for the next projection.
 */
export type Links = readonly Pick<Reference, 'kind' | 'to' | 'position'>[];

function targets(links: Links, kind: Reference['kind']): Map<number, string> {
  return new Map(links.filter((link) => link.kind === kind).map((link) => [link.position, link.to]));
}

function tourCompleted(tour: StoredTour, links: Links): StoredTour {
  const known = targets(links, 'stop');
  const stops = orderedStops(tour).map((stop, index) => {
    const documentId = known.get(index);
    return stop.exhibit || documentId === undefined ? stop : { ...stop, exhibit: { documentId } };
  });
  return { ...tour, stops };
}

function exhibitCompleted(exhibit: StoredExhibit, links: Links): StoredExhibit {
  const [documentId] = targets(links, 'area').values();
  return exhibit.area || documentId === undefined ? exhibit : { ...exhibit, area: { documentId } };
}

function storyCompleted(story: StoredStory, links: Links): StoredStory {
  const known = [...targets(links, 'mention')].sort(([left], [right]) => left - right);
  return known.length === 0 ? story : { ...story, exhibits: known.map(([, documentId]) => ({ documentId })) };
}

function noticeCompleted(notice: StoredNotice, links: Links): StoredNotice {
  const [documentId] = targets(links, 'template').values();
  return notice.template || documentId === undefined ? notice : { ...notice, template: { documentId } };
}

/** True when Strapi may have dropped a relation of this version. */
export function mayLackLinks(type: DocumentType, version: StoredVersion): boolean {
  if (type === 'tour') return ((version as StoredTour).stops ?? []).some((stop) => !stop.exhibit);
  if (type === 'exhibit') return !(version as StoredExhibit).area;
  if (type === 'notice') return !(version as StoredNotice).template;
  return type === 'story';
}

/** The version with the relations that it is known to have been published with. */
export function withLinks(type: DocumentType, version: StoredVersion, links: Links): StoredVersion {
  if (type === 'tour') return tourCompleted(version as StoredTour, links);
  if (type === 'exhibit') return exhibitCompleted(version as StoredExhibit, links);
  if (type === 'notice') return noticeCompleted(version as StoredNotice, links);
  return type === 'story' ? storyCompleted(version as StoredStory, links) : version;
}
