import { Image as WechatImage } from '@tarojs/components';
import { a11y } from '../../platform/a11y';
import type { ImageProps } from './image.types';

/** WeChat reads WebP everywhere and AVIF almost nowhere. */
export function Image({ sources, alternativeText, eager }: ImageProps) {
  const webp = sources.filter(({ type }) => type === 'image/webp');
  const chosen = webp[webp.length - 1] ?? sources[sources.length - 1];
  if (!chosen) return null;
  return (
    <WechatImage
      className="picture-image"
      src={chosen.url}
      mode="aspectFill"
      webp
      lazyLoad={!eager}
      {...a11y(alternativeText ? { role: 'img', label: alternativeText } : { hidden: true })}
    />
  );
}
