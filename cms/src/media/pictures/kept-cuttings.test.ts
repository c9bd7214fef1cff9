import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processKept } from './kept-cuttings';
import { processPicture } from './picture';

const scratch = mkdtempSync(join(tmpdir(), 'guide-cuttings-'));
const folder = join(scratch, 'pictures');
const shelf = () => join(folder, readdirSync(folder)[0] ?? '');
const files = () => readdirSync(shelf()).map((name) => join(shelf(), name));
let bytes: Buffer;

beforeAll(async () => {
  bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#9e2a2b' } })
    .png()
    .toBuffer();
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('pictures that come again', () => {
  it('are what they would be without a folder, the first time and from the folder', async () => {
    const plain = await processPicture(bytes);
    expect(await processKept(folder, bytes, {})).toEqual(plain);
    expect(files()).toHaveLength(1);
    expect(await processKept(folder, bytes, {})).toEqual(plain);
  });

  it('are really taken from the folder, and made again where it holds something broken', async () => {
    const [file = ''] = files();
    const marked = { ...(await processPicture(bytes)), thumbHash: 'from the folder' };
    writeFileSync(file, serialize(marked));
    expect((await processKept(folder, bytes, {})).thumbHash).toBe('from the folder');
    writeFileSync(file, 'broken');
    expect((await processKept(folder, bytes, {})).thumbHash).not.toBe('from the folder');
  });

  it('are another picture around another point', async () => {
    await processKept(folder, bytes, { focal: { x: 0.1, y: 0.1 } });
    expect(files()).toHaveLength(2);
  });

  it('do not fill the folder with what another recipe made', async () => {
    const other = join(scratch, 'others');
    mkdirSync(join(other, 'an-older-recipe'), { recursive: true });
    await processKept(other, bytes, {});
    expect(readdirSync(other)).not.toContain('an-older-recipe');
  });

  it('are made without a folder that can be written, and refused as ever when they are none', async () => {
    const file = join(scratch, 'a-file');
    writeFileSync(file, '');
    expect((await processKept(file, bytes, {})).versions).toHaveLength(9);
    await expect(processKept(folder, Buffer.from('no picture'), {})).rejects.toThrow();
  });
});
