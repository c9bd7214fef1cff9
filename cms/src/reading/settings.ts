import { join, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';

/** Settings of the reading side, from the environment. */
export interface ReadingSettings {
  readonly production: boolean;
  /** Origins of other web pages that may read (CORS_ORIGINS, comma-separated). */
  readonly origins: readonly string[];
  /** File of the registered operations (OPERATIONS_FILE). */
  readonly operationsFile: string;
  /** False answers every request from the database, for measurements (READING_CACHE=false). */
  readonly cached: boolean;
  /** Folder in which answers outlive a restart. */
  readonly cacheFolder: string;
  /** Bytes of memory for answers (READING_CACHE_MEGABYTES). */
  readonly cacheBytes: number;
  /** Port of the metrics, on this machine only unless METRICS_HOST says otherwise; undefined is none (METRICS_PORT). */
  readonly metricsPort: number | undefined;
  readonly metricsHost: string;
}

function wholeNumber(name: string, text: string | undefined, fallback: number): number {
  if (!text) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0)
    throw new Error(`${name} is "${text}", but it must be a whole number.`);
  return value;
}

/**
 * Reads the settings from the environment and the place of the application.
 * @throws Error naming the variable whose value cannot be used.
 */
export function readingSettings(
  strapi: Core.Strapi,
  environment: NodeJS.ProcessEnv = process.env,
): ReadingSettings {
  const committed = join(strapi.dirs.app.root, '..', 'shared', 'graphql', 'operations.json');
  const { METRICS_PORT, READING_CACHE_MEGABYTES } = environment;
  return {
    production: environment.NODE_ENV === 'production',
    origins: (environment.CORS_ORIGINS ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    operationsFile: environment.OPERATIONS_FILE || committed,
    cached: environment.READING_CACHE !== 'false',
    cacheFolder: resolve(environment.DATA_DIR || '.data', 'reading-cache'),
    cacheBytes: wholeNumber('READING_CACHE_MEGABYTES', READING_CACHE_MEGABYTES, 64) * 1024 * 1024,
    metricsPort: METRICS_PORT ? wholeNumber('METRICS_PORT', METRICS_PORT, 0) : undefined,
    metricsHost: environment.METRICS_HOST || '127.0.0.1',
  };
}
