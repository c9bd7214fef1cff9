import { describe, expect, it } from 'vitest';
import { acceptedEncodings } from './encoding';

describe('the encodings that a client takes', () => {
  it.each([
    [undefined, ['identity']],
    ['', ['identity']],
    ['gzip, deflate, br', ['br', 'gzip', 'identity']],
    ['gzip;q=1.0, br;q=0.5', ['gzip', 'br', 'identity']],
    ['br;q=0, gzip', ['gzip', 'identity']],
    ['*', ['br', 'gzip', 'identity']],
    ['*;q=0.1, gzip;q=0', ['br', 'identity']],
    ['GZIP', ['gzip', 'identity']],
    ['deflate, zstd', ['identity']],
    [';;;q=,=', ['identity']],
  ])('%s', (header, expected) => {
    expect(acceptedEncodings(header)).toEqual(expected);
  });
});
