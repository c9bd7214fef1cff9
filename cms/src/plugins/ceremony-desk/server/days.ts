import { estimateDay, flagDays } from 'shared/ceremony';
import { civilDate, now } from 'shared/time';
import type { CorrectionFields } from '../../../ceremony/day/correction';
import { officialDay } from '../../../ceremony/day/fields';
import { saveDay, storedDays } from '../../../ceremony/day/save-days';
import { ceremonyDays } from '../../../ceremony/days';
import { ceremonyDocuments } from '../../../ceremony/documents';
import { refused } from '../../../ceremony/refused';
import { saveSetting } from '../../../ceremony/setting/save-setting';
import { readSettingFields } from '../../../ceremony/setting/setting';
import { ceremonyTables } from '../../../ceremony/tables';
import { bodies, bodyAs, dateAs } from './bodies';
import { type DeskController, personOf } from './context';

/** Lines of the history of all days that are read at once. */
const linesAtOnce = 50;

/** The year view, a day's form with its history, and the settings. */
export const days: DeskController = ({ strapi }) => ({
  async year(context) {
    const asked = String(context.query.year ?? civilDate(now()).slice(0, 4));
    const [begin, to] = [dateAs(`${asked}-01-01`), dateAs(`${asked}-12-31`)];
    if (to < flagDays.first || begin > flagDays.last) throw refused('year', `没有 ${asked} 年的升降旗日。`);
    const from = [begin, flagDays.first].sort().at(-1) ?? begin;
    const told = await ceremonyDays(ceremonyTables(strapi), from, to);
    context.body = {
      year: Number(asked),
      today: civilDate(now()),
      days: told.days.map((day) => ({ ...day, sun: estimateDay(day.date) })),
    };
  },

  async day(context) {
    const date = dateAs(context.params.date);
    const stored = (await storedDays(strapi, [date])).get(date);
    const told = await ceremonyDays(ceremonyTables(strapi), date, date);
    const history = await ceremonyDocuments<CorrectionFields>(strapi, 'correction').findMany({
      filters: { day: date },
      sort: 'id:desc',
      limit: 100,
    });
    context.body = {
      date,
      sun: estimateDay(date),
      told: told.days[0],
      entered: stored ? officialDay(stored) : null,
      history: history.map(({ action, who, at, why, before, after }) => ({
        action,
        who,
        at,
        why,
        before,
        after,
      })),
    };
  },

  async save(context) {
    const date = dateAs(context.params.date);
    const { day, seenRevision, why, until } = bodyAs(bodies.day, context.request.body);
    const written = await saveDay(
      strapi,
      { day: { ...day, date }, seenRevision, until },
      { who: personOf(context), why },
    );
    context.body = { written };
  },

  async corrections(context) {
    const before = Number(context.query.before);
    const found = await ceremonyDocuments<CorrectionFields>(strapi, 'correction').findMany({
      filters: {
        ...(Number.isInteger(before) ? { id: { $lt: before } } : {}),
        // An import fills pages with its days; it has a list of its own.
        ...(context.query.by === 'hand' ? { action: { $notIn: ['imported', 'undone'] } } : {}),
      },
      sort: 'id:desc',
      limit: linesAtOnce + 1,
    });
    const lines = found.slice(0, linesAtOnce).map((line) => {
      const { id } = line as typeof line & { readonly id: number };
      const { day, action, who, at, why, before: was, after } = line;
      return { id, day, action, who, at, why, before: was, after };
    });
    context.body = { lines, more: found.length > linesAtOnce };
  },

  async setting(context) {
    context.body = await readSettingFields(ceremonyTables(strapi));
  },

  async saveSetting(context) {
    await saveSetting(strapi, bodyAs(bodies.setting, context.request.body));
    context.body = { written: true };
  },
});
