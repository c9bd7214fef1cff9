import { nextCeremony, nextCeremonyDates } from 'shared/ceremony';
import type { Locale } from 'shared/locale';
import { builder } from './builder';
import { arrivalAdviceRef, ceremonyDayRef, nextCeremonyRef, type TellingDays, told } from './ceremony-types';
import type { ReadingContext } from './context';
import { localeEnum } from './enums';
import { publicError } from './errors';

async function telling(
  context: ReadingContext,
  range: { readonly from: string; readonly to: string },
  locale: Locale,
): Promise<TellingDays> {
  context.uses('ceremony');
  try {
    return { ...(await context.ceremonyDays(range.from, range.to)), locale };
  } catch (error) {
    if (error instanceof RangeError) throw publicError('BAD_REQUEST', error.message);
    throw error;
  }
}

builder.queryFields((t) => {
  const locale = t.arg({
    type: localeEnum,
    required: true,
    defaultValue: 'zh-CN',
    description: 'Language of reasons, notes and advice.',
  });
  return {
    ceremonyDays: t.field({
      type: [ceremonyDayRef],
      description:
        'The flag ceremony on each day from and to, both included; at most 400 days (BAD_REQUEST beyond).',
      args: {
        from: t.arg({ type: 'Date', required: true, description: 'First day.' }),
        to: t.arg({ type: 'Date', required: true, description: 'Last day, not before the first.' }),
        locale,
      },
      resolve: async (_, args, context) => {
        const all = await telling(context, args, args.locale);
        return all.days.map((day) => told(all, day));
      },
    }),
    nextCeremony: t.field({
      type: nextCeremonyRef,
      nullable: true,
      description: 'The next raising or lowering; null when the next two weeks have none.',
      args: { locale },
      resolve: async (_, args, context) => {
        const all = await telling(context, nextCeremonyDates(context.now), args.locale);
        const next = nextCeremony(all.days, context.now);
        if (!next) return null;
        context.changesAt(next.at.getTime());
        return { event: next.event, at: next.at, day: told(all, next.day) };
      },
    }),
    ceremonyArrival: t.field({
      type: arrivalAdviceRef,
      description: 'What to know before coming to a raising.',
      args: { locale },
      resolve: async (_, args, context) => {
        const { from } = nextCeremonyDates(context.now);
        const { arrival } = await telling(context, { from, to: from }, args.locale);
        return { arrival, locale: args.locale };
      },
    }),
  };
});
