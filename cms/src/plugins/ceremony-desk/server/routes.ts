import { type DeskRoute, deskRoute } from '../../../desk/route';

/** The one permission of the desk (given to roles in src/administration); the super administrator has it by himself. */
const deskAction = 'plugin::ceremony-desk.desk';

const route = (method: DeskRoute['method'], path: string, handler: string) =>
  deskRoute(method, path, handler, deskAction);

/** Routes under /ceremony-desk, for signed-in administrators with the desk's permission. */
export const routes = {
  desk: {
    type: 'admin',
    routes: [
      route('GET', '/year', 'days.year'),
      route('GET', '/days/:date', 'days.day'),
      route('PUT', '/days/:date', 'days.save'),
      route('GET', '/corrections', 'days.corrections'),
      route('GET', '/setting', 'days.setting'),
      route('PUT', '/setting', 'days.saveSetting'),
      route('POST', '/table/preview', 'table.preview'),
      route('POST', '/table/import', 'table.import'),
      route('GET', '/table/imports', 'table.imports'),
      route('POST', '/table/imports/:id/undo', 'table.undo'),
      route('GET', '/duty-template', 'duty.template'),
      route('PUT', '/duty-template', 'duty.saveTemplate'),
      route('GET', '/duty/:date', 'duty.day'),
      route('PUT', '/duty/:date/:position', 'duty.tick'),
      route('GET', '/inspections', 'duty.inspections'),
      route('POST', '/inspections', 'duty.logInspection'),
    ],
  },
};
