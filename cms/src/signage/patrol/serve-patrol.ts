import type { Core } from '@strapi/strapi';
import { CHECK_LIMITS, type CheckRecord } from 'shared/signage/patrol';
import { z } from 'zod';
import { Admissions } from '../../security/admission/admissions';
import { bodyInShape } from '../../security/admission/refused';
import { openSpotDoors, type SpotContext, spotBytes } from '../spot/spot-door';
import { SpotRefused } from '../spot/spot-refused';
import { keepCheckPhotograph } from './keep-check-photograph';
import { keepChecks } from './keep-checks';
import { type PatrolPerson, personOfPhone, renewPhone, revokePhone, signInPhone } from './phones';
import { phonePlan } from './rounds';

/** Largest photograph as a phone sends it, in bytes. */
const photographBytes = 8 * 1024 * 1024;

const signingIn = z.object({
  email: z.string().min(3).max(200),
  password: z.string().min(1).max(200),
  label: z.string().max(200).default(''),
});
const renewing = z.object({ renewal: z.string().min(20).max(100) });

const text = z.string().max(2_000);
const record = z.object({
  id: text,
  routeId: text,
  day: text,
  thingId: text,
  state: text,
  note: text.default(''),
  position: z.object({ latitude: z.number(), longitude: z.number(), accuracy: z.number() }).optional(),
  photographs: z.number().default(0),
  takenAt: text,
});
const sending = z.object({ records: z.array(record).min(1).max(CHECK_LIMITS.batch) });

/** Opens the doors for patrol phones (README of the CMS); call while Strapi registers. */
export function servePatrol(strapi: Core.Strapi): void {
  // By address, since a team stands behind one; by account, since one password is guessed from many addresses.
  const wrongFrom = new Admissions({ points: 50, duration: 900 });
  const wrongFor = new Admissions({ points: 10, duration: 900 });

  const signedIn =
    (work: (context: SpotContext, person: PatrolPerson) => Promise<void>) =>
    async (context: SpotContext): Promise<void> =>
      work(context, await personOfPhone(strapi, context.headers.authorization));

  const signIn = async (context: SpotContext): Promise<void> => {
    const entry = bodyInShape(signingIn, context.request.body);
    const account = entry.email.trim().toLowerCase();
    await wrongFrom.check(context.ip);
    await wrongFor.check(account);
    try {
      context.body = await signInPhone(strapi, entry);
    } catch (error) {
      if (error instanceof SpotRefused) {
        await wrongFrom.note(context.ip);
        await wrongFor.note(account);
      }
      throw error;
    }
  };

  openSpotDoors(strapi, [
    ['POST', '/patrol/sign-in', signIn],
    [
      'POST',
      '/patrol/renew',
      async (context) => {
        context.body = await renewPhone(strapi, bodyInShape(renewing, context.request.body).renewal);
      },
    ],
    [
      'POST',
      '/patrol/sign-out',
      signedIn(async (context, { phoneId, who }) => {
        await revokePhone(strapi, phoneId, who);
        context.body = { signedOut: true };
      }),
    ],
    [
      'GET',
      '/patrol/plan',
      signedIn(async (context) => {
        context.body = await phonePlan(strapi);
      }),
    ],
    [
      'POST',
      '/patrol/checks',
      signedIn(async (context, person) => {
        const { records } = bodyInShape(sending, context.request.body);
        context.body = { answers: await keepChecks(strapi, records as CheckRecord[], person) };
      }),
    ],
    [
      'POST',
      '/patrol/checks/:checkId/photographs/:id',
      signedIn(async (context, person) => {
        const { id: recordId = '', checkId = '' } = context.params;
        const content = await spotBytes(context, photographBytes);
        context.body = { outcome: await keepCheckPhotograph(strapi, { recordId, checkId }, content, person) };
      }),
    ],
  ]);
}
