import { deskRoute as route } from '../../../desk/route';

/** The permission of the desk (given to roles in src/administration); each type is asked for besides. */
export const deskAction = 'plugin::curator-desk.desk';

/** Routes under /curator-desk, for signed-in administrators. */
export const routes = {
  desk: {
    type: 'admin',
    routes: [
      // Whoever may read a document may read what was done to it.
      route('GET', '/journal/:type/:documentId', 'journal.lines', null),
      route('POST', '/preview', 'preview.issue', deskAction),
      route('GET', '/overview', 'overview.show', deskAction),
      route('GET', '/search', 'search.find', deskAction),
      route('GET', '/usage/:type/:documentId', 'search.usage', deskAction),
    ],
  },
};
