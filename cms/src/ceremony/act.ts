import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** What is being done to flag days, by whom and why: kept with every change. */
export interface Act {
  readonly action?: 'imported' | 'undone' | undefined;
  readonly who: string;
  readonly why?: string | undefined;
}

const acts = new AsyncLocalStorage<Act>();

interface RequestUser {
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email?: string | null;
}

/** The name of a signed-in administrator, as kept in records; Chinese names family name first. */
export function nameOfUser(user: RequestUser | undefined): string | undefined {
  if (!user) return undefined;
  const [given = '', family = ''] = [user.firstname?.trim(), user.lastname?.trim()];
  const isChinese = [given, family].every((part) => /^[\u4e00-\u9fff·]*$/.test(part));
  const name = isChinese ? `${family}${given}` : `${given} ${family}`.trim();
  return name || user.email || undefined;
}

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
