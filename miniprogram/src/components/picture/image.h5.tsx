import type { ImageProps } from './image.types';
import type { PictureSource } from './picture';

const set = (sources: readonly PictureSource[]) =>
  sources.map(({ url, width }) => `${url} ${width}w`).join(', ');

export function Image({ sources, alternativeText, sizes, eager, focus }: ImageProps) {
  const of = (type: string) => sources.filter((source) => source.type === type);
  const last = [...of('image/jpeg')].pop() ?? [...sources].pop();
  if (!last) return null;
  return (
    <picture>
      {['image/avif', 'image/webp'].map((type) =>
        of(type).length > 0 ? <source key={type} type={type} srcSet={set(of(type))} sizes={sizes} /> : null,
      )}
      <img
        className="picture-image"
        src={last.url}
        srcSet={set(of('image/jpeg')) || undefined}
        sizes={sizes}
        alt={alternativeText}
        width={last.width}
        height={last.height}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
        style={{ objectPosition: `${focus.x * 100}% ${focus.y * 100}%` }}
      />
    </picture>
  );
}
