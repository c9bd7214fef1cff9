import { describe, expect, it } from 'vitest';
import { newFolder } from '../guide/content-fixture';
import { runCommand } from '../support/command';
import { installation } from '../support/installation';

/** On an installation the shipped terms have made the first lines. */
const journal = (args: readonly string[], dataDir: string) =>
  runCommand('content', ['journal', ...args], { DATA_DIR: dataDir });

describe('npm run content -- journal', () => {
  it('verifies and exports the same lines, and knows when its end is missing', {
    timeout: 180_000,
  }, async () => {
    const dataDir = installation();
    const verified = await journal(['verify'], dataDir);
    expect(verified).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^lines \d+\nhead \d+:[0-9a-f]{64}\n$/),
    });
    const [, lines = '', head = ''] = /^lines (\d+)\nhead (.*)\n$/.exec(verified.out) ?? [];
    const exported = await journal(['export'], dataDir);
    const rows = exported.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toHaveLength(Number(lines));
    expect(`${rows.at(-1).sequence}:${rows.at(-1).hash}`).toBe(head);
    // Of two lines that someone has kept elsewhere, the true one is found and the other missed.
    const beyond = `${Number(lines) + 1}:${'a'.repeat(64)}`;
    expect(await journal(['verify', '--known', head, beyond], dataDir)).toMatchObject({
      code: 1,
      out: expect.stringMatching(new RegExp(`^broken ${Number(lines) + 1} known[^\\n]*\\nlines `)),
    });
  });

  it('refuses what is no line, and a folder without an installation', async () => {
    expect(await journal(['verify', '--known', '5'], newFolder())).toMatchObject({ code: 1, out: '' });
    expect(await journal(['verify'], newFolder())).toMatchObject({ code: 1, out: '' });
    expect(await journal([], newFolder())).toMatchObject({ code: 2 });
  });
});
