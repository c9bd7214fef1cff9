import type { Core } from '@strapi/strapi';
import { nameOfUser, type RequestUser } from '../desk/person';

/** Who acts: the administrator of the present request, else the command line. */
export function presentActor(strapi: Core.Strapi): { who: string; whoId: string | null } {
  const user = strapi.requestContext.get()?.state?.user as
    | (RequestUser & { readonly id?: unknown })
    | undefined;
  return { who: nameOfUser(user) ?? '命令行', whoId: user?.id === undefined ? null : String(user.id) };
}
