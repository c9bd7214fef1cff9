import type { Core } from '@strapi/strapi';

/** Something a person did to a document beside writing it. */
export interface EditingEvent {
  readonly action: 'translation-reviewed' | 'review-withdrawn' | 'check-waived' | 'waiver-withdrawn';
  readonly contentType: string;
  readonly documentId: string;
  readonly locale?: string;
  /** Paths of the fields, or the id of the check. */
  readonly subject: readonly string[];
  readonly reason?: string;
  readonly who: string;
}

/** The one door through which such events go on record, inside the transaction of what they tell. */
export async function recordEditing(strapi: Core.Strapi, event: EditingEvent): Promise<void> {
  await strapi.eventHub.emit('editing', event);
}
