/** The content types whose words are translated and whose publishing is gated. */
export const gatedTypes = [
  'api::guide.area',
  'api::guide.exhibit',
  'api::guide.tour',
  'api::guide.story',
  'api::visit.notice-template',
  'api::visit.notice',
  'api::visit.site',
] as const;
export type GatedType = (typeof gatedTypes)[number];

export const isGatedType = (uid: string): uid is GatedType => (gatedTypes as readonly string[]).includes(uid);
