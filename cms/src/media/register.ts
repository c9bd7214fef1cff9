import type { Core } from '@strapi/strapi';
import { cutAroundFocalPoints } from './focal-points';
import { recutOnMovedFocalPoint } from './recut';
import { processUploadedPictures } from './strapi-pictures';
import { storeUploadsInDataFolder } from './upload-folder';

/** Files in DATA_DIR/uploads, every picture through our pipeline. */
export function registerMedia(strapi: Core.Strapi): void {
  storeUploadsInDataFolder(strapi);
  processUploadedPictures(strapi);
  recutOnMovedFocalPoint(strapi);
  cutAroundFocalPoints(strapi);
}
