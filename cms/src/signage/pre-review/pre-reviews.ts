import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { auditSign, type PlaceKind } from 'shared/signage';
import { now } from 'shared/time';
import { DeskRefused, type Problem, refused } from '../../desk/refused';
import { auditMeans } from '../audit-means';
import { type ProposedFinding, withProposals } from '../proposal';
import { registerChanges } from '../register/revision';
import { isGrave } from '../register/standings';
import { registerTable } from '../register/tables';

/** What the team says of a planned text. */
export const VERDICTS = ['passed', 'changed', 'refused'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A planned text and what is said of it; `finalZh` and `finalEn` are what may be made. */
export interface PreReviewItem {
  readonly zh: string;
  readonly en: string;
  readonly kind: PlaceKind;
  readonly verdict: Verdict | null;
  readonly finalZh: string;
  readonly finalEn: string;
  readonly remark: string;
}

/** Planned texts of one applicant and the team's signed answer. */
export interface PreReviewRow {
  readonly title: string;
  readonly applicant: string;
  readonly items: readonly PreReviewItem[];
  readonly who: string;
  readonly at: string;
  readonly revision: number;
  readonly signedBy: string | null;
  readonly signedAt: string | null;
  /** Names the signed words: SHA-256 over title, applicant, items, signer and time. */
  readonly seal: string | null;
}

/** Texts of one batch: a large place has a few hundred. */
export const mostItems = 500;

const table = (strapi: Core.Strapi) => registerTable<PreReviewRow>(strapi, 'pre-review');

/** Begins a pre-review; every text is proposed to pass as it is until the team says otherwise. */
export async function beginPreReview(
  strapi: Core.Strapi,
  begun: Pick<PreReviewRow, 'title' | 'applicant' | 'who'> & {
    readonly texts: readonly Pick<PreReviewItem, 'zh' | 'en' | 'kind'>[];
  },
): Promise<number> {
  const { title, applicant, who, texts } = begun;
  if (title.trim() === '') throw refused('title', '“名称”必填。');
  const filled = texts.filter(({ zh, en }) => zh.trim() !== '' || en.trim() !== '');
  if (filled.length === 0) throw refused('texts', '没有要审核的文字。');
  if (filled.length > mostItems) throw refused('texts', `一次最多 ${mostItems} 条。`);
  const items = filled.map(({ zh, en, kind }) => ({
    zh: zh.trim(),
    en: en.trim(),
    kind,
    verdict: null,
    finalZh: zh.trim(),
    finalEn: en.trim(),
    remark: '',
  }));
  const data = {
    title: title.trim(),
    applicant: applicant.trim(),
    who,
    at: now().toISOString(),
    revision: 1,
    items,
  };
  return (await table(strapi).create({ data })).id;
}

async function unsigned(strapi: Core.Strapi, id: number, revision: number) {
  const found = await table(strapi).findOne({ where: { id } });
  if (!found) throw refused('', '没有这次前置审核。', 404);
  if (found.signedAt) throw refused('', '已经签发，不能再改：如有变化，请另建一次前置审核。', 409);
  if (found.revision !== revision) throw refused('', '这次前置审核刚被他人更改：请重新打开。', 409);
  return found;
}

/** Keeps what the team says of the texts so far. @throws DeskRefused 409 when signed, or somebody was quicker. */
export async function savePreReview(
  strapi: Core.Strapi,
  id: number,
  revision: number,
  items: readonly PreReviewItem[],
): Promise<void> {
  await strapi.db.transaction(async () => {
    await registerChanges(strapi);
    const found = await unsigned(strapi, id, revision);
    const same =
      items.length === found.items.length &&
      items.every((item, at) => item.zh === found.items[at]?.zh && item.en === found.items[at]?.en);
    if (!same) throw refused('items', '送审的文字不能改动，只能写审核意见。');
    await table(strapi).update({ where: { id }, data: { items, revision: revision + 1 } });
  });
}

/** What is found in a planned text, by itself. */
export async function itemFindings(
  strapi: Core.Strapi,
  items: readonly Pick<PreReviewItem, 'zh' | 'en' | 'kind'>[],
): Promise<ProposedFinding[][]> {
  const means = await auditMeans(strapi);
  return items.map(({ zh, en, kind }, at) => {
    const sign = { id: String(at), zh, en, kind };
    return withProposals(sign, auditSign(sign, means), means);
  });
}

async function obstacles(strapi: Core.Strapi, items: readonly PreReviewItem[]): Promise<Problem[]> {
  const finals = items.map(({ finalZh, finalEn, kind }) => ({ zh: finalZh, en: finalEn, kind }));
  const findings = await itemFindings(strapi, finals);
  return items.flatMap(({ verdict, remark }, at) => {
    const field = `第 ${at + 1} 条`;
    if (verdict === null) return [{ field, message: `${field}还没有审核意见。` }];
    const grave = (findings[at] ?? []).filter(({ severity }) => isGrave(severity));
    if (verdict !== 'refused' && grave.length > 0 && remark.trim() === '')
      return [{ field, message: `${field}仍有 ${grave[0]?.rule} 问题：请改正，或在备注中说明理由。` }];
    if (verdict === 'refused' && remark.trim() === '')
      return [{ field, message: `${field}不通过，须写明理由。` }];
    return [];
  });
}

/**
 * Signs the answer: from then on it cannot be changed, and its seal names exactly these words.
 * @throws DeskRefused naming every text without a verdict, or with a grave fault and no reason beside it.
 */
export async function signPreReview(
  strapi: Core.Strapi,
  id: number,
  revision: number,
  who: string,
): Promise<string> {
  return strapi.db.transaction(async () => {
    await registerChanges(strapi);
    const found = await unsigned(strapi, id, revision);
    const problems = await obstacles(strapi, found.items);
    if (problems.length > 0) throw new DeskRefused(problems);
    const signedAt = now().toISOString();
    const words = JSON.stringify([found.title, found.applicant, found.items, who, signedAt]);
    const seal = createHash('sha256').update(words).digest('hex');
    await table(strapi).update({
      where: { id },
      data: { signedBy: who, signedAt, seal, revision: revision + 1 },
    });
    return seal;
  });
}

/** Pre-reviews, newest first, without their texts. */
export async function listPreReviews(strapi: Core.Strapi) {
  const rows = await table(strapi).findMany({ orderBy: { id: 'desc' }, limit: 100 });
  return rows.map(({ items, ...rest }) => ({ ...rest, texts: items.length }));
}

/** One pre-review with what is found in the texts as they would be made. @throws DeskRefused 404 */
export async function readPreReview(strapi: Core.Strapi, id: number) {
  const found = await table(strapi).findOne({ where: { id } });
  if (!found) throw refused('', '没有这次前置审核。', 404);
  const finals = found.items.map(({ finalZh, finalEn, kind }) => ({ zh: finalZh, en: finalEn, kind }));
  return { ...found, findings: await itemFindings(strapi, finals) };
}
