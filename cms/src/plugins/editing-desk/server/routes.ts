import { deskRoute as route } from '../../../desk/route';

/** The permissions of the desk (given to roles in src/administration); the super administrator has them by himself. */
export const actions = {
  /** Sees the state of translations and what the checks find. */
  read: 'plugin::editing-desk.read',
  /** Says that a translation has been reviewed, and takes that back. */
  review: 'plugin::editing-desk.review',
  /** Waives a check on a document, and takes that back. */
  waive: 'plugin::editing-desk.waive',
} as const;

const document = '/document/:type/:documentId';

/** Routes under /editing-desk, for signed-in administrators with the permission named. */
export const routes = {
  desk: {
    type: 'admin',
    routes: [
      route('GET', '/translations', 'translations.overview', actions.read),
      route('GET', document, 'translations.document', actions.read),
      route('POST', `${document}/texts`, 'translations.save', actions.read),
      route('POST', `${document}/machine`, 'translations.machine', actions.read),
      route('POST', `${document}/review`, 'translations.review', actions.review),
      route('POST', `${document}/withdraw`, 'translations.withdraw', actions.review),
      route('POST', `${document}/publish`, 'translations.publish', actions.read),
      route('GET', '/checks', 'checks.list', actions.read),
      route('GET', '/report', 'checks.report', actions.read),
      route('POST', `${document}/waive`, 'checks.waive', actions.waive),
      route('GET', '/waivers', 'checks.waivers', actions.read),
      route('POST', '/waivers/:id/withdraw', 'checks.withdraw', actions.waive),
    ],
  },
};
