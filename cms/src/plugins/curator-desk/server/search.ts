import type { DeskController } from '../../../desk/context';
import { refused } from '../../../desk/refused';
import { findDocuments } from '../../../search/find';
import { fileType, searchedTypes } from '../../../search/searched-types';
import { usageOf } from '../../../search/usage';
import { mayRead, readableDocument } from './readable';

/** The longest question that is looked for. */
const longest = 100;

/** Search over everything, and where something is used. */
export const search: DeskController = ({ strapi }) => ({
  async find(context) {
    const question = context.query.q;
    if (typeof question !== 'string' || question.trim() === '') throw refused('q', '请写下要找的字词。');
    if (question.length > longest) throw refused('q', `要找的字词不能超过 ${longest} 个字符。`);
    const types = [...searchedTypes.filter((type) => mayRead(strapi, context, type)), fileType];
    context.body = { found: await findDocuments(strapi, question, types) };
  },

  async usage(context) {
    const { type = '', documentId = '' } = context.params;
    if (type !== fileType) readableDocument(strapi, context, { type, documentId });
    const types = searchedTypes.filter((each) => mayRead(strapi, context, each));
    context.body = { usage: await usageOf(strapi, type, documentId, types) };
  },
});
