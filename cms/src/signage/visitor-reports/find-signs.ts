import type { Core } from '@strapi/strapi';
import { storedSign } from '../register/stored-sign';
import { signTable } from '../register/tables';

/** A sign as visitors may know it: what everybody can read on the spot. */
export interface VisibleSign {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly place: string;
  readonly area: string;
}

const mostFound = 30;
const inPlace = ['in-place', 'defective', 'being-replaced'];

/** Signs in place whose code, text or place holds what was typed; the first ones by code when nothing was. */
export async function findSigns(strapi: Core.Strapi, typed: string): Promise<VisibleSign[]> {
  const wanted = typed.trim().slice(0, 60);
  const holds = wanted
    ? { $or: ['code', 'zh', 'en', 'place'].map((field) => ({ [field]: { $containsi: wanted } })) }
    : {};
  const where = { state: { $in: inPlace }, ...holds };
  const rows = await signTable(strapi).findMany({ where, orderBy: { code: 'asc' }, limit: mostFound });
  return rows.map(storedSign).map(({ code, zh, en, place, area }) => ({ code, zh, en, place, area }));
}

/** The sign in place with this code. */
export async function signWithCode(strapi: Core.Strapi, code: string): Promise<VisibleSign | undefined> {
  const row = await signTable(strapi).findOne({ where: { code, state: { $in: inPlace } } });
  if (!row) return undefined;
  const { zh, en, place, area } = storedSign(row);
  return { code, zh, en, place, area };
}
