import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { readingSchema } from '../graphql/schema';
import { isOfTheRequest } from './answer';
import { Endpoint } from './endpoint';
import { executeOperation } from './execution';
import { type Door, send } from './gateway';
import { prepareOperations, readOperationList } from './operations';
import { allowOrigin, answerPreflight } from './origins';
import { mayReadDrafts } from './token';

/** Settings of the reading side, from the environment. */
export interface ReadingSettings {
  readonly production: boolean;
  /** Origins of other web pages that may read. */
  readonly origins: readonly string[];
  /** File of the registered operations. */
  readonly operationsFile: string;
}

/** Reads the settings from the environment and the place of the application. */
export function readingSettings(
  strapi: Core.Strapi,
  environment: NodeJS.ProcessEnv = process.env,
): ReadingSettings {
  const committed = join(strapi.dirs.app.root, '..', 'shared', 'graphql', 'operations.json');
  return {
    production: environment.NODE_ENV === 'production',
    origins: (environment.CORS_ORIGINS ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    operationsFile: environment.OPERATIONS_FILE || committed,
  };
}

/** The door /graphql. */
export function graphqlDoor(strapi: Core.Strapi, settings: ReadingSettings): Door {
  const schema = readingSchema();
  const list = readOperationList(settings.operationsFile);
  const endpoint = new Endpoint({
    schema,
    production: settings.production,
    operations: prepareOperations(list, schema, (problem) => strapi.log.error(problem)),
    execute: (execution) => executeOperation(strapi, schema, execution),
    mayReadDrafts: (authorization) => mayReadDrafts(strapi, authorization),
    report: (error) => {
      // The caller's own mistakes are not worth a line in the log.
      if (![error].flat().every(isOfTheRequest)) strapi.log.error(error);
    },
  });
  return {
    path: '/graphql',
    answer: (request, response) => {
      allowOrigin(request, response, settings.origins);
      if (request.method === 'OPTIONS') answerPreflight(response);
      else void endpoint.answer(request).then((answer) => send(request, response, answer));
    },
  };
}
