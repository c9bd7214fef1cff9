/** One of a desk's routes, as Strapi registers them for its admin. */
export interface DeskRoute {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly path: string;
  /** Controller and action, `controller.action`. */
  readonly handler: string;
  readonly config: { readonly policies: readonly unknown[] };
}

/** A route for signed-in administrators who have the permission; null lets in all who are signed in. */
export function deskRoute(
  method: DeskRoute['method'],
  path: string,
  handler: string,
  action: string | null,
): DeskRoute {
  const permitted = action ? [{ name: 'admin::hasPermissions', config: { actions: [action] } }] : [];
  return { method, path, handler, config: { policies: ['admin::isAuthenticatedAdmin', ...permitted] } };
}
