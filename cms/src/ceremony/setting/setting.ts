import {
  type ArrivalAdvice,
  type CeremonyKind,
  type CeremonyRules,
  usualArrival,
  usualRules,
} from 'shared/ceremony';
import type { CeremonyTables } from '../tables';

/** The settings of the domain as the content type keeps them. */
export interface SettingFields {
  readonly entryMinutes: number;
  readonly monthDays: readonly number[];
  readonly holidays: readonly string[];
  readonly liveBandKinds: readonly CeremonyKind[];
  readonly adviceZh: string;
  readonly adviceEn: string;
  readonly adviceSource: string;
}

/** What holds for every day: the desk's settings, or what is usual before it has any. */
export interface CeremonySetting {
  readonly rules: CeremonyRules;
  readonly arrival: ArrivalAdvice;
}

/** The settings before the desk has saved any. */
export const usualSetting: SettingFields = {
  entryMinutes: usualArrival.entryMinutes,
  monthDays: usualRules.monthDays,
  holidays: usualRules.holidays,
  liveBandKinds: usualRules.liveBandKinds,
  adviceZh: usualArrival.text.zh,
  adviceEn: usualArrival.text.en,
  adviceSource: usualArrival.source,
};

/** Settings as rules. */
export function ceremonySetting(fields: SettingFields): CeremonySetting {
  const { monthDays, holidays, liveBandKinds, entryMinutes, adviceZh, adviceEn, adviceSource } = fields;
  return {
    rules: { monthDays, holidays, liveBandKinds },
    arrival: { entryMinutes, text: { zh: adviceZh, en: adviceEn }, source: adviceSource },
  };
}

interface SettingRow {
  readonly entry_minutes: number;
  /** Null in a row of before this was a setting. */
  readonly month_days: string | number[] | null;
  readonly holidays: string | string[];
  readonly live_band_kinds: string | CeremonyKind[];
  readonly advice_zh: string;
  readonly advice_en: string;
  readonly advice_source: string;
}

// PostgreSQL hands JSON over as values, SQLite as text.
const list = <Item>(value: string | Item[]): Item[] =>
  typeof value === 'string' ? JSON.parse(value) : value;

/** Reads the settings: one statement. */
export async function readSettingFields({ connection, named }: CeremonyTables): Promise<SettingFields> {
  const row: SettingRow | undefined = await connection(named('flag_settings')).first();
  if (!row) return usualSetting;
  return {
    entryMinutes: row.entry_minutes,
    monthDays: row.month_days === null ? usualRules.monthDays : list(row.month_days),
    holidays: list(row.holidays),
    liveBandKinds: list(row.live_band_kinds),
    adviceZh: row.advice_zh,
    adviceEn: row.advice_en,
    adviceSource: row.advice_source,
  };
}
