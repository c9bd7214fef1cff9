import type { Core } from '@strapi/strapi';
import type { StoredSign } from '../register/stored-sign';
import { signTable } from '../register/tables';

/** Counts the sign's revision up: whoever has seen it as it was before is told so. */
export async function touchSign(strapi: Core.Strapi, { id, revision }: StoredSign): Promise<void> {
  await signTable(strapi).update({ where: { id }, data: { revision: revision + 1 } });
}
