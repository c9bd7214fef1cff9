/** Strapi as the rest of the house sees it: other packages take the type from here, so that there is one copy. */
export type { Core } from '@strapi/strapi';
