/** The types whose texts are audited as prose, and the fields of words in them and in their building blocks. */
export const proseTypes = {
  'api::guide.exhibit': ['name', 'summary', 'years', 'dimensions', 'makers', 'accessibilityNote'],
  'api::guide.story': ['title', 'body'],
  'api::guide.tour': ['name', 'summary', 'note'],
  'api::visit.notice': ['title', 'text'],
} as const;
export type ProseType = keyof typeof proseTypes;

/** Words of the building blocks; credits, codes and titles of sources stand as they are quoted. */
const blockFields: Readonly<Record<string, readonly string[]>> = {
  'guide.narration': ['text', 'transcript'],
  'guide.picture': ['alternativeText', 'caption'],
  'guide.tour-stop': ['transition'],
  'visit.booking-rule': ['text', 'price'],
  'visit.opening-hours': ['note'],
};

/** The fields of words of a type or building block. */
export const proseFields = (uid: string): readonly string[] =>
  (proseTypes as Readonly<Record<string, readonly string[]>>)[uid] ?? blockFields[uid] ?? [];
