import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';
import { enterPhotograph, type StoredPicture, storePhotograph } from '../photographs/keep-photograph';
import { tell } from '../register/events';
import { signTable } from '../register/tables';

/** What stands beside every sample picture, as it stands in it: it is drawn and shows no place. */
const note = '示例图，非实景';

/** The pictures of the sample, drawn from its texts (`npm run generate -- --sample-pictures`), by the sign's code. */
export type SamplePictures = ReadonlyMap<string, StoredPicture>;

/** Puts the drawn pictures among the register's photographs; they belong to nothing yet. */
export async function storeSamplePictures(strapi: Core.Strapi): Promise<SamplePictures> {
  const folder = join(strapi.dirs.app.root, 'sample', 'photographs');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.webp'));
  const stored = names.map(
    async (name) =>
      [basename(name, '.webp'), await storePhotograph(await readFile(join(folder, name)))] as const,
  );
  return new Map(await Promise.all(stored));
}

interface SampleSign {
  readonly documentId: string;
  readonly code: string;
  readonly gravest: string | null;
}

/** Enters the stored pictures as photographs of the sample signs, with the faults that some of them show. */
export async function enterSamplePictures(
  strapi: Core.Strapi,
  pictures: SamplePictures,
  who: string,
): Promise<void> {
  const codes = [...pictures.keys()];
  const signs = await signTable<SampleSign>(strapi).findMany({
    where: { sample: true, code: { $in: codes } },
  });
  const at = now().toISOString();
  const events = [];
  for (const { documentId: signId, code, gravest } of signs) {
    const picture = pictures.get(code);
    if (!picture) continue;
    const purpose = gravest ? 'fault' : 'survey';
    const id = await enterPhotograph(strapi, { signId, purpose, who, note, sample: true }, picture);
    const detail = { photograph: id, purpose };
    events.push({ signId, caseId: null, at, who, action: 'photographed' as const, why: note, detail });
  }
  await tell(strapi, events);
}
