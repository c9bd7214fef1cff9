import { isCivilDate } from 'shared/time';
import { z } from 'zod';
import { refused } from '../../../ceremony/refused';

export { bodyAs } from '../../../desk/body';

const text = z.string().max(2_000);
const optionalText = text.nullish().transform((value) => value?.trim() || undefined);
const bilingual = z.object({ zh: text.default(''), en: text.default('') });
const bilingualOrNone = bilingual
  .nullish()
  .transform((value) => (value && (value.zh.trim() || value.en.trim()) ? value : undefined));

/** Bodies of the desk's requests: their shape only. What they may say is decided by the domain's rules. */
export const bodies = {
  day: z.object({
    day: z.object({
      raise: optionalText,
      lower: optionalText,
      source: optionalText,
      kind: z
        .enum(['ordinary', 'large', 'special'])
        .nullish()
        .transform((value) => value ?? undefined),
      liveBand: z
        .boolean()
        .nullish()
        .transform((value) => value ?? undefined),
      halfMast: z
        .object({ reason: bilingual, article: text.default('') })
        .nullish()
        .transform((value) => value ?? undefined),
      access: z
        .object({
          state: z.enum(['closed', 'changed']),
          from: optionalText,
          to: optionalText,
          reason: bilingual,
        })
        .nullish()
        .transform((value) => value ?? undefined),
      note: bilingualOrNone,
      cancelled: z.boolean().default(false),
    }),
    seenRevision: z
      .number()
      .int()
      .nullish()
      .transform((value) => value ?? undefined),
    why: optionalText,
    /** Last day to which what is special about the day applies as well. */
    until: optionalText,
  }),
  setting: z.object({
    entryMinutes: z.number(),
    monthDays: z.array(z.number()).max(31),
    holidays: z.array(z.string().max(10)).max(100),
    liveBandKinds: z.array(z.enum(['ordinary', 'large', 'special'])),
    adviceZh: text,
    adviceEn: text,
    adviceSource: text,
  }),
  undo: z.object({ why: text }),
  tick: z.object({ text, done: z.boolean(), name: text }),
  measures: z.object({ measures: z.array(z.string().max(200)).max(60) }),
  inspection: z.object({
    equipment: z.enum(['hoist', 'pole']),
    date: z.string(),
    result: z.enum(['passed', 'remarks', 'failed']),
    remarks: optionalText,
    by: text,
    nextDue: z.string(),
  }),
} as const;

/**
 * A date from an address.
 * @throws DeskRefused when it is no real day.
 */
export function dateAs(text: unknown): string {
  if (typeof text === 'string' && isCivilDate(text)) return text;
  throw refused('date', `不是真实的日期：${String(text).slice(0, 20)}`);
}
