import { now } from 'shared/time';
import { bodyAs } from '../../../desk/body';
import { type DeskController, personOf } from '../../../desk/context';
import { formText, uploadedTable } from '../../../desk/upload';
import {
  beginPreReview,
  listPreReviews,
  readPreReview,
  savePreReview,
  signPreReview,
} from '../../../signage/pre-review/pre-reviews';
import { readPlannedTexts } from '../../../signage/pre-review/read-planned-texts';
import { preReviewPdf } from '../../../signage/pre-review/result-paper';
import { bodies } from './bodies';
import { fileBody, idOf, mediaTypes } from './query';

/** Texts before they are made: begun alone or as a batch, judged, signed. */
export const preReviews: DeskController = ({ strapi }) => ({
  async list(context) {
    context.body = await listPreReviews(strapi);
  },

  async begin(context) {
    const body = bodyAs(bodies.preReview, context.request.body);
    context.body = { id: await beginPreReview(strapi, { ...body, who: personOf(context) }) };
  },

  async beginWithFile(context) {
    const { fileName, content } = await uploadedTable(context);
    const title = formText(context, 'title') ?? fileName.replace(/\.[^.]*$/, '');
    const begun = {
      title,
      applicant: formText(context, 'applicant') ?? '',
      who: personOf(context),
      texts: await readPlannedTexts(content),
    };
    context.body = { id: await beginPreReview(strapi, begun) };
  },

  async read(context) {
    context.body = await readPreReview(strapi, idOf(context));
  },

  async save(context) {
    const { revision, items } = bodyAs(bodies.preReviewItems, context.request.body);
    await savePreReview(strapi, idOf(context), revision, items);
    context.body = await readPreReview(strapi, idOf(context));
  },

  async sign(context) {
    const { revision } = bodyAs(bodies.signOff, context.request.body);
    await signPreReview(strapi, idOf(context), revision, personOf(context));
    context.body = await readPreReview(strapi, idOf(context));
  },

  async paper(context) {
    const review = await readPreReview(strapi, idOf(context));
    const content = await preReviewPdf(review, now());
    context.body = fileBody(`前置审核意见-${review.title}.pdf`, content, mediaTypes.pdf);
  },
});
