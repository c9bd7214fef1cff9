import type { Core } from '@strapi/strapi';
import { CHECK_LIMITS, isRecordId } from 'shared/signage/patrol';
import { now } from 'shared/time';
import { enterPhotograph, storePhotograph } from '../photographs/keep-photograph';
import { named } from '../register/tables';
import { SpotRefused } from '../spot/spot-refused';
import type { PatrolPerson } from './phones';
import { patrolTable } from './tables';

/**
 * Keeps a photograph of a check that has been kept, once however often it is sent.
 * @throws SpotRefused: NOT_FOUND before its check is kept, TOO_MANY; DeskRefused for what is no picture.
 */
export async function keepCheckPhotograph(
  strapi: Core.Strapi,
  { recordId, checkId }: { readonly recordId: string; readonly checkId: string },
  content: Buffer,
  { who }: PatrolPerson,
): Promise<'kept' | 'known'> {
  if (!isRecordId(recordId)) throw new SpotRefused('BAD_REQUEST', 'The id of the photograph is no id.');
  const photographs = patrolTable(strapi, 'patrol-photograph');
  const check = await patrolTable(strapi, 'patrol-check').findOne({ where: { recordId: checkId } });
  if (!check) throw new SpotRefused('NOT_FOUND', 'The check of this photograph has not been kept yet.');
  if (await photographs.findOne({ where: { recordId } })) return 'known';
  if ((await photographs.count({ where: { checkId } })) >= CHECK_LIMITS.photographs)
    throw new SpotRefused('TOO_MANY', `A check has at most ${CHECK_LIMITS.photographs} photographs.`);
  const picture = await storePhotograph(content);
  return strapi.db.transaction(async ({ trx }) => {
    const row = { record_id: recordId, check_id: checkId, file: picture.file, kept_at: now().toISOString() };
    const fresh = await trx(named(strapi, 'patrol_photographs'))
      .insert(row)
      .onConflict('record_id')
      .ignore()
      .returning('id');
    if (fresh.length === 0) return 'known';
    if (check.facility === 'sign') {
      const { thingId: signId, takenAt, note } = check;
      await enterPhotograph(
        strapi,
        { signId, purpose: 'patrol', takenAt, who, ...(note ? { note } : {}) },
        picture,
      );
    }
    return 'kept';
  });
}
