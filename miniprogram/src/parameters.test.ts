import { describe, expect, it } from 'vitest';
import { readParameters } from './parameters';

describe('what a screen is opened with', () => {
  it('is read from an address, decoded', () => {
    expect(readParameters({ slug: 'huabiao', area: '%E5%B9%BF%E5%9C%BA' })).toEqual({
      slug: 'huabiao',
      area: '广场',
    });
  });

  it('is a code in the scene of a mini-program code, and in the address that a link rule hands over', () => {
    expect(readParameters({ scene: 'n13' })).toEqual({ c: 'n13' });
    expect(readParameters({ scene: 'n%3D12' })).toEqual({ c: 'n=12' });
    const q = encodeURIComponent('https://guide.example/?c=t.dawn-flag');
    expect(readParameters({ q, scancode_time: '1700000000' })).toMatchObject({ c: 't.dawn-flag' });
    expect(readParameters({ scene: 'slug%3Ddawn-flag%26stop%3D3' })).toEqual({
      slug: 'dawn-flag',
      stop: '3',
    });
  });

  it('a torn address is taken as it is', () => {
    expect(readParameters({ slug: '%E5%B9', scene: '%', area: undefined })).toMatchObject({ slug: '%E5%B9' });
  });
});
