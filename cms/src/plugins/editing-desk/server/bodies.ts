import { z } from 'zod';

const locale = z.enum(['en']).default('en');
const path = z.string().min(1).max(200);

/** Bodies of the desk's requests. */
export const bodies = {
  /** Absent paths mean every text. */
  paths: z.object({ locale, paths: z.array(path).max(1000).optional() }),
  texts: z.object({
    locale,
    texts: z.record(path, z.string().max(20_000)),
    /** Says in the same transaction that these texts have been reviewed; needs that right. */
    reviewed: z.boolean().default(false),
  }),
  waiver: z.object({ check: z.string().min(1).max(80), reason: z.string().max(2000) }),
} as const;
