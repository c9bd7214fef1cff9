import { send } from '../../platform/request';
import { server } from '../../platform/server';

/** The message templates that the server sends by; none where it has no credentials for WeChat. */
export interface ReminderOffer {
  reminder: string;
  change: string | undefined;
}

export type ReminderWhen = { kind: 'evening' } | { kind: 'minutes'; minutesAhead: number };

/** `refused`: the server will not take it, and says why; `unreachable`: it could not be asked. */
export type Taken = { dueAt: Date } | { refused: number } | 'unreachable';

const timeout = 10_000;
const address = `${server}/ceremony/reminders`;

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/** What the server offers; undefined when it offers nothing or cannot be asked, and the feature then stays hidden. */
export async function readOffer(): Promise<ReminderOffer | undefined> {
  const answer = await send(address, timeout).answer.catch(() => undefined);
  const offer = parsed(answer?.body ?? '') as
    | { available?: boolean; templates?: { reminder?: string | null; change?: string | null } }
    | undefined;
  const reminder = offer?.available ? offer.templates?.reminder : undefined;
  return reminder ? { reminder, change: offer?.templates?.change ?? undefined } : undefined;
}

/** Hands a reminder in. `code` is a fresh one of WeChat's login and good for once. */
export async function takeReminder(asked: {
  code: string;
  date: string;
  when: ReminderWhen;
  locale: string;
  changeAllowed: boolean;
}): Promise<Taken> {
  const { when, ...rest } = asked;
  const answer = await send(address, timeout, { ...rest, ...when }).answer.catch(() => undefined);
  if (!answer || answer.status >= 500) return 'unreachable';
  const { dueAt } = (parsed(answer.body) ?? {}) as { dueAt?: string };
  return answer.status === 201 && dueAt ? { dueAt: new Date(dueAt) } : { refused: answer.status };
}
