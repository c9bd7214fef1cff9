import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportFolder } from 'cms/exchange/export-folder';
import { importFolder } from 'cms/exchange/import-folder';
import { settle } from 'cms/exchange/settle';
import { checkEverything, listWaivers } from 'cms/gates/report';
import { waive } from 'cms/gates/waive';
import { linesOf } from 'cms/journal/read';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { describe, expect, it, onTestFinished } from 'vitest';
import { contentsOf, newFolder } from './content-fixture';
import { publishSoundContent } from './gate-content';
import { documentsOf, libraryPicture } from './sound-content';

const exhibit = 'api::guide.exhibit';

describe.each(databases)(
  'a waiver that leaves a CMS with its content and enters another, on %s',
  (database) => {
    const boot = async (): Promise<Booted> => {
      const cms = await bootStrapi({ database });
      let running = true;
      const stop = async () => {
        if (!running) return;
        running = false;
        await settle(cms.strapi);
        await cms.stop();
      };
      onTestFinished(stop);
      return { ...cms, stop };
    };
    const exported = async (cms: Booted) => {
      const folder = newFolder();
      await exportFolder(cms.strapi, folder);
      return { folder, contents: contentsOf(folder) };
    };
    const unfit = async ({ strapi }: Booted) =>
      (await checkEverything(strapi)).findings.filter(
        ({ published, severity, waived }) => published && severity === 'blocking' && !waived,
      );

    it('is in force there for the same content and for no other, in the name of who gave it', async () => {
      const first = await boot();
      const { exhibits } = await publishSoundContent(first);
      const documents = documentsOf(first, exhibit);
      const waived = async (documentId: string, data: object, check: string) => {
        for (const locale of ['zh-CN', 'en']) await documents.update({ documentId, locale, data });
        await waive(first.strapi, {
          contentType: exhibit,
          documentId,
          check,
          reason: '修缮期间不得拍摄',
          who: '李审核',
        });
        await documents.publish({ documentId, locale: '*' });
      };
      await waived(exhibits.second.documentId, { sources: [] }, 'source-present');
      await waived(exhibits.third.documentId, { latitude: 40.5 }, 'coordinates-inside');
      const [given] = await listWaivers(first.strapi);
      const { folder, contents } = await exported(first);
      await first.stop();

      const second = await boot();
      // Files and documents have other numbers here.
      await libraryPicture(second, 'another');
      await importFolder(second.strapi, folder);
      expect(await unfit(second)).toEqual([]);
      const known = await listWaivers(second.strapi);
      expect(known.map(({ check, inForce }) => [check, inForce]).sort()).toEqual([
        ['coordinates-inside', true],
        ['source-present', true],
      ]);
      expect(known[0]).toMatchObject({ reason: '修缮期间不得拍摄', who: '李审核' });
      expect(known.map(({ waivedAt }) => waivedAt)).toContain(given?.waivedAt);
      const [line] = (await linesOf(second.strapi, exhibit, known[0]?.documentId ?? '')).filter(
        ({ action }) => action === 'waive',
      );
      expect(line).toMatchObject({ who: '李审核', reason: expect.stringContaining('随内容文件带入') });
      expect((await exported(second)).contents).toEqual(contents);
      const again = await importFolder(second.strapi, folder);
      expect(again).toMatchObject({ created: [], changed: [] });
      expect(await listWaivers(second.strapi)).toHaveLength(2);
      await second.stop();

      // Somebody wrote into the file: what was waived was something else.
      const third = await boot();
      const place = join(folder, 'guide/exhibit/exhibit-3.json');
      const file = JSON.parse(readFileSync(place, 'utf8'));
      writeFileSync(place, JSON.stringify({ ...file, shared: { ...file.shared, latitude: 41 } }));
      await expect(importFolder(third.strapi, folder)).rejects.toThrow(
        /exhibit-3\.json › .*latitude › coordinates-inside/,
      );
      expect(await documentsOf(third, exhibit).count({})).toBe(0);
    }, 180_000);
  },
);
