import { send } from '../../platform/request';
import { server } from '../../platform/server';

/** What a door said: its answer, why it refused, or nothing at all. */
export type Asked<Body> = { body: Body } | { refused: string } | 'unreachable';

const timeout = 15_000;
/** Photographs on a crowded square. */
const longTimeout = 60_000;

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/** Asks a door of the server; what is no answer of ours (a page of the network's own, an error) is none. */
export async function ask<Body>(
  path: string,
  { content, token, slow = false }: { content?: object; token?: string; slow?: boolean } = {},
): Promise<Asked<Body>> {
  const sending = send(`${server}${path}`, slow ? longTimeout : timeout, content, token);
  const answer = await sending.answer.catch(() => undefined);
  const body = parsed(answer?.body ?? '');
  if (!answer || typeof body !== 'object' || body === null) return 'unreachable';
  const { reason } = (body as { error?: { reason?: string } }).error ?? {};
  if (answer.status >= 200 && answer.status < 300) return { body: body as Body };
  if (!reason || reason === 'TRY_LATER') return 'unreachable';
  return { refused: reason };
}
