import type { Core } from '@strapi/strapi';
import { Dispatcher, type Round } from './dispatch';
import { serveReminders } from './serve-reminders';
import { WeChatClient } from './wechat-client';
import { weChatSettings } from './wechat-settings';

/** Time between two rounds of an instance, in milliseconds. */
const interval = 20_000;

/** The reminders of an instance: `strapi.get('flag-reminders')`. */
export interface Reminders {
  /** False without WeChat's credentials: nothing is offered, taken or sent then. */
  readonly available: boolean;
  /** Sends what is due now; rounds of one instance never overlap. */
  round(): Promise<Round>;
  start(): void;
  /** Stops the rounds: messages on their way arrive, no others begin. */
  stop(): Promise<void>;
}

function makeReminders(strapi: Core.Strapi): Reminders {
  const settings = weChatSettings();
  const client = settings && new WeChatClient(settings);
  const dispatcher = settings && client && new Dispatcher(strapi, client, settings);
  serveReminders(strapi, settings && client ? { settings, client } : undefined);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<Round> | undefined;
  const nothing = { reminders: 0, changes: 0 };
  const round = (): Promise<Round> => {
    running ??= (dispatcher?.round() ?? Promise.resolve(nothing)).finally(() => {
      running = undefined;
    });
    return running;
  };
  const report = (error: unknown) => strapi.log.error(error);
  return {
    available: dispatcher !== undefined,
    round,
    start() {
      if (!dispatcher) return;
      const begin = () => void round().catch(report);
      // What came due while no instance ran has waited long enough.
      begin();
      timer = setInterval(begin, interval);
      timer.unref();
    },
    async stop() {
      clearInterval(timer);
      dispatcher?.stop();
      await running?.catch(report);
    },
  };
}

/** Makes the reminders known and opens their doors; call while Strapi registers. */
export function registerReminders(strapi: Core.Strapi): void {
  strapi.add('flag-reminders', makeReminders(strapi));
}

/** The reminders of this instance. */
export function remindersOf(strapi: Core.Strapi): Reminders {
  return strapi.get('flag-reminders') as Reminders;
}
