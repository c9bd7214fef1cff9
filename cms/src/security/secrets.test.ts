import { describe, expect, it } from 'vitest';
import { readSecret, readSecrets } from './secrets';

const strong = '7dT2mWq0Xk5uYbN1';

describe('a secret', () => {
  it('is read from the environment', () => {
    expect(readSecret('SALT', { NODE_ENV: 'production', SALT: strong })).toBe(strong);
    expect(
      readSecrets('APP_KEYS', { NODE_ENV: 'production', APP_KEYS: `${strong},${strong}2` }),
    ).toHaveLength(2);
  });

  it.each([
    undefined,
    '',
    'short',
    'tobemodified-tobemodified',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'please-change-me-now',
  ])('stops production when it is %s, naming the variable', (value) => {
    expect(() => readSecret('SALT', { NODE_ENV: 'production', SALT: value })).toThrow('SALT');
    expect(() => readSecrets('APP_KEYS', { NODE_ENV: 'production', APP_KEYS: value })).toThrow('APP_KEYS');
  });

  it('is drawn at random for a developer who set none', () => {
    expect(readSecret('SALT', { NODE_ENV: 'development' })).not.toBe(
      readSecret('SALT', { NODE_ENV: 'test' }),
    );
  });
});
