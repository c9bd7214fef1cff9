import type { Core } from '@strapi/strapi';
import { type StoredSign, storedSign } from './stored-sign';
import { signTable } from './tables';

/** Every sign of the register, by area and code. */
export async function allSigns(strapi: Core.Strapi): Promise<StoredSign[]> {
  const rows = await signTable(strapi).findMany({ orderBy: [{ area: 'asc' }, { code: 'asc' }] });
  return rows.map(storedSign);
}
