import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jpeg, phonePhoto } from 'cms/testing/pictures';
import { beforeEach, describe, expect, it } from 'vitest';
import { processFiles } from './process';

const middle = { x: 0.5, y: 0.5 };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guide-media-'));
});

describe('npm run media', () => {
  it('writes every preset and the cleaned original, and says what it wrote', async () => {
    const source = join(folder, 'gate.jpg');
    writeFileSync(source, await phonePhoto());
    const [made] = await processFiles([source], join(folder, 'out'), middle);
    expect(made).toMatchObject({ source, width: 1000, height: 1600 });
    expect(made?.files).toHaveLength(10);
    for (const { file, bytes } of made?.files ?? []) expect((await readFile(file)).length, file).toBe(bytes);
  });

  it('writes nothing when one of the files is refused, and names file and rule', async () => {
    const good = join(folder, 'gate.jpg');
    const bad = join(folder, 'page.jpg');
    writeFileSync(good, await jpeg());
    writeFileSync(bad, '<script>alert(1)</script>');
    await expect(processFiles([good, bad], join(folder, 'out'), middle)).rejects.toThrow(
      /page\.jpg: type-not-allowed/,
    );
    await expect(processFiles([join(folder, 'none.jpg')], folder, middle)).rejects.toThrow(/no such file/);
    await expect(processFiles([good, good], join(folder, 'out'), middle)).rejects.toThrow(/gate/);
    expect(readdirSync(folder).sort()).toEqual(['gate.jpg', 'page.jpg']);
  });
});
