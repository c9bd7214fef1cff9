import { join } from 'node:path';

/** The term base that the product ships: the one place where it stands, for the CMS and for the command line. */
export const shippedTerms = (cmsFolder: string): string => join(cmsFolder, 'terms', 'terms.csv');
