import { deskRoute as route } from '../../../desk/route';

/** The permissions of the page (given to roles in src/administration); the super administrator has them by himself. */
export const actions = {
  /** Checks texts against the rules, and reads the rules and the terms. */
  check: 'plugin::sign-review.check',
  /** Imports terms and takes imports back. */
  terms: 'plugin::sign-review.terms',
} as const;

/** Routes under /sign-review, for signed-in administrators with the permission named. */
export const routes = {
  review: {
    type: 'admin',
    routes: [
      route('POST', '/check', 'texts.check', actions.check),
      route('GET', '/rules', 'texts.rules', actions.check),
      route('GET', '/prose/:type/:documentId', 'texts.prose', actions.check),
      route('GET', '/terms/export', 'terms.export', actions.terms),
      route('POST', '/terms/preview', 'terms.preview', actions.terms),
      route('POST', '/terms/import', 'terms.import', actions.terms),
      route('GET', '/terms/imports', 'terms.imports', actions.terms),
      route('POST', '/terms/imports/:id/undo', 'terms.undo', actions.terms),
    ],
  },
};
