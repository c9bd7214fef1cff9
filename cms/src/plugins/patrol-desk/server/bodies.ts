import { FACILITY_KINDS } from 'shared/signage/patrol';
import { z } from 'zod';

const id = z.number().int().positive();

/** Bodies of the page's requests. */
export const bodies = {
  route: z.object({
    name: z.string().max(200),
    area: z.string().max(100).default(''),
    facility: z.enum(FACILITY_KINDS).default('sign'),
    stops: z.array(z.string().max(40)).max(1_000),
    everyDays: z.number(),
    firstDay: z.string().max(10),
    dueBy: z.string().max(5),
    active: z.boolean().default(true),
  }),
  answer: z.object({
    state: z.enum(['in-hand', 'mended', 'no-fault']),
    zh: z.string().max(2_000),
    en: z.string().max(2_000),
  }),
  merge: z.object({ others: z.array(id).min(1).max(200) }),
} as const;
