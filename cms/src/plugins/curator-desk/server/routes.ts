/** The permission of the desk (given to roles in src/administration); each type is asked for besides. */
export const deskAction = 'plugin::curator-desk.desk';

const signedIn = 'admin::isAuthenticatedAdmin';
const atTheDesk = { name: 'admin::hasPermissions', config: { actions: [deskAction] } };

const route = (method: 'GET' | 'POST', path: string, handler: string, policies: unknown[]) => ({
  method,
  path,
  handler,
  config: { policies },
});

/** Routes under /curator-desk, for signed-in administrators. */
export const routes = {
  desk: {
    type: 'admin',
    routes: [
      // Whoever may read a document may read what was done to it.
      route('GET', '/journal/:type/:documentId', 'journal.lines', [signedIn]),
      route('POST', '/preview', 'preview.issue', [signedIn, atTheDesk]),
      route('GET', '/overview', 'overview.show', [signedIn, atTheDesk]),
      route('GET', '/search', 'search.find', [signedIn, atTheDesk]),
      route('GET', '/usage/:type/:documentId', 'search.usage', [signedIn, atTheDesk]),
    ],
  },
};
