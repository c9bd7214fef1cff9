import type { Core } from '@strapi/strapi';
import { nameOfUser, type RequestUser } from './person';
import { DeskRefused } from './refused';

/** A request of the desk, as Koa and Strapi's body parser hand it over. */
export interface DeskContext {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown; readonly files?: Readonly<Record<string, unknown>> };
  readonly state: { readonly user?: RequestUser; readonly userAbility?: unknown };
  body: unknown;
  status: number;
}

/** A handler of one route. */
export type DeskHandler = (context: DeskContext) => Promise<void>;

/** Handlers of the routes, by the names that the routes use. */
export type DeskHandlers = Record<string, DeskHandler>;

/** Makes handlers for a running Strapi. */
export type DeskController = (part: { strapi: Core.Strapi }) => DeskHandlers;

/** The name of whoever is signed in. */
export function personOf({ state }: DeskContext): string {
  return nameOfUser(state.user) ?? '未具名';
}

/** Handlers whose refusals are answers: without this, Strapi would log each as a fault of the server. */
export const answering =
  (controller: DeskController): DeskController =>
  (part) => {
    const guarded = Object.entries(controller(part)).map(([name, handle]) => {
      const handler: DeskHandler = async (context) => {
        try {
          await handle(context);
        } catch (error) {
          if (!(error instanceof DeskRefused)) throw error;
          const { status, name: kind, message, details } = error;
          context.status = status;
          context.body = { data: null, error: { status, name: kind, message, details } };
        }
      };
      return [name, handler] as const;
    });
    return Object.fromEntries(guarded);
  };
