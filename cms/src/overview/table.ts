import type { Core } from '@strapi/strapi';

type Models = Parameters<Core.Strapi['db']['init']>[0]['models'];

/** One line a day: how the content stood, for the trend. */
export const overviewModels = (): Models => [
  {
    uid: 'overview::day',
    singularName: 'overview_days',
    tableName: 'overview_days',
    attributes: {
      id: { type: 'increments' },
      date: { type: 'string' },
      figures: { type: 'text' },
    },
    indexes: [{ name: 'overview_days_date', columns: ['date'], type: 'unique' }],
  },
];

export function overviewTable(strapi: Core.Strapi): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `${schema}.overview_days` : 'overview_days';
}
