import { CASE_LABELS, STEP_LABELS } from 'shared/signage/sign-case';
import {
  KIND_LABELS,
  SIGN_LABELS,
  SIGN_STATES,
  type SignRecord,
  STATE_LABELS,
} from 'shared/signage/sign-register';
import { isCivilDate } from 'shared/time';
import { bodyAs } from '../../../desk/body';
import { type DeskContext, type DeskController, personOf } from '../../../desk/context';
import { refused } from '../../../desk/refused';
import { formText } from '../../../desk/upload';
import { choices } from '../../../signage/findings/choices';
import {
  keepPhotograph,
  PHOTOGRAPH_PURPOSES,
  type PhotographRow,
  photographBytes,
} from '../../../signage/photographs/keep-photograph';
import { signPlan } from '../../../signage/plan/plan';
import { beginAudit, isAuditOutdated } from '../../../signage/register/audit-all';
import { auditProgress } from '../../../signage/register/audit-progress';
import { tell } from '../../../signage/register/events';
import { areaStates, listSigns, type SignFilter } from '../../../signage/register/list-signs';
import { saveSigns, signsById } from '../../../signage/register/save-signs';
import { storyOf } from '../../../signage/register/story';
import { registerTable } from '../../../signage/register/tables';
import { textOnDay } from '../../../signage/register/texts';
import { hasSample, removeSample } from '../../../signage/sample/sample-signs';
import { bodies } from './bodies';
import { uploadedPicture } from './picture';
import { boxOf, idOf, oneOf, pageOf, severityOf, word } from './query';

const signFilter = (context: DeskContext): SignFilter => {
  const placed = oneOf(context, 'placed', ['yes', 'no'] as const);
  return {
    area: word(context, 'area'),
    owner: word(context, 'owner'),
    state: oneOf(context, 'state', SIGN_STATES),
    severity: severityOf(context),
    words: word(context, 'words'),
    isPlaced: placed && placed === 'yes',
  };
};

/** The register: lists, one sign's story, saving, photographs. */
export const signs: DeskController = ({ strapi }) => ({
  async words(context) {
    context.body = {
      fields: SIGN_LABELS,
      kinds: KIND_LABELS,
      states: STATE_LABELS,
      cases: CASE_LABELS,
      steps: STEP_LABELS,
    };
  },

  async choices(context) {
    context.body = await choices(strapi);
  },

  async areas(context) {
    context.body = { areas: await areaStates(strapi) };
  },

  /** What everybody at the desk should know of the register as a whole; read again and again while it is audited. */
  async notes(context) {
    context.body = {
      outdated: await isAuditOutdated(strapi),
      audit: await auditProgress(strapi),
      sample: await hasSample(strapi),
    };
  },

  async list(context) {
    const filter = { ...signFilter(context), box: boxOf(context) };
    context.body = await listSigns(strapi, filter, pageOf(context));
  },

  async plan(context) {
    context.body = await signPlan(strapi, signFilter(context), boxOf(context));
  },

  async story(context) {
    context.body = await storyOf(strapi, context.params.id ?? '');
  },

  /** Enters a sign or changes one, and answers with everything that is found in it now. */
  async save(context) {
    const { revision, fields, why } = bodyAs(bodies.sign, context.request.body);
    const documentId = context.params.id;
    const [saved = ''] = await saveSigns(
      strapi,
      [{ documentId, revision, fields: fields as Partial<SignRecord> }],
      { who: personOf(context), why },
    );
    context.body = await storyOf(strapi, saved);
  },

  async textOnDay(context) {
    const date = word(context, 'date') ?? '';
    if (!isCivilDate(date)) throw refused('date', '日期应写作 2026-03-01。');
    context.body = { text: (await textOnDay(strapi, context.params.id ?? '', date)) ?? null };
  },

  async photograph(context) {
    const content = await uploadedPicture(context);
    const signId = context.params.id ?? '';
    const [sign] = await signsById(strapi, [signId]);
    if (!sign) throw refused('', '没有这块标识。', 404);
    const purpose = PHOTOGRAPH_PURPOSES.find((each) => each === formText(context, 'purpose')) ?? 'survey';
    const caseText = formText(context, 'caseId');
    const caseId = caseText && /^\d{1,9}$/.test(caseText) ? Number(caseText) : undefined;
    const who = personOf(context);
    const note = formText(context, 'note')?.slice(0, 500);
    const id = await keepPhotograph(strapi, {
      signId,
      purpose,
      content,
      who,
      ...(caseId === undefined ? {} : { caseId }),
      ...(note === undefined ? {} : { note }),
    });
    await tell(strapi, [
      {
        signId,
        caseId: caseId ?? null,
        at: new Date().toISOString(),
        who,
        action: 'photographed',
        why: note ?? null,
        detail: { photograph: id, purpose },
      },
    ]);
    context.body = { id };
  },

  async picture(context) {
    const row = await registerTable<PhotographRow>(strapi, 'photograph').findOne({
      where: { id: idOf(context) },
    });
    const size = word(context, 'size') === 'small' ? 'small' : 'whole';
    const bytes = row && (await photographBytes(row.file, size));
    if (!bytes) throw refused('', '没有这张照片。', 404);
    context.body = { type: 'image/jpeg', base64: bytes.toString('base64') };
  },

  async audit(context) {
    context.body = await beginAudit(strapi);
    context.status = 202;
  },

  async removeSample(context) {
    context.body = { removed: await removeSample(strapi) };
  },
});
