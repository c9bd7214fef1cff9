import type { OfficialDay } from 'shared/ceremony';
import type { CivilDate } from 'shared/time';
import type { CeremonyTables } from '../tables';
import { dateText } from './date-text';
import { type FlagDayFields, officialDay } from './fields';

const columns = {
  date: 'date',
  raise: 'raise',
  lower: 'lower',
  source: 'source',
  kind: 'kind',
  liveBand: 'live_band',
  halfMastReasonZh: 'half_mast_reason_zh',
  halfMastReasonEn: 'half_mast_reason_en',
  halfMastArticle: 'half_mast_article',
  accessState: 'access_state',
  accessFrom: 'access_from',
  accessTo: 'access_to',
  accessReasonZh: 'access_reason_zh',
  accessReasonEn: 'access_reason_en',
  noteZh: 'note_zh',
  noteEn: 'note_en',
  cancelled: 'cancelled',
  revision: 'revision',
} as const satisfies Record<keyof FlagDayFields, string>;

const yes = (value: unknown) => value === true || value === 1;

type Row = Omit<FlagDayFields, 'date'> & { readonly date: string | Date };

function fieldsOfRow(row: Row): FlagDayFields {
  const { liveBand } = row;
  return {
    ...row,
    date: dateText(row.date),
    // SQLite keeps truth as 0 and 1.
    liveBand: liveBand === null ? null : yes(liveBand),
    cancelled: yes(row.cancelled),
    revision: row.revision ?? 0,
  };
}

/** What the desk has published about the days of a range, by date: one statement. */
export async function readOfficialDays(
  { connection, named }: CeremonyTables,
  from: CivilDate,
  to: CivilDate,
): Promise<Map<CivilDate, OfficialDay>> {
  const rows: Row[] = await connection(named('flag_days')).select(columns).whereBetween('date', [from, to]);
  return new Map(rows.map(fieldsOfRow).map((fields) => [fields.date, officialDay(fields)]));
}
