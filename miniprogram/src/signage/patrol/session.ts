import type { Storage } from '../../platform/storage.types';
import { type Asked, ask } from '../spot/ask';

/** What a signed-in phone holds. */
export interface Session {
  readonly token: string;
  readonly tokenUntil: string;
  readonly renewal: string;
  readonly renewalUntil: string;
  readonly who: string;
}

const key = 'patrol:session';

/** Who is signed in on this phone, also without a network; undefined when nobody is. */
export function session(storage: Storage): Session | undefined {
  try {
    const kept = JSON.parse(storage.read(key) ?? '') as Session;
    return kept.renewal && kept.token ? kept : undefined;
  } catch {
    return undefined;
  }
}

const enter = (storage: Storage, found: Session): void => {
  storage.write(key, JSON.stringify(found));
};

/** Forgets who is signed in. What waits to be sent stays. */
export function leave(storage: Storage): void {
  storage.remove(key);
}

/** Signs in with an account of the CMS. */
export async function signIn(
  storage: Storage,
  entry: { email: string; password: string; label: string },
): Promise<Asked<Session>> {
  const asked = await ask<Session>('/patrol/sign-in', { content: entry });
  if (typeof asked === 'object' && 'body' in asked) enter(storage, asked.body);
  return asked;
}

/** Tells the server and forgets; without a network only forgets. */
export async function signOut(storage: Storage): Promise<void> {
  const known = session(storage);
  leave(storage);
  if (known) await ask('/patrol/sign-out', { content: {}, token: known.token });
}

let renewing: Promise<Asked<Session>> | undefined;

/** One renewal at a time: two at once would each make the other's tokens useless. */
function renew(storage: Storage, { renewal }: Session): Promise<Asked<Session>> {
  renewing ??= ask<Session>('/patrol/renew', { content: { renewal } })
    .then((asked) => {
      if (typeof asked === 'object' && 'body' in asked) enter(storage, asked.body);
      return asked;
    })
    .finally(() => {
      renewing = undefined;
    });
  return renewing;
}

const over = (asked: Asked<unknown>, reason: string): boolean =>
  typeof asked === 'object' && 'refused' in asked && asked.refused === reason;

/** Asks as whoever is signed in; a token that has run out is renewed on the way. A phone that is cut off is signed out. */
export async function askSignedIn<Body>(
  storage: Storage,
  path: string,
  sent: { content?: object; slow?: boolean } = {},
): Promise<Asked<Body>> {
  const known = session(storage);
  if (!known) return { refused: 'NOT_SIGNED_IN' };
  const fresh = Date.parse(known.tokenUntil) > Date.now() + 30_000;
  const first = fresh ? await ask<Body>(path, { ...sent, token: known.token }) : { refused: 'NOT_SIGNED_IN' };
  if (over(first, 'CUT_OFF')) leave(storage);
  if (!over(first, 'NOT_SIGNED_IN')) return first;
  const renewed = await renew(storage, session(storage) ?? known);
  if (over(renewed, 'CUT_OFF') || over(renewed, 'NOT_SIGNED_IN')) leave(storage);
  if (renewed === 'unreachable' || 'refused' in renewed) return renewed;
  return ask<Body>(path, { ...sent, token: renewed.body.token });
}
