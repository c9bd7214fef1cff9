import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { installationSecrets } from './secrets';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guide-secrets-'));
});

describe('secrets of an installation', () => {
  it('are random, kept for the next start, and readable by their owner alone', () => {
    const first = installationSecrets(folder, {});
    expect(installationSecrets(folder, {})).toEqual(first);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o077).toBe(0);
    const other = installationSecrets(mkdtempSync(join(tmpdir(), 'guide-secrets-')), {});
    for (const [name, value] of Object.entries(first)) {
      expect(value.length, name).toBeGreaterThanOrEqual(43);
      expect(Object.values(other), name).not.toContain(value);
    }
  });

  it('the environment comes before the file', () => {
    expect(installationSecrets(folder, { JWT_SECRET: 'from outside' }).JWT_SECRET).toBe('from outside');
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).not.toContain('from outside');
  });

  it('a file that lost a secret is told by name, not filled anew: tokens would silently die', () => {
    writeFileSync(join(folder, 'secrets.json'), JSON.stringify({ APP_KEYS: 'a,b' }));
    expect(() => installationSecrets(folder, {})).toThrow('ADMIN_JWT_SECRET');
  });
});
