import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { readTermTable } from 'shared/signage';
import { readCsv } from '../../spreadsheet/read-csv';
import { fieldsOf } from './fields';
import { shippedTerms } from './shipped-terms';
import { termDocuments } from './term-store';

/**
 * Fills an empty term base from the shipped one, once in the life of a database: what the team deletes later stays
 * deleted.
 */
export async function seedTerms(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'signage' });
  if (await store.get({ key: 'terms-seeded' })) return;
  const table = readTermTable(readCsv(await readFile(shippedTerms(strapi.dirs.app.root))));
  await strapi.db.transaction(async () => {
    const documents = termDocuments(strapi);
    if ((await documents.count({})) === 0)
      for (const { term } of table.rows) await documents.create({ data: fieldsOf(term) });
    await store.set({ key: 'terms-seeded', value: true });
  });
}
