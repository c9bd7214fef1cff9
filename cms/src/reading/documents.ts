/** The kinds of document that the guide's readers see, and the Strapi content type behind each. */
export const contentTypes = {
  exhibit: 'api::guide.exhibit',
  area: 'api::guide.area',
  tour: 'api::guide.tour',
  story: 'api::guide.story',
  notice: 'api::visit.notice',
  site: 'api::visit.site',
} as const;

/** A kind of document that is projected for reading. */
export type DocumentType = keyof typeof contentTypes;

/** Every projected kind, in the order in which they are rebuilt. */
export const documentTypes = Object.keys(contentTypes) as DocumentType[];

/** Kinds whose changes end cached answers: what is projected, and what is read from tables of its own. */
export const versionedKinds = [...documentTypes, 'ceremony'] as const;
export type VersionedKind = (typeof versionedKinds)[number];

const typeOfContentType = new Map<string, DocumentType>(
  documentTypes.map((type) => [contentTypes[type], type]),
);

/** The projected kind behind a Strapi uid, or undefined for content that readers never see by itself. */
export function documentTypeOf(uid: string): DocumentType | undefined {
  return typeOfContentType.get(uid);
}
