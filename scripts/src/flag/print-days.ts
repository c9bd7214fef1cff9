import { flagCalendar } from 'cms/ceremony/calendar/calendar';
import { type CeremonyDays, ceremonyDays } from 'cms/ceremony/days';
import { ceremonySetting, usualSetting } from 'cms/ceremony/setting/setting';
import { type CeremonyDay, ceremonyDay, datesBetween } from 'shared/ceremony';
import { addDays, civilDate, now } from 'shared/time';
import { BadInput } from './bad-input';
import { installedTables } from './tables';

/** What `npm run flag` was asked to print. */
export interface DaysAsked {
  readonly from?: string;
  readonly to?: string;
  readonly format: 'csv' | 'json' | 'ics';
  readonly lang: 'zh' | 'en';
  readonly estimate?: boolean;
}

const columns = ['date', 'raise', 'lower', 'basis', 'kind'] as const;

const csv = (days: readonly CeremonyDay[]) =>
  `${[columns.join(), ...days.map((day) => columns.map((column) => day[column]).join())].join('\n')}\n`;

function estimated(from: string, to: string): CeremonyDays {
  const setting = ceremonySetting(usualSetting);
  return {
    ...setting,
    days: datesBetween(from, to).map((date) => ceremonyDay(date, undefined, setting.rules)),
  };
}

async function daysOf(from: string, to: string, estimateOnly: boolean): Promise<CeremonyDays> {
  datesBetween(from, to);
  const tables = estimateOnly ? undefined : await installedTables();
  if (!tables) {
    if (!estimateOnly)
      process.stderr.write('There is no database of this installation yet: the Sun’s estimate is printed.\n');
    return estimated(from, to);
  }
  try {
    return await ceremonyDays(tables, from, to);
  } finally {
    await tables.close();
  }
}

/** Days whose times alone would mislead. */
function warn(days: readonly CeremonyDay[]): void {
  for (const { date, cancelled, access, halfMast } of days) {
    const words = [cancelled && 'cancelled', access && `access ${access.state}`, halfMast && 'half-mast'];
    const told = words.filter(Boolean).join(', ');
    if (told) process.stderr.write(`${date}: ${told}\n`);
  }
}

/**
 * Prints the flag days of a range on standard output.
 * @throws BadInput for dates that do not exist and ranges that run backwards or are too long.
 */
export async function printDays(asked: DaysAsked): Promise<void> {
  const today = civilDate(now());
  const from = asked.from ?? today;
  try {
    // Before it is counted from: what is no day has no day after it.
    datesBetween(from, from);
    const all = await daysOf(from, asked.to ?? addDays(from, 29), asked.estimate === true);
    warn(all.days);
    const printed = {
      csv: () => csv(all.days),
      json: () => `${JSON.stringify(all.days, null, 2)}\n`,
      ics: () => flagCalendar(all, asked.lang, today),
    };
    process.stdout.write(printed[asked.format]());
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput(error.message);
    throw error;
  }
}
