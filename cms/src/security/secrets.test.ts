import { describe, expect, it } from 'vitest';
import { checkSecrets, readSecret, readSecrets } from './secrets';

const strong = '7dT2mWq0Xk5uYbN1';
const names = ['APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'];
const environment = { NODE_ENV: 'production', ...Object.fromEntries(names.map((name) => [name, strong])) };

describe('the secrets of production', () => {
  it('are enough when each is strong', () => {
    expect(() => checkSecrets({ ...environment, APP_KEYS: `${strong},${strong}2` })).not.toThrow();
  });

  it.each([
    undefined,
    '',
    'short',
    'tobemodified-tobemodified',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    `${strong},short`,
  ])('stop the start when one is %s, naming the variable', (value) => {
    for (const name of names) expect(() => checkSecrets({ ...environment, [name]: value })).toThrow(name);
  });

  it('are all named at once when all are missing', () => {
    expect(() => checkSecrets({ NODE_ENV: 'production' })).toThrow(/APP_KEYS.*ENCRYPTION_KEY/);
  });
});

describe('a secret', () => {
  it('is read from the environment', () => {
    expect(readSecret('API_TOKEN_SALT', environment)).toBe(strong);
    expect(readSecrets('APP_KEYS', { APP_KEYS: `${strong},${strong}2` })).toEqual([strong, `${strong}2`]);
  });

  it('is drawn at random for a developer who set none', () => {
    expect(() => checkSecrets({ NODE_ENV: 'development' })).not.toThrow();
    expect(readSecret('API_TOKEN_SALT', {})).not.toBe(readSecret('API_TOKEN_SALT', {}));
  });
});
