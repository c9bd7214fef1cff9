import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { bytes } from './base64';
import { picture } from './picture';
import { Picture } from './picture-frame';

afterEach(cleanup);

const rendition = (type: string, width: number) => ({
  type: `image/${type}`,
  url: `/uploads/gate-${width}.${type}`,
  width,
  height: width * 0.625,
});
const gate = picture({
  alternativeText: '天安门城楼正面',
  caption: '城楼',
  credit: '原创线描插图',
  thumbHash: 'IQgSLoSVdm+ShXpwmHeImIaYt/d3eH8=',
  focalPoint: { x: 0.25, y: 0.5 },
  hero: ['jpeg', 'webp', 'avif'].map((type) => rendition(type, 1280)),
  card: ['jpeg', 'webp', 'avif'].map((type) => rendition(type, 640)),
});

describe('a picture', () => {
  it('offers AVIF first, then WebP, and JPEG to all others, in every width', () => {
    const { container } = render(<Picture picture={gate} size="hero" />);
    const sources = [...container.querySelectorAll('source')];
    expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
    expect(sources[0]?.srcset).toBe('/uploads/gate-640.avif 640w, /uploads/gate-1280.avif 1280w');
    expect(screen.getByRole('img').getAttribute('src')).toBe('/uploads/gate-1280.jpeg');
  });

  it('is named by its alternative text, and rests the eye where the editor set it', () => {
    render(<Picture picture={gate} size="card" />);
    expect(screen.getByRole('img', { name: '天安门城楼正面' }).style.objectPosition).toBe('25% 50%');
  });

  it('as decoration is passed over by screen readers', () => {
    render(<Picture picture={gate} size="thumb" decorative />);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('shows its caption and who drew it when asked to', () => {
    render(<Picture picture={gate} size="hero" captioned />);
    expect(screen.getByText(/城楼 · .*原创线描插图/)).toBeTruthy();
  });

  it('keeps its place with the blurred placeholder, and an even tone when there is none or it is torn', () => {
    const box = (view: typeof gate) =>
      render(<Picture picture={view} size="card" />).container.querySelector<HTMLElement>('.picture-box')
        ?.style.backgroundImage;
    expect(box(gate)).toMatch(/^url\("?data:image\/png;base64,/);
    expect(box(undefined)).toBe('');
    expect(() => box(gate && { ...gate, thumbHash: '!' })).not.toThrow();
  });
});

describe('base64 without a browser', () => {
  it('reads what Node writes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (content) => {
        expect(bytes(Buffer.from(content).toString('base64'))).toEqual(content);
      }),
    );
  });
});
