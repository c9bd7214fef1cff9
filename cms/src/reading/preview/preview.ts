import type { IncomingHttpHeaders } from 'node:http';
import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';
import { publicError } from '../graphql/errors';
import { type PreviewedDocument, Tickets } from './ticket';

/** What one request is shown beyond what is published. */
export interface Preview {
  readonly documents: readonly PreviewedDocument[];
  /** The instant that the visitor's screen is shown at; undefined for the present one. */
  readonly at: Date | undefined;
}

/** The header that moves a preview's clock: an instant, ISO 8601. */
export const instantHeader = 'x-preview-at';

/** The tickets of this installation. */
export function ticketsOf(strapi: Core.Strapi): Tickets {
  return new Tickets(strapi.config.get('admin.auth.secret') as string);
}

function instantOf(text: string | string[] | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const at = new Date(String(text));
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1949 || at.getUTCFullYear() > 2100) {
    throw publicError('BAD_REQUEST', `${instantHeader} must be an instant between 1949 and 2100.`);
  }
  return at;
}

/** Whether somebody may still sign in. */
async function isActive(strapi: Core.Strapi, id: number): Promise<boolean> {
  const user = await strapi.db
    .query('admin::user')
    .findOne({ where: { id }, select: ['isActive', 'blocked'] });
  return user?.isActive === true && user.blocked !== true;
}

/**
 * The preview that a request asks for with `Authorization: Preview <ticket>`; undefined for all others.
 * @throws PREVIEW_ENDED when the ticket is not or no longer good, BAD_REQUEST for an impossible instant.
 */
export async function previewOf(
  strapi: Core.Strapi,
  headers: IncomingHttpHeaders,
): Promise<Preview | undefined> {
  const ticket = /^preview(?:\s+(.*))?$/i.exec(headers.authorization ?? '');
  if (!ticket) return undefined;
  const found = ticketsOf(strapi).read(ticket[1] ?? '', now().getTime());
  if (!found || !(await isActive(strapi, found.issuer))) {
    throw publicError('PREVIEW_ENDED', 'This preview has ended, or never was one.');
  }
  return { documents: found.documents, at: instantOf(headers[instantHeader]) };
}
