import type { UID } from '@strapi/strapi';
import { type TranslationState, translationStates } from 'shared/translation';
import { bodyAs } from '../../../desk/body';
import { type DeskController, personOf } from '../../../desk/context';
import { refused } from '../../../desk/refused';
import { documentDesk } from '../../../gates/document-desk';
import { titleIn } from '../../../gates/title';
import { gatedTypes } from '../../../translation/content-types';
import { targetLocales, translationsOf } from '../../../translation/document-translation';
import { markReviewed, withdrawReviews } from '../../../translation/mark-reviewed';
import { saveTexts } from '../../../translation/save-texts';
import { bodies } from './bodies';
import { documentFor, holds } from './rights';
import { actions } from './routes';

/** Texts side by side: their state, saving and reviewing them, and publishing every language together. */
export const translations: DeskController = ({ strapi }) => ({
  async overview(context) {
    const found = [];
    for (const type of gatedTypes) {
      for (const { documentId, versions, texts } of await translationsOf(strapi, type)) {
        for (const locale of targetLocales) {
          const states = (texts[locale] ?? []).map(({ state }) => state);
          const count = (wanted: TranslationState) => states.filter((state) => state === wanted).length;
          const counts = Object.fromEntries(translationStates.map((state) => [state, count(state)]));
          found.push({
            type,
            documentId,
            title: titleIn(versions),
            locale,
            exists: !!versions[locale],
            counts,
          });
        }
      }
    }
    context.body = { documents: found };
  },

  async document(context) {
    const { contentType, documentId } = documentFor(strapi, context, 'read');
    const may = { review: holds(context, actions.review), waive: holds(context, actions.waive) };
    context.body = { ...(await documentDesk(strapi, contentType, documentId)), may };
  },

  async save(context) {
    const target = documentFor(strapi, context, 'update');
    const { locale, texts, reviewed } = bodyAs(bodies.texts, context.request.body);
    if (reviewed && !holds(context, actions.review)) throw refused('reviewed', '没有审核译文的权限。', 403);
    await strapi.db.transaction(async () => {
      await saveTexts(strapi, { ...target, locale, texts });
      // An entry that was added has another path now: its new text is found again by its words.
      if (reviewed) await markReviewed(strapi, { ...target, locale, who: personOf(context), texts });
    });
    context.body = await documentDesk(strapi, target.contentType, target.documentId);
  },

  async machine(context) {
    const target = documentFor(strapi, context, 'update');
    const { locale, paths } = bodyAs(bodies.paths, context.request.body);
    const who = personOf(context);
    const marked = await markReviewed(strapi, {
      ...target,
      locale,
      who,
      origin: 'machine',
      ...(paths ? { paths } : {}),
    });
    context.body = { marked };
  },

  async review(context) {
    const target = documentFor(strapi, context, 'read');
    const { locale, paths } = bodyAs(bodies.paths, context.request.body);
    const who = personOf(context);
    context.body = {
      marked: await markReviewed(strapi, { ...target, locale, who, ...(paths ? { paths } : {}) }),
    };
  },

  async withdraw(context) {
    const target = documentFor(strapi, context, 'read');
    const { locale, paths } = bodyAs(bodies.paths, context.request.body);
    const who = personOf(context);
    context.body = {
      withdrawn: await withdrawReviews(strapi, { ...target, locale, who, ...(paths ? { paths } : {}) }),
    };
  },

  async publish(context) {
    const { contentType, documentId } = documentFor(strapi, context, 'publish');
    const documents = strapi.documents(contentType as UID.ContentType) as unknown as {
      publish(request: { documentId: string; locale: string[] }): Promise<unknown>;
    };
    const [document] = await translationsOf(strapi, contentType, { documentIds: [documentId] });
    const locale = Object.keys(document?.versions ?? {});
    if (locale.length === 0) throw refused('', '没有这篇内容。', 404);
    await documents.publish({ documentId, locale });
    context.body = { published: locale };
  },
});
