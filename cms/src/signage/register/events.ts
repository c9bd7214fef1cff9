import type { Core } from '@strapi/strapi';
import { pieces, registerTable } from './tables';

/** What was done to a sign. */
export type EventAction =
  | 'registered'
  | 'changed'
  | 'imported'
  | 'undone'
  | 'waived'
  | 'waiver-withdrawn'
  | 'photographed'
  | 'removed'
  | `case-${string}`
  | `patrol-${string}`
  | `report-${string}`;

/** One line of a sign's story; lines are added and never changed. */
export interface EventRow {
  readonly signId: string;
  readonly caseId: number | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly who: string;
  readonly action: EventAction;
  readonly why: string | null;
  /** For a change: the fields with their values before and after. */
  readonly detail: unknown;
}

/** Adds lines to the stories of signs, inside the transaction of what they tell. */
export async function tell(strapi: Core.Strapi, events: readonly EventRow[]): Promise<void> {
  const table = registerTable<EventRow>(strapi, 'event');
  for (const some of pieces(events)) await table.createMany({ data: some });
}
