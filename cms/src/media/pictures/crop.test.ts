import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAround, deliveredSize } from './crop';
import { presets } from './presets';

const side = fc.integer({ min: 1, max: 20_000 });
const size = fc.record({ width: side, height: side });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const preset = fc.constantFrom(...Object.values(presets));

describe('a cut around the focal point', () => {
  it('lies inside the picture, touches two of its sides, and holds the point', () => {
    fc.assert(
      fc.property(size, preset, share, share, (picture, wanted, x, y) => {
        const cut = cutAround(picture, wanted, { x, y });
        expect(cut.left).toBeGreaterThanOrEqual(0);
        expect(cut.top).toBeGreaterThanOrEqual(0);
        expect(cut.left + cut.width).toBeLessThanOrEqual(picture.width);
        expect(cut.top + cut.height).toBeLessThanOrEqual(picture.height);
        expect(cut.width === picture.width || cut.height === picture.height).toBe(true);
        expect(x * picture.width).toBeGreaterThanOrEqual(cut.left - 1);
        expect(x * picture.width).toBeLessThanOrEqual(cut.left + cut.width + 1);
        expect(y * picture.height).toBeGreaterThanOrEqual(cut.top - 1);
        expect(y * picture.height).toBeLessThanOrEqual(cut.top + cut.height + 1);
      }),
    );
  });

  it('is never delivered larger than it is, nor than the preset', () => {
    fc.assert(
      fc.property(size, preset, (picture, wanted) => {
        const cut = cutAround(picture, wanted);
        const delivered = deliveredSize(cut, wanted);
        expect(delivered.width).toBeLessThanOrEqual(Math.min(cut.width, wanted.width));
        expect(delivered.height).toBeLessThanOrEqual(wanted.height);
      }),
    );
  });

  it('keeps a face at the left edge of a wide picture', () => {
    expect(cutAround({ width: 4000, height: 1000 }, presets.thumb, { x: 0.05, y: 0.5 })).toEqual({
      left: 0,
      top: 0,
      width: 1000,
      height: 1000,
    });
  });
});
