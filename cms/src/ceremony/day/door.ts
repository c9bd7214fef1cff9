import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { type EntryProblem, entryProblems, sunDifferences } from 'shared/ceremony';
import { now } from 'shared/time';
import { type Act, presentAct } from '../act';
import { ceremonyDocuments, ceremonyTypes } from '../documents';
import { DeskRefused, refused } from '../refused';
import { ceremonyChanges } from '../version';
import type { CorrectionAction, CorrectionFields } from './correction';
import { contentFields, type FlagDayFields, officialDay } from './fields';
import { sunDifferenceText } from './sun-difference-text';

type Write = Parameters<Parameters<Core.Strapi['documents']['use']>[0]>[0];

/** Set while the door itself writes a line of history: nothing else may. */
const historyWrites = new AsyncLocalStorage<true>();
const readingActions = new Set(['findMany', 'findFirst', 'findOne', 'count']);
const empty = Object.fromEntries(contentFields.map((field) => [field, null])) as unknown as FlagDayFields;

function plainFields(stored: FlagDayFields): FlagDayFields {
  const content = Object.fromEntries(contentFields.map((field) => [field, stored[field] ?? null]));
  return {
    ...(content as unknown as FlagDayFields),
    date: stored.date,
    cancelled: stored.cancelled ?? false,
    revision: stored.revision ?? 0,
  };
}

function actionOf(act: Act, before: FlagDayFields | null, after: FlagDayFields): CorrectionAction {
  if (act.action) return act.action;
  if (!before) return 'entered';
  return after.cancelled && !before.cancelled ? 'cancelled' : 'corrected';
}

/** A slip of the hand at the form would send people to the square at the wrong hour: it needs a reason like an import. */
function sunProblems(before: FlagDayFields | null, after: FlagDayFields, act: Act): EntryProblem[] {
  const { date, raise, lower } = after;
  if (act.why?.trim() || !raise || !lower) return [];
  if (before?.raise === raise && before.lower === lower) return [];
  return sunDifferences({ date, raise, lower })
    .filter(({ refused: isRefused }) => isRefused)
    .map((difference) => ({ field: 'why', message: `“原因”必填：${sunDifferenceText(difference)}。` }));
}

async function writeDay<Result>(
  strapi: Core.Strapi,
  context: Write,
  next: () => Promise<Result>,
): Promise<Result> {
  const parameters = context.params as { documentId?: string; data?: Partial<FlagDayFields> };
  // First of all: it also makes the writers of the domain wait for each other.
  await ceremonyChanges(strapi);
  const days = ceremonyDocuments<FlagDayFields>(strapi, 'flagDay');
  const stored = parameters.documentId ? await days.findOne({ documentId: parameters.documentId }) : null;
  const before = stored ? plainFields(stored) : null;
  const revision = (before?.revision ?? 0) + 1;
  const after = plainFields({ ...empty, ...before, ...parameters.data, revision });
  const act = presentAct(strapi);
  const problems = entryProblems(officialDay(after));
  if (before && before.date !== after.date) problems.push({ field: 'date', message: '“日期”不能更改。' });
  if (before && !act.why?.trim()) {
    problems.push({ field: 'why', message: '“更正原因”必填：已公布的一天只能附原因更正。' });
  }
  if (problems.length === 0) problems.push(...sunProblems(before, after, act));
  if (problems.length > 0) throw new DeskRefused(problems);
  parameters.data = { ...parameters.data, revision };
  const result = await next();
  const correction: CorrectionFields = {
    day: after.date,
    action: actionOf(act, before, after),
    who: act.who,
    at: now().toISOString(),
    why: act.why?.trim() || null,
    before,
    after,
  };
  await historyWrites.run(true, () =>
    ceremonyDocuments<CorrectionFields>(strapi, 'correction').create({ data: correction }),
  );
  return result;
}

/**
 * The one door of every change to flag days, whoever writes: what is impossible is refused, a correction needs its
 * reason, and who, when, why, before and after are kept in the same transaction. History is only ever added to.
 */
export function guardFlagDays(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (readingActions.has(context.action)) return next();
    if (context.uid === ceremonyTypes.correction) {
      if (context.action === 'create' && historyWrites.getStore()) return next();
      throw refused('', '更正记录只增不改，由系统随更正写入。');
    }
    if (context.uid === ceremonyTypes.setting) {
      return strapi.db.transaction(async () => {
        await ceremonyChanges(strapi);
        return next();
      });
    }
    if (context.uid !== ceremonyTypes.flagDay) return next();
    if (context.action !== 'create' && context.action !== 'update') {
      throw refused('', '已公布的一天不能删除或复制：请更正，或取消当日仪式。');
    }
    return strapi.db.transaction(() => writeDay(strapi, context, async () => next()));
  });
}
