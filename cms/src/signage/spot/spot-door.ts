import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { DeskRefused } from '../../desk/refused';
import { answerRefusal, Refused } from '../../security/admission/refused';
import { type SpotReason, SpotRefused, spotStatus } from './spot-refused';

/** A request of a phone. */
export interface SpotContext {
  readonly request: { readonly body?: unknown };
  readonly req: IncomingMessage;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly ip: string;
  readonly headers: IncomingMessage['headers'];
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}

/** What a door does. */
export type SpotHandler = (context: SpotContext) => Promise<void>;

/**
 * The bytes of a request that is a file and nothing else, read no further than allowed.
 * @throws SpotRefused when there are more, or none.
 */
export async function spotBytes({ req }: SpotContext, most: number): Promise<Buffer> {
  const tooLarge = () => new SpotRefused('TOO_LARGE', `A photograph may have ${most} bytes.`);
  if (Number(req.headers['content-length'] ?? 0) > most) throw tooLarge();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of req) {
    length += (part as Buffer).length;
    if (length > most) throw tooLarge();
    parts.push(part as Buffer);
  }
  if (length === 0) throw new SpotRefused('BAD_REQUEST', 'The photograph is missing.');
  return Buffer.concat(parts);
}

function refusalOf(strapi: Core.Strapi, error: unknown): Refused<SpotReason> {
  if (error instanceof Refused) return error;
  if (error instanceof DeskRefused) return new SpotRefused('NO_PICTURE', error.message);
  strapi.log.error(error);
  return new SpotRefused('TRY_LATER', 'Not possible just now.', 30);
}

/** The handler with its refusals as answers. */
export const spotAnswering =
  (strapi: Core.Strapi, handle: SpotHandler): SpotHandler =>
  async (context) => {
    context.set('Cache-Control', 'no-store');
    try {
      await handle(context);
    } catch (error) {
      answerRefusal(context, spotStatus, refusalOf(strapi, error));
    }
  };

/** Opens doors outside Strapi's content API, which is closed; each says for itself whom it lets in. */
export function openSpotDoors(
  strapi: Core.Strapi,
  doors: readonly (readonly ['GET' | 'POST', string, SpotHandler])[],
): void {
  const routes = doors.map(([method, path, handle]) => ({
    method,
    path,
    handler: spotAnswering(strapi, handle),
    config: { auth: false },
  }));
  strapi.server.routes(routes as unknown as Parameters<Core.Strapi['server']['routes']>[0]);
}
