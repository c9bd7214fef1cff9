import { PLACE_KINDS } from 'shared/signage';
import { z } from 'zod';

/** The longest text of a sign; prose is read from its document. */
export const longestText = 2_000;

const text = z.string().max(longestText);

/** Bodies of the page's requests. */
export const bodies = {
  check: z.object({
    zh: text,
    en: text,
    placeKind: z.enum(PLACE_KINDS).default('facility'),
  }),
} as const;
