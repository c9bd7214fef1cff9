import { guideViews } from './guide';
import { guideComponentViews } from './guide-components';
import { signageViews } from './signage';
import type { Views } from './view';
import { visitViews } from './visit';

/** Every type and component that curators meet. */
export const views: Views = { ...guideViews, ...guideComponentViews, ...visitViews, ...signageViews };
