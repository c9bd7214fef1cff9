import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { nameOfUser, type RequestUser } from '../desk/person';

/** What is being done to flag days, by whom and why: kept with every change. */
export interface Act {
  readonly action?: 'imported' | 'undone' | undefined;
  readonly who: string;
  readonly why?: string | undefined;
}

const acts = new AsyncLocalStorage<Act>();

/** Whoever makes the present request; without one it is the command line. */
export function presentPerson(strapi: Core.Strapi): string {
  const user = strapi.requestContext.get()?.state?.user as RequestUser | undefined;
  return nameOfUser(user) ?? '命令行';
}

/** Runs writes of flag days as one act of a person. */
export function acting<Result>(act: Act, write: () => Promise<Result>): Promise<Result> {
  return acts.run(act, write);
}

/** The act under way; writes outside of one are told by their request and have no reason. */
export function presentAct(strapi: Core.Strapi): Act {
  return acts.getStore() ?? { who: presentPerson(strapi) };
}
