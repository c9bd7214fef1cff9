import type { Core } from '@strapi/strapi';
import { appendToJournal } from './journal/append';
import type { JournalAction } from './journal/event';

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

const inJournal: Readonly<Record<EditingEvent['action'], JournalAction>> = {
  'translation-reviewed': 'review',
  'review-withdrawn': 'withdrawReview',
  'check-waived': 'waive',
  'waiver-withdrawn': 'endWaiver',
};

/** The one door through which such events go into the journal, inside the transaction of what they tell. */
export async function recordEditing(strapi: Core.Strapi, event: EditingEvent): Promise<void> {
  const { action, contentType, documentId, locale, subject, reason, who } = event;
  const ofCheck = action === 'check-waived' || action === 'waiver-withdrawn';
  await appendToJournal(strapi, {
    action: inJournal[action],
    type: contentType,
    documentId,
    locale: locale ?? null,
    reason: reason ?? null,
    detail: ofCheck ? { check: subject[0] } : { fields: subject },
    who,
  });
}
