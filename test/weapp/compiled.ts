import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The compiled mini-program. `npm test` builds it before this runs. */
export const compiled = fileURLToPath(new URL('../../miniprogram/dist/weapp', import.meta.url));

if (!existsSync(`${compiled}/app.json`))
  throw new Error('There is no build for WeChat: run npm run build:weapp first.');
