import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../guide/content-fixture';

/** A data folder as after a first start, with no content but the shipped terms. */
export function installation(): string {
  const folder = newFolder();
  copyFileSync(join(process.env.GUIDE_TEST_TEMPLATE ?? '', 'cms.sqlite'), join(folder, 'cms.sqlite'));
  return folder;
}
