import type { Core } from '@strapi/strapi';
import type { Finding } from 'shared/signage';
import { type FindingRow, findingOf } from './audit-signs';
import { named } from './tables';

interface Row extends FindingRow {
  readonly code: string;
  readonly zh: string | null;
  readonly en: string | null;
}

/**
 * What signs that name an exhibit say otherwise than its name: the same findings as on the signs, seen from the
 * exhibit. `length` is that of the exhibit's own name, which is marked as a whole.
 */
export async function signsNamingOtherwise(
  strapi: Core.Strapi,
  exhibitId: string,
  lengths: { readonly zh: number; readonly en: number },
): Promise<Finding[]> {
  const rows: Row[] = await strapi.db
    .connection({ f: named(strapi, 'sign_findings') })
    .join({ s: named(strapi, 'signs') }, 's.document_id', 'f.sign_id')
    .where({ 's.exhibit_id': exhibitId, 'f.rule': 'CON-06', 'f.state': 'open' })
    .select({
      rule: 'f.rule',
      errorType: 'f.error_type',
      severity: 'f.severity',
      field: 'f.field',
      messageZh: 'f.message_zh',
      messageEn: 'f.message_en',
      source: 'f.source',
      code: 's.code',
      zh: 's.zh',
      en: 's.en',
    })
    .orderBy('f.id')
    .limit(20);
  return rows.map((row) => {
    const { field, code } = row;
    const text = row[field] ?? '';
    const finding = findingOf({ ...row, startAt: 0, endAt: lengths[field], suggestion: null });
    return {
      ...finding,
      message: {
        zh: `标识 ${code} 写作“${text}”，与讲解的名称不同`,
        en: `sign ${code} says “${text}”, not the name of the guide`,
      },
    };
  });
}
