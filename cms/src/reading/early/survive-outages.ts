import type { Core } from '@strapi/strapi';

const lost =
  /Connection terminated|Connection ended|ECONNRESET|ECONNREFUSED|EPIPE|timeout exceeded when trying to connect|^aborted$/;
const lostCodes = new Set([
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
]);

function isLostConnection(error: unknown): boolean {
  const { message = '', code = '' } = (error ?? {}) as { message?: string; code?: string };
  return lostCodes.has(code) || lost.test(message);
}

/**
 * Strapi runs several statements of one write at once and waits for the first that fails: when the database goes
 * away meanwhile, the failures of the others are nobody's, and Node ends the process (seen with 5.54.0). A lost
 * connection has been answered to who asked; it must not take the readers along. All else still ends the process.
 */
export function surviveOutages(strapi: Core.Strapi): () => void {
  const onRejection = (error: unknown) => {
    if (!isLostConnection(error)) throw error;
    strapi.log.warn(
      `A statement was lost with its database connection: ${(error as Error).message.slice(-120)}`,
    );
  };
  process.on('unhandledRejection', onRejection);
  return () => {
    process.off('unhandledRejection', onRejection);
  };
}
