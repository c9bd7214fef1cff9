import { PLACE_KINDS } from 'shared/signage';
import { SIGN_STATES } from 'shared/signage/sign-register';
import { z } from 'zod';
import { VERDICTS } from '../../../signage/pre-review/pre-reviews';

const text = z.string().max(2_000);
const short = z.string().max(300);
const revision = z.number().int().min(0);

const fields = z
  .object({
    code: short,
    place: short,
    area: short,
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    kind: z.enum(PLACE_KINDS),
    owner: short,
    maker: short,
    material: short,
    size: short,
    setUpOn: short.nullable().transform((value) => value || null),
    symbol: short,
    zh: text,
    en: text,
    furtherTexts: z.array(z.object({ locale: short, text })).max(20),
    state: z.enum(SIGN_STATES),
    reviewer: short,
    reviewedOn: short.nullable().transform((value) => value || null),
    exhibitId: short,
  })
  .partial();

const preReviewText = z.object({ zh: text, en: text, kind: z.enum(PLACE_KINDS).default('facility') });

/** Bodies of the desk's requests: their shape only. What they may say is decided by the domain's rules. */
export const bodies = {
  sign: z.object({ revision: revision.optional(), fields, why: text.optional() }),
  accept: z.object({ revision, wording: text.optional() }),
  waive: z.object({ revision, reason: text, scope: z.enum(['sign', 'text']).default('sign') }),
  withdraw: z.object({ revision }),
  openCase: z.object({
    signId: short,
    revision,
    reason: text,
    zh: text.optional(),
    en: text.optional(),
  }),
  step: z.object({
    seen: short,
    deadline: short.optional(),
    contact: short.optional(),
    reason: text.optional(),
    note: text.optional(),
    zh: text.optional(),
    en: text.optional(),
  }),
  notice: z.object({
    cases: z.array(z.object({ id: z.number().int(), seen: short })).max(200),
    deadline: short,
    contact: short,
  }),
  preReview: z.object({
    title: short,
    applicant: short.default(''),
    texts: z.array(preReviewText).max(1_000),
  }),
  preReviewItems: z.object({
    revision,
    items: z
      .array(
        preReviewText.extend({
          verdict: z.enum(VERDICTS).nullable(),
          finalZh: text,
          finalEn: text,
          remark: text,
        }),
      )
      .max(1_000),
  }),
  signOff: z.object({ revision }),
} as const;
