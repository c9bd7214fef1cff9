import { type DeskRoute, deskRoute } from '../../../desk/route';

/** The one permission of the desk (given to roles in src/administration); the super administrator has it by himself. */
const deskAction = 'plugin::sign-desk.desk';

const route = (method: DeskRoute['method'], path: string, handler: string) =>
  deskRoute(method, path, handler, deskAction);

/** Routes under /sign-desk, for signed-in administrators with the desk's permission. */
export const routes = {
  desk: {
    type: 'admin',
    routes: [
      route('GET', '/words', 'signs.words'),
      route('GET', '/choices', 'signs.choices'),
      route('GET', '/areas', 'signs.areas'),
      route('GET', '/notes', 'signs.notes'),
      route('GET', '/plan', 'signs.plan'),
      route('GET', '/signs', 'signs.list'),
      route('POST', '/signs', 'signs.save'),
      route('GET', '/signs/:id', 'signs.story'),
      route('PUT', '/signs/:id', 'signs.save'),
      route('GET', '/signs/:id/text', 'signs.textOnDay'),
      route('POST', '/signs/:id/photographs', 'signs.photograph'),
      route('GET', '/photographs/:id', 'signs.picture'),
      route('POST', '/audit', 'signs.audit'),
      route('POST', '/sample/remove', 'signs.removeSample'),
      route('GET', '/findings', 'findings.list'),
      route('POST', '/findings/:id/accept', 'findings.accept'),
      route('POST', '/findings/:id/waive', 'findings.waive'),
      route('POST', '/findings/:id/withdraw', 'findings.withdraw'),
      route('GET', '/cases', 'cases.list'),
      route('POST', '/cases', 'cases.open'),
      route('POST', '/cases/:id/:step', 'cases.step'),
      route('GET', '/notices', 'cases.notices'),
      route('POST', '/notices', 'cases.issue'),
      route('GET', '/notices/:id/:format', 'cases.paper'),
      route('POST', '/surveys/preview', 'surveys.preview'),
      route('POST', '/surveys/import', 'surveys.import'),
      route('GET', '/surveys/imports', 'surveys.imports'),
      route('POST', '/surveys/imports/:id/undo', 'surveys.undo'),
      route('GET', '/surveys/sources', 'surveys.sources'),
      route('GET', '/export/:format', 'surveys.export'),
      route('GET', '/pre-reviews', 'pre-reviews.list'),
      route('POST', '/pre-reviews', 'pre-reviews.begin'),
      route('POST', '/pre-reviews/file', 'pre-reviews.beginWithFile'),
      route('GET', '/pre-reviews/:id', 'pre-reviews.read'),
      route('PUT', '/pre-reviews/:id', 'pre-reviews.save'),
      route('POST', '/pre-reviews/:id/sign', 'pre-reviews.sign'),
      route('GET', '/pre-reviews/:id/paper', 'pre-reviews.paper'),
      route('GET', '/reports/accuracy', 'reports.accuracy'),
      route('GET', '/reports/half-year/:format', 'reports.halfYear'),
    ],
  },
};
