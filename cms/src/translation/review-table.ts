import type { Core } from '@strapi/strapi';

type Models = Parameters<Core.Strapi['db']['init']>[0]['models'];

const id = () => ({ type: 'increments' as const });
const string = () => ({ type: 'string' as const });

/**
 * The one thing that is stored of the state of translations: that a text was reviewed against a Chinese text, by whom
 * and when, with the Chinese as it read then. A table of our own and not a content type: no form may write it.
 */
export const reviewModels = (): Models => [
  {
    uid: 'translation::review',
    singularName: 'translation_reviews',
    tableName: 'translation_reviews',
    attributes: {
      id: id(),
      contentType: string(),
      documentId: string(),
      locale: string(),
      field: string(),
      sourceFingerprint: string(),
      translationFingerprint: string(),
      sourceText: { type: 'text' },
      origin: string(),
      reviewer: string(),
      reviewedAt: string(),
    },
    indexes: [
      {
        name: 'translation_reviews_pair',
        columns: [
          'document_id',
          'content_type',
          'locale',
          'field',
          'source_fingerprint',
          'translation_fingerprint',
          'origin',
        ],
        type: 'unique',
      },
    ],
  },
];

/** The table's name as knex wants it, with the schema where PostgreSQL is told to use another than its default. */
export function reviewTable(strapi: Core.Strapi): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `${schema}.translation_reviews` : 'translation_reviews';
}
