import type { Core } from '@strapi/strapi';
import { patrolModels } from './patrol/models';
import { servePatrol } from './patrol/serve-patrol';
import { noteEmptyRegister } from './register/audit-all';
import { guardSigns } from './register/door';
import { registerModels } from './register/models';
import { guardTerms } from './terms/door';
import { seedTerms } from './terms/seed';
import { contentCheck } from './visitor-reports/content-check';
import { visitorReportModels } from './visitor-reports/models';
import { serveReports } from './visitor-reports/serve-reports';

/** Puts the domain's rules in front of every write; call while Strapi registers. */
export function registerSignage(strapi: Core.Strapi): void {
  const models = [...registerModels(), ...patrolModels(), ...visitorReportModels()];
  for (const model of models) strapi.get('models').add(model);
  guardTerms(strapi);
  guardSigns(strapi);
  servePatrol(strapi);
  serveReports(strapi, contentCheck(strapi));
}

/** Gives a new database its term base; call at bootstrap. */
export async function bootstrapSignage(strapi: Core.Strapi): Promise<void> {
  await seedTerms(strapi);
  await noteEmptyRegister(strapi);
}
