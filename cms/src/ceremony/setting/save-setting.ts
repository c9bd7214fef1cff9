import type { Core } from '@strapi/strapi';
import { isCivilDate } from 'shared/time';
import { ceremonyDocuments } from '../documents';
import { DeskRefused } from '../refused';
import type { SettingFields } from './setting';

const isHoliday = (text: string) =>
  /^\d{2}-\d{2}$/.test(text) ? isCivilDate(`2024-${text}`) : isCivilDate(text);

function problemsOf(setting: SettingFields) {
  const problems: { field: string; message: string }[] = [];
  const { entryMinutes, monthDays, holidays } = setting;
  if (!Number.isInteger(entryMinutes) || entryMinutes < 0 || entryMinutes > 240) {
    problems.push({ field: 'entryMinutes', message: '“入场提前量”应为 0 至 240 的整数分钟。' });
  }
  if (monthDays.some((day) => !Number.isInteger(day) || day < 1 || day > 31)) {
    problems.push({ field: 'monthDays', message: '“每月大型仪式日”应为 1 至 31 的日子，以空格隔开。' });
  }
  const wrong = holidays.find((each) => !isHoliday(each));
  if (wrong !== undefined) {
    problems.push({ field: 'holidays', message: `“节日”应写作 MM-DD 或 YYYY-MM-DD，现有“${wrong}”。` });
  }
  const texts = {
    adviceZh: '到场提示（中文）',
    adviceEn: '到场提示（英文）',
    adviceSource: '提示来源',
  } as const;
  for (const field of Object.keys(texts) as (keyof typeof texts)[]) {
    if (!setting[field].trim()) problems.push({ field, message: `“${texts[field]}”必填。` });
  }
  return problems;
}

/**
 * Saves the settings of the domain.
 * @throws DeskRefused naming every field that cannot be used.
 */
export async function saveSetting(strapi: Core.Strapi, setting: SettingFields): Promise<void> {
  const problems = problemsOf(setting);
  if (problems.length > 0) throw new DeskRefused(problems);
  const documents = ceremonyDocuments<SettingFields>(strapi, 'setting');
  await strapi.db.transaction(async () => {
    const stored = await documents.findFirst({});
    if (stored) await documents.update({ documentId: stored.documentId, data: setting });
    else await documents.create({ data: setting });
  });
}
