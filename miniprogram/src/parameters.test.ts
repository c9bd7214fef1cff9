import { describe, expect, it } from 'vitest';
import { readParameters } from './parameters';

describe('what a screen is opened with', () => {
  it('is read from an address, decoded', () => {
    expect(readParameters({ slug: 'huabiao', area: '%E5%B9%BF%E5%9C%BA' })).toEqual({
      slug: 'huabiao',
      area: '广场',
    });
  });

  it('is read from the scene of a WeChat QR code, where a stop is n', () => {
    expect(readParameters({ scene: 'n%3D12' })).toEqual({ number: '12' });
    expect(readParameters({ scene: 'slug%3Ddawn-flag%26stop%3D3' })).toEqual({
      slug: 'dawn-flag',
      stop: '3',
    });
  });

  it('a torn address is taken as it is', () => {
    expect(readParameters({ slug: '%E5%B9', scene: '%', area: undefined })).toEqual({ slug: '%E5%B9' });
  });
});
