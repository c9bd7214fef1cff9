import { addDays, civilDate, daysBetween, isCivilDate, now } from 'shared/time';
import type { DeskController } from '../../../desk/context';
import { refused } from '../../../desk/refused';
import { usageReport } from '../../../visit/usage/usage-report';

/** Longest span of one report, in days. */
const longest = 400;
const usual = 30;

/** What is used by visitors, as sums. */
export const usage: DeskController = ({ strapi }) => ({
  async report(context) {
    const today = civilDate(now());
    const { from = addDays(today, 1 - usual), to = today } = context.query as {
      from?: unknown;
      to?: unknown;
    };
    for (const [field, day] of Object.entries({ from, to })) {
      if (typeof day !== 'string' || !isCivilDate(day))
        throw refused(field, `不是真实的日期：${String(day).slice(0, 20)}`);
    }
    const span = daysBetween(String(from), String(to)) + 1;
    if (span < 1) throw refused('to', '结束日期早于开始日期。');
    if (span > longest) throw refused('from', `一次最多看 ${longest} 天。`);
    context.body = await usageReport(strapi, String(from), String(to));
  },
});
