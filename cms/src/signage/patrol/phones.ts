import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';
import { nameOfUser, type RequestUser } from '../../desk/person';
import { refused } from '../../desk/refused';
import { SpotRefused } from '../spot/spot-refused';
import { patrolTable } from './tables';

/** How long a phone may act without asking for a new token, and how long it may stay signed in, in milliseconds. */
export const tokenLives = { access: 30 * 60_000, renewal: 14 * 86_400_000 } as const;

/** Roles of the CMS that may patrol. */
const patrolRoles = ['signage', 'strapi-super-admin'];

/** What a phone gets to act with. */
export interface PhoneTokens {
  readonly token: string;
  readonly tokenUntil: string;
  /** Gets the next tokens; good until the ones that it got are used. */
  readonly renewal: string;
  readonly renewalUntil: string;
  readonly who: string;
}

/** Who acts from which phone. */
export interface PatrolPerson {
  readonly phoneId: number;
  readonly who: string;
}

interface Account extends RequestUser {
  readonly id: number;
  readonly isActive: boolean;
  readonly blocked?: boolean | null;
  readonly roles: readonly { readonly code: string }[];
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const newToken = (): string => randomBytes(32).toString('base64url');
const later = (milliseconds: number): string => new Date(now().getTime() + milliseconds).toISOString();

async function accountOf(strapi: Core.Strapi, id: number): Promise<Account | undefined> {
  const account = (await strapi.db
    .query('admin::user')
    .findOne({ where: { id }, populate: ['roles'] })) as Account | null;
  const mayPatrol = account?.roles.some(({ code }) => patrolRoles.includes(code));
  return account?.isActive && !account.blocked && mayPatrol ? account : undefined;
}

type Checked = [error: unknown, user: { id: number } | false];

/**
 * Signs a phone in with an account of the CMS.
 * @throws SpotRefused: WRONG_PASSWORD (also for accounts that do not exist), NOT_ALLOWED without the role.
 */
export async function signInPhone(
  strapi: Core.Strapi,
  { email, password, label }: { readonly email: string; readonly password: string; readonly label: string },
): Promise<PhoneTokens> {
  const [, user] = (await strapi
    .service('admin::auth')
    .checkCredentials({ email: email.trim().toLowerCase(), password })) as Checked;
  if (!user) throw new SpotRefused('WRONG_PASSWORD', 'This account and password do not belong together.');
  const account = await accountOf(strapi, user.id);
  if (!account) throw new SpotRefused('NOT_ALLOWED', 'This account has no part in patrols.');
  const [token, renewal] = [newToken(), newToken()];
  const at = now().toISOString();
  const row = {
    userId: account.id,
    who: nameOfUser(account) ?? '未具名',
    label: label.trim().slice(0, 60),
    accessHash: hashOf(token),
    accessUntil: later(tokenLives.access),
    renewalHash: hashOf(renewal),
    nextRenewalHash: null,
    renewalUntil: later(tokenLives.renewal),
    signedInAt: at,
    seenAt: at,
    revokedAt: null,
    revokedBy: null,
  };
  await patrolTable(strapi, 'patrol-phone').create({ data: row });
  return {
    token,
    tokenUntil: row.accessUntil,
    renewal,
    renewalUntil: row.renewalUntil,
    who: row.who,
  };
}

const cutOff = () =>
  new SpotRefused('CUT_OFF', 'This phone has been cut off, or its account may not patrol.');
const signedOut = () => new SpotRefused('NOT_SIGNED_IN', 'Sign in first.');

/**
 * New tokens for a phone. The renewal that it used stays good until the new one is used: an answer that is lost on
 * the way signs nobody out. One that has been followed by its successor is good no more.
 * @throws SpotRefused: NOT_SIGNED_IN, CUT_OFF.
 */
export async function renewPhone(strapi: Core.Strapi, renewal: string): Promise<PhoneTokens> {
  const phones = patrolTable(strapi, 'patrol-phone');
  const hash = hashOf(renewal);
  const phone =
    (await phones.findOne({ where: { nextRenewalHash: hash } })) ??
    (await phones.findOne({ where: { renewalHash: hash } }));
  if (!phone || phone.renewalUntil <= now().toISOString()) throw signedOut();
  const account = phone.revokedAt === null ? await accountOf(strapi, phone.userId) : undefined;
  if (!account) throw cutOff();
  const [token, next] = [newToken(), newToken()];
  const fresh = {
    who: nameOfUser(account) ?? phone.who,
    accessHash: hashOf(token),
    accessUntil: later(tokenLives.access),
    renewalHash: hash,
    nextRenewalHash: hashOf(next),
    renewalUntil: later(tokenLives.renewal),
    seenAt: now().toISOString(),
  };
  const { count } = await phones.updateMany({
    where: { id: phone.id, revokedAt: { $null: true } },
    data: fresh,
  });
  if (count === 0) throw cutOff();
  const { who, accessUntil: tokenUntil, renewalUntil } = fresh;
  return { token, tokenUntil, renewal: next, renewalUntil, who };
}

/**
 * Who sends this request: asked of the database every time, so that a phone that is cut off, an account that is
 * closed and a role that is taken away count at once.
 * @throws SpotRefused: NOT_SIGNED_IN, CUT_OFF.
 */
export async function personOfPhone(
  strapi: Core.Strapi,
  authorization: string | undefined,
): Promise<PatrolPerson> {
  const token = /^Bearer (\S{20,100})$/.exec(authorization ?? '')?.[1];
  if (!token) throw signedOut();
  const phone = await patrolTable(strapi, 'patrol-phone').findOne({ where: { accessHash: hashOf(token) } });
  if (!phone) throw signedOut();
  if (phone.revokedAt !== null || !(await accountOf(strapi, phone.userId))) throw cutOff();
  if (phone.accessUntil <= now().toISOString()) throw signedOut();
  return { phoneId: phone.id, who: phone.who };
}

/**
 * Cuts a phone off: whatever it holds is good no more.
 * @throws DeskRefused (404) when there is no such phone.
 */
export async function revokePhone(strapi: Core.Strapi, id: number, by: string): Promise<void> {
  const phones = patrolTable(strapi, 'patrol-phone');
  if (!(await phones.findOne({ where: { id } }))) throw refused('', '没有这部手机。', 404);
  await phones.updateMany({
    where: { id, revokedAt: { $null: true } },
    data: { revokedAt: now().toISOString(), revokedBy: by },
  });
}

/** The phones that were signed in, the one heard of last first; never their tokens. */
export async function listPhones(strapi: Core.Strapi) {
  const rows = await patrolTable(strapi, 'patrol-phone').findMany({
    orderBy: { seenAt: 'desc' },
    limit: 200,
  });
  return rows.map(({ id, who, label, signedInAt, seenAt, renewalUntil, revokedAt, revokedBy }) => ({
    id,
    who,
    label,
    signedInAt,
    seenAt,
    renewalUntil,
    revokedAt,
    revokedBy,
  }));
}

export type ListedPhone = Awaited<ReturnType<typeof listPhones>>[number];
