import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';
import { acceptFinding, waiveFinding } from '../findings/decide';
import { listFindings } from '../findings/list-findings';
import { sweepPhotographs } from '../photographs/keep-photograph';
import { removeSigns } from '../register/remove-signs';
import { registerTable, signTable } from '../register/tables';
import { importSigns } from '../survey/import-signs';
import { enterSamplePictures, storeSamplePictures } from './sample-photographs';

/** How the sample data names itself wherever a person is named. */
const who = '示例数据';

const sampleWhere = { sample: true };

/** True when sample signs are in the register. */
export async function hasSample(strapi: Core.Strapi): Promise<boolean> {
  return (await signTable(strapi).count({ where: sampleWhere })) > 0;
}

/** Some findings taken and one waived, so that every list of the desk has something in it. */
async function workOn(strapi: Core.Strapi): Promise<void> {
  const { findings } = await listFindings(strapi, { severity: ['S1', 'S2'] }, { from: 0, count: 200 });
  const seen = new Set<string>();
  // Each about another text: a newcomer sees many kinds of faults.
  const first = findings.filter(({ sign, proposed }) => {
    if (proposed === undefined || seen.has(sign.zh) || !sign.code.startsWith('SL-')) return false;
    return seen.add(sign.zh);
  });
  for (const { id, sign } of first.slice(0, 6))
    await acceptFinding(strapi, { findingId: id, revision: sign.revision, who }, undefined);
  const [waived] = first.slice(6);
  if (waived)
    await waiveFinding(strapi, {
      findingId: waived.id,
      revision: waived.sign.revision,
      who,
      reason: '示例：暂按现场实际保留',
      scope: 'sign',
    });
}

/**
 * Enters about 200 made-up signs of the area with typical faults of every type, many with a drawn picture, marked as
 * sample data. Does nothing where they are already. Returns how many signs were entered.
 */
export async function addSample(strapi: Core.Strapi): Promise<number> {
  if (await hasSample(strapi)) return 0;
  const content = await readFile(join(strapi.dirs.app.root, 'sample', 'signs.csv'));
  const signs = {
    fileName: '示例标识.csv',
    content,
    who,
    source: '',
    decisions: new Map(),
    sample: true,
  };
  const { created } = await strapi.db.transaction(async () => {
    // Pictures are encoded beside the audit: they cost another core.
    const [imported, pictures] = await Promise.all([importSigns(strapi, signs), storeSamplePictures(strapi)]);
    await enterSamplePictures(strapi, pictures, who);
    return imported;
  });
  await workOn(strapi);
  return created;
}

/** Takes every sample sign out with all that belongs to it, and nothing else. Returns how many there were. */
export async function removeSample(strapi: Core.Strapi): Promise<number> {
  const { removed, files } = await strapi.db.transaction(async () => {
    const rows = await signTable<{ documentId: string }>(strapi).findMany({ where: sampleWhere });
    const at = now().toISOString();
    const documentIds = rows.map(({ documentId }) => documentId);
    const gone = await removeSigns(strapi, documentIds, at);
    await registerTable(strapi, 'import').deleteMany({ where: { who, fileName: '示例标识.csv' } });
    return { removed: rows.length, files: gone };
  });
  await sweepPhotographs(strapi, files);
  return removed;
}
