import type { Core } from '@strapi/strapi';
import { refused } from '../../desk/refused';
import { touchSign } from '../findings/touch-sign';
import { registerChanges } from '../register/revision';
import { signsById } from '../register/save-signs';
import { openCase } from './open-case';

/** A fault that a person has seen and no rule names: a broken panel, a wrong place. */
export interface SeenFault {
  readonly signId: string;
  readonly revision: number;
  readonly reason: string;
  readonly zh?: string | undefined;
  readonly en?: string | undefined;
  readonly who: string;
}

/** Opens a case that no finding stands behind. @throws DeskRefused 400, 404, 409 */
export async function openCaseByHand(strapi: Core.Strapi, fault: SeenFault): Promise<number> {
  const message = fault.reason.trim();
  if (message === '') throw refused('reason', '“问题”必填。');
  return strapi.db.transaction(async () => {
    await registerChanges(strapi);
    const [sign] = await signsById(strapi, [fault.signId]);
    if (!sign) throw refused('', '没有这块标识。', 404);
    if (sign.revision !== fault.revision)
      throw refused('', `标识 ${sign.code} 刚被他人处理过：请看过最新情况再决定。`, 409);
    const wording = {
      ...(fault.zh === undefined ? {} : { zh: fault.zh }),
      ...(fault.en === undefined ? {} : { en: fault.en }),
    };
    const reason = { rule: '现场', severity: 'S2', message, source: '现场核查' };
    const id = await openCase(strapi, sign, wording, fault.who, reason);
    await touchSign(strapi, sign);
    return id;
  });
}
