import {
  type ArrivalAdvice,
  type BilingualText,
  type CeremonyDay,
  type ChangedAccess,
  entryOpens,
  type HalfMast,
  type NextCeremony,
} from 'shared/ceremony';
import type { Locale } from 'shared/locale';
import type { CeremonyDays } from '../../ceremony/days';
import { builder } from './builder';
import { accessState, ceremonyKind, flagEvent, timeBasis } from './enums';

/** Days together with the language they are told in. */
export interface TellingDays extends CeremonyDays {
  readonly locale: Locale;
}

interface Told<Value> {
  readonly value: Value;
  readonly locale: Locale;
}

interface ToldDay extends Told<CeremonyDay> {
  readonly entryOpens: string;
}

/** A day in the language asked for. Every text of the desk is entered in both, so there is nothing to fall back to. */
export function told({ locale, arrival }: TellingDays, value: CeremonyDay): ToldDay {
  return { value, locale, entryOpens: entryOpens(value, arrival.entryMinutes) };
}

const said = (text: BilingualText, locale: Locale) => (locale === 'en' ? text.en : text.zh);

const halfMastRef = builder.objectRef<Told<HalfMast>>('HalfMast').implement({
  description: 'The flag flies at half-mast (National Flag Law): show it with dignity.',
  fields: (t) => ({
    reason: t.string({ description: 'Why.', resolve: ({ value, locale }) => said(value.reason, locale) }),
    article: t.string({
      description: 'Article of the law or the decision that ordered it, in Chinese.',
      resolve: ({ value }) => value.article,
    }),
  }),
});

const accessRef = builder.objectRef<Told<ChangedAccess>>('ChangedAccess').implement({
  description: 'The square is closed, or reached differently, for a part of the day.',
  fields: (t) => ({
    state: t.field({
      type: accessState,
      description: 'Closed or changed.',
      resolve: ({ value }) => value.state,
    }),
    from: t.string({
      nullable: true,
      description: 'HH:MM in Asia/Shanghai; null: from the start of the day.',
      resolve: ({ value }) => value.from ?? null,
    }),
    to: t.string({
      nullable: true,
      description: 'HH:MM in Asia/Shanghai; null: to the end of the day.',
      resolve: ({ value }) => value.to ?? null,
    }),
    reason: t.string({ description: 'Why.', resolve: ({ value, locale }) => said(value.reason, locale) }),
  }),
});

export const ceremonyDayRef = builder.objectRef<ToldDay>('CeremonyDay').implement({
  description: 'Raising and lowering of the flag on one day.',
  fields: (t) => ({
    date: t.field({ type: 'Date', description: 'The day.', resolve: ({ value }) => value.date }),
    raise: t.string({ description: 'Raising, HH:MM in Asia/Shanghai.', resolve: ({ value }) => value.raise }),
    lower: t.string({
      description: 'Lowering, HH:MM in Asia/Shanghai.',
      resolve: ({ value }) => value.lower,
    }),
    basis: t.field({
      type: timeBasis,
      description: 'Official table or estimate, of both times.',
      resolve: ({ value }) => value.basis,
    }),
    kind: t.field({
      type: ceremonyKind,
      description: 'How the flag is raised.',
      resolve: ({ value }) => value.kind,
    }),
    liveBand: t.boolean({
      description: 'True when the military band plays live at the raising.',
      resolve: ({ value }) => value.liveBand,
    }),
    halfMast: t.field({
      type: halfMastRef,
      nullable: true,
      description: 'Set on a day of mourning; nothing celebratory is then shown.',
      resolve: ({ value, locale }) => (value.halfMast ? { value: value.halfMast, locale } : null),
    }),
    access: t.field({
      type: accessRef,
      nullable: true,
      description: 'Set when the square is closed or reached differently: to be shown before the times.',
      resolve: ({ value, locale }) => (value.access ? { value: value.access, locale } : null),
    }),
    note: t.string({
      nullable: true,
      description: 'What else visitors should know; on a cancelled day, why.',
      resolve: ({ value, locale }) => (value.note ? said(value.note, locale) : null),
    }),
    cancelled: t.boolean({
      description: 'True when there is no ceremony for visitors; the times are then no invitation.',
      resolve: ({ value }) => value.cancelled,
    }),
    revision: t.int({
      description:
        'How often the desk has published something about the day, corrections included; 0 when it never has.',
      resolve: ({ value }) => value.revision,
    }),
    entryOpens: t.string({
      description: 'When entry to the raising opens, HH:MM in Asia/Shanghai; volatile, see ceremonyArrival.',
      resolve: (day) => day.entryOpens,
    }),
  }),
});

interface ToldNext extends Pick<NextCeremony, 'event' | 'at'> {
  readonly day: ToldDay;
}

export const nextCeremonyRef = builder.objectRef<ToldNext>('NextCeremony').implement({
  description: 'The next raising or lowering of the flag.',
  fields: (t) => ({
    event: t.field({
      type: flagEvent,
      description: 'Raising or lowering.',
      resolve: ({ event }) => event,
    }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => at.toISOString() }),
    day: t.field({ type: ceremonyDayRef, description: 'Its day.', resolve: ({ day }) => day }),
  }),
});

export const arrivalAdviceRef = builder
  .objectRef<{ readonly arrival: ArrivalAdvice; readonly locale: Locale }>('ArrivalAdvice')
  .implement({
    description: 'What to know before coming to a raising; volatile.',
    fields: (t) => ({
      entryMinutes: t.int({
        description: 'Minutes before the raising at which entry opens.',
        resolve: ({ arrival }) => arrival.entryMinutes,
      }),
      text: t.string({
        description: 'Booking, documents, security check.',
        resolve: ({ arrival, locale }) => said(arrival.text, locale),
      }),
      source: t.string({
        description: 'Where this rule is from, in Chinese.',
        resolve: ({ arrival }) => arrival.source,
      }),
    }),
  });
