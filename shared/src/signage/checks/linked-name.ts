import type { Analysis } from '../analysis';
import type { Report } from '../report';
import { foldEnglish } from '../terms/fold';
import { foldChinese } from '../text/chinese';

/** Kinds of sign that hold a name and nothing else, so that the name is also the proposal. */
const NAME_ALONE = new Set(['place-name', 'museum-label']);

/** CON-06: a sign that names an exhibit or place of the guide uses its name in both languages. */
export function checkLinkedName({ sign }: Analysis): Report[] {
  const { named, kind } = sign;
  if (!named) return [];
  const reports: Report[] = [];
  const detail = {
    zh: `讲解中的名称是“${named.zh}”${named.en ? `，英文“${named.en}”` : ''}`,
    en: `the guide calls it ${named.en || named.zh}`,
  };
  const differs = (field: 'zh' | 'en', name: string) =>
    reports.push({
      rule: 'CON-06',
      field,
      start: 0,
      end: sign[field].length,
      detail,
      ...(NAME_ALONE.has(kind) ? { suggestion: name } : {}),
    });
  const zh = foldChinese(named.zh);
  if (zh !== '' && sign.zh.trim() !== '' && !foldChinese(sign.zh).includes(zh)) differs('zh', named.zh);
  const en = foldEnglish(named.en);
  if (en !== '' && sign.en.trim() !== '' && !` ${foldEnglish(sign.en)} `.includes(` ${en} `))
    differs('en', named.en);
  return reports;
}
