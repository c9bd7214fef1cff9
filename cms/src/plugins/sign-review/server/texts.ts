import { auditSign, RULES } from 'shared/signage';
import { bodyAs } from '../../../desk/body';
import type { DeskController } from '../../../desk/context';
import { refused } from '../../../desk/refused';
import { auditMeans } from '../../../signage/audit-means';
import { withProposals } from '../../../signage/proposal';
import { auditDocuments } from '../../../signage/prose/audit-document';
import { type ProseType, proseTypes } from '../../../signage/prose/prose-types';
import { bodies } from './bodies';

interface PermissionCheckers {
  create(of: { userAbility: unknown; model: string }): { cannot: { read(entity?: unknown): boolean } };
}

/** The auditor: one sign as it is typed, the rules, and the texts of a document. */
export const texts: DeskController = ({ strapi }) => ({
  async check(context) {
    const { zh, en, placeKind } = bodyAs(bodies.check, context.request.body);
    const nothing = zh.trim() === '' && en.trim() === '';
    const means = await auditMeans(strapi);
    const sign = { id: 'check', zh, en, kind: placeKind };
    context.body = { findings: nothing ? [] : withProposals(sign, auditSign(sign, means), means) };
  },

  async rules(context) {
    context.body = RULES;
  },

  async prose(context) {
    const { type = '', documentId = '' } = context.params;
    const known = Object.keys(proseTypes).find((uid): uid is ProseType => uid === type);
    if (!known) throw refused('type', '这一类内容不审校正文。', 404);
    const checkers = strapi.plugin('content-manager').service('permission-checker') as PermissionCheckers;
    const may = checkers.create({ userAbility: context.state.userAbility, model: known });
    if (may.cannot.read()) throw refused('', '没有查看这一类内容的权限。', 403);
    const [document] = await auditDocuments(strapi, known, documentId);
    if (!document) throw refused('', '没有这篇内容。', 404);
    context.body = { passages: document.passages };
  },
});
