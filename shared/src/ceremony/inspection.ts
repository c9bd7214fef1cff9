import { type CivilDate, daysBetween } from '../time';

/** What is inspected on its own schedule. */
export type Equipment = 'hoist' | 'pole';

/** What the log must know of an inspection to tell whether the next one is late. */
export interface InspectionDates {
  readonly equipment: Equipment;
  readonly date: CivilDate;
  readonly nextDue: CivilDate;
}

/** How things stand with one piece of equipment. */
export interface InspectionState {
  readonly equipment: Equipment;
  /** The latest inspection; undefined when there was none. */
  readonly last: CivilDate | undefined;
  readonly nextDue: CivilDate | undefined;
  /** Days past the due date; 0 while it is not late. */
  readonly overdueDays: number;
  /** True when it is late, or has never been inspected. */
  readonly overdue: boolean;
}

/** How things stand today: the latest inspection of each piece of equipment says when the next one is due. */
export function inspectionStates(
  inspections: readonly InspectionDates[],
  today: CivilDate,
): InspectionState[] {
  return (['hoist', 'pole'] as const).map((equipment) => {
    const last = inspections
      .filter((each) => each.equipment === equipment)
      .reduce<InspectionDates | undefined>(
        (latest, each) => (latest && latest.date > each.date ? latest : each),
        undefined,
      );
    const overdueDays = last ? Math.max(0, daysBetween(last.nextDue, today)) : 0;
    return {
      equipment,
      last: last?.date,
      nextDue: last?.nextDue,
      overdueDays,
      overdue: !last || overdueDays > 0,
    };
  });
}
