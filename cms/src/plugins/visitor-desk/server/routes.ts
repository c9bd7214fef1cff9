import { deskRoute as route } from '../../../desk/route';

/** The permissions of the page (given to roles in src/administration); the super administrator has them by himself. */
export const actions = {
  /** Prints codes. */
  codes: 'plugin::visitor-desk.codes',
  /** Looks at what is used. */
  usage: 'plugin::visitor-desk.usage',
} as const;

/** Routes under /visitor-desk, for signed-in administrators with the permission named. */
export const routes = {
  visitors: {
    type: 'admin',
    routes: [
      route('GET', '/codes', 'codes.list', actions.codes),
      route('POST', '/codes/sheet', 'codes.sheet', actions.codes),
      route('GET', '/codes/:text/drawing', 'codes.drawing', actions.codes),
      route('GET', '/codes/:text/mini-program', 'codes.miniProgram', actions.codes),
      route('GET', '/usage', 'usage.report', actions.usage),
    ],
  },
};
