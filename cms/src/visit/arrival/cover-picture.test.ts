import { describe, expect, it } from 'vitest';
import { coverPicture } from './cover-picture';

const rendition = (type: string, width: number) => ({
  type: `image/${type}`,
  url: `/uploads/gate_${width}.${type}`,
  width,
  height: width / 2,
});
const cover = {
  alternativeText: '城楼',
  focalPoint: { x: 0.5, y: 0.25 },
  card: [rendition('avif', 640), rendition('jpeg', 640)],
  hero: [rendition('jpeg', 1280), rendition('avif', 1280)],
};

describe('the picture that comes with the page', () => {
  it('names the files among which the app chooses, in its order, and says what is seen', () => {
    const html = coverPicture(cover);
    expect(html).toContain(
      '<source type="image/avif" srcset="/uploads/gate_640.avif 640w, /uploads/gate_1280.avif 1280w"',
    );
    expect(html).not.toContain('image/webp');
    expect(html).toContain('<img src="/uploads/gate_1280.jpeg"');
    expect(html).toContain('alt="城楼" width="1280" height="640" style="object-position:50% 25%"');
  });

  it('is an empty ground where there is none', () => {
    for (const none of [null, undefined, { ...cover, card: [], hero: [] }])
      expect(coverPicture(none)).toBe('<i></i>');
  });

  it.each(['"><script>alert(1)</script>', '" onerror="alert(1)', '<!--'])(
    'has words in it, never markup: %s',
    (alternativeText) => {
      const html = coverPicture({ ...cover, alternativeText });
      expect(html).not.toMatch(/<script|<!--|" onerror="/);
    },
  );
});
