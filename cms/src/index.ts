import type { Core } from '@strapi/strapi';
import { administer } from './administration/administer';
import { registerCeremony } from './ceremony';
import { registerGates } from './gates';
import { keepIntegrity } from './integrity/register';
import { guardSeenVersions } from './integrity/seen-version';
import { bootstrapJournal, registerJournal } from './journal';
import { registerMedia } from './media/register';
import { overviewModels } from './overview/table';
import { bootstrapReading, closeReading, registerReading } from './reading';
import { bootstrapSearch, closeSearch, registerSearch } from './search';
import { registerDoors } from './security/doors';
import { checkSecrets } from './security/secrets';
import { bootstrapSignage, registerSignage } from './signage';
import { registerTranslation } from './translation';
import { registerVisit } from './visit';

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    checkSecrets();
    registerDoors(strapi);
    registerMedia(strapi);
    keepIntegrity(strapi);
    guardSeenVersions(strapi);
    registerJournal(strapi);
    registerSearch(strapi);
    for (const model of overviewModels()) strapi.get('models').add(model);
    registerTranslation(strapi);
    registerGates(strapi);
    registerCeremony(strapi);
    registerSignage(strapi);
    registerVisit(strapi);
    await registerReading(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await bootstrapJournal(strapi);
    await administer(strapi);
    await bootstrapSignage(strapi);
    await bootstrapReading(strapi);
    await bootstrapSearch(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await closeSearch(strapi);
    await closeReading(strapi);
  },
};
