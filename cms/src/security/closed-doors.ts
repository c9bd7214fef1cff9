import type { DoorContext, DoorNext } from './door';

// Strapi's router ignores case, so the guard does too.
const contentApi = /^\/api(\/|$)/i;
// Lets the server fetch any address an editor names: no outgoing calls from here.
const fetchFromAddress = /^\/upload\/actions\/upload-from-urls\/?$/i;

// Flag days, their history and whom they remind: the desk's own pages write and show them, no form of Strapi's does.
const deskRecords = /^\/content-manager\/.*api::ceremony\./i;

/** The path as the router reads it: `%3A` is a colon there. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Answers 404 to the whole content REST API, for everyone and every token: published content is read at /graphql,
 * the desks work at /admin and the importer writes in-process, so nobody needs these doors (drafts, relations,
 * uploads and locales would all be reachable through them).
 */
export async function closedDoors(ctx: DoorContext, next: DoorNext): Promise<void> {
  const doors = [contentApi, fetchFromAddress, deskRecords];
  if (!doors.some((door) => door.test(decoded(ctx.path)))) return next();
  ctx.status = 404;
  ctx.body = { data: null, error: { status: 404, name: 'NotFoundError', message: 'Not Found', details: {} } };
}
