import { type DeskRoute, deskRoute } from '../../../desk/route';

/** The one permission of the desk (given to roles in src/administration); the super administrator has it by himself. */
const deskAction = 'plugin::patrol-desk.desk';

const route = (method: DeskRoute['method'], path: string, handler: string) =>
  deskRoute(method, path, handler, deskAction);

/** Routes under /patrol-desk, for signed-in administrators with the desk's permission. */
export const routes = {
  desk: {
    type: 'admin',
    routes: [
      route('GET', '/rounds', 'patrols.rounds'),
      route('GET', '/rounds/:route/:day', 'patrols.round'),
      route('GET', '/routes', 'patrols.routes'),
      route('POST', '/routes', 'patrols.saveRoute'),
      route('PUT', '/routes/:id', 'patrols.saveRoute'),
      route('GET', '/areas/:facility', 'patrols.areas'),
      route('GET', '/things/:facility', 'patrols.things'),
      route('GET', '/phones', 'patrols.phones'),
      route('POST', '/phones/:id/cut-off', 'patrols.cutOff'),
      route('GET', '/code-sheets/:route', 'patrols.codeSheet'),
      route('GET', '/reports', 'reports.list'),
      route('POST', '/reports/:id/answer', 'reports.answer'),
      route('POST', '/reports/:id/merge', 'reports.merge'),
      route('POST', '/reports/:id/separate', 'reports.separate'),
      route('GET', '/photographs/:file/:size', 'reports.photograph'),
    ],
  },
};
