import { resolve } from 'node:path';

/** Where the server keeps what it owns, and how it is reached: everything read from the environment, once. */
export type Surroundings = {
  /** Folder of the SQLite file and the uploads (DATA_DIR). */
  dataFolder: string;
  /** Folder of uploaded files and their formats, served at /uploads. */
  uploadFolder: string;
  /** Folder that keeps what was made of pictures of content folders (PICTURE_CACHE); undefined = they are made anew. */
  pictureCache: string | undefined;
  /** Built h5 guide served at `/` (GUIDE_DIR); undefined = `/` is not served. */
  guideFolder: string | undefined;
  /** Address visitors use, when it differs from HOST:PORT (PUBLIC_URL). */
  publicAddress: string | undefined;
  /** Origins of other web pages that may read the API (CORS_ORIGINS, comma-separated). */
  origins: string[];
};

export function readSurroundings(environment: NodeJS.ProcessEnv = process.env): Surroundings {
  const dataFolder = resolve(environment.DATA_DIR || '.data');
  return {
    dataFolder,
    uploadFolder: resolve(dataFolder, 'uploads'),
    pictureCache: environment.PICTURE_CACHE ? resolve(environment.PICTURE_CACHE) : undefined,
    guideFolder: environment.GUIDE_DIR ? resolve(environment.GUIDE_DIR) : undefined,
    publicAddress: environment.PUBLIC_URL || undefined,
    origins: (environment.CORS_ORIGINS ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
  };
}
