import type { Core } from '@strapi/strapi';

/** What commands that write many documents in one transaction ask of the gates: `strapi.get('gates')`. */
export interface Gates {
  /**
   * Judges everything that `work` publishes together, at its end and inside the caller's transaction: on the way,
   * documents may refer to others that come later. Refuses with all that is to be mended.
   */
  together<Result>(work: () => Promise<Result>): Promise<Result>;
  /**
   * Judges one published document that changed without being published, such as by losing a review: at the end of
   * `together` where that is under way, else at once.
   */
  reconsider(type: string, documentId: string): Promise<void>;
  /** Refuses when what is now published of these documents (ids by type) breaks a check that nobody has waived. */
  refuseUnfit: (action: string, touched: ReadonlyMap<string, ReadonlySet<string>>) => Promise<void>;
}

/** The gates of a running Strapi. */
export const gatesOf = (strapi: Core.Strapi): Gates => strapi.get('gates') as Gates;
