import { type CeremonyDay, ceremonyDay, datesBetween, type OfficialDay } from 'shared/ceremony';
import type { CivilDate } from 'shared/time';
import { readOfficialDays } from './day/read-days';
import { type CeremonySetting, ceremonySetting, readSettingFields } from './setting/setting';
import type { CeremonyTables } from './tables';

/** The days of a range as visitors are told them, and what holds for all of them. */
export interface CeremonyDays extends CeremonySetting {
  readonly days: readonly CeremonyDay[];
}

/** These days as visitors are told them. */
export function tellDays(
  dates: readonly CivilDate[],
  official: ReadonlyMap<CivilDate, OfficialDay>,
  setting: CeremonySetting,
): CeremonyDays {
  return { ...setting, days: dates.map((date) => ceremonyDay(date, official.get(date), setting.rules)) };
}

/**
 * Every day of a range as visitors are told it: two statements whatever its length.
 * @throws RangeError for a range that runs backwards or is longer than 400 days.
 */
export async function ceremonyDays(
  tables: CeremonyTables,
  from: CivilDate,
  to: CivilDate,
): Promise<CeremonyDays> {
  const dates = datesBetween(from, to);
  const setting = ceremonySetting(await readSettingFields(tables));
  return tellDays(dates, await readOfficialDays(tables, from, to), setting);
}
