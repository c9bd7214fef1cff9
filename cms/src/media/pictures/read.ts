import sharp, { type Metadata, type Sharp } from 'sharp';
import { type PictureType, sniff } from '../sniff';
import type { Size } from './crop';
import { limits } from './limits';
import { presets } from './presets';
import { PictureRefused } from './refusal';
import { checkSvg } from './svg';

export type ReadPicture = Size & {
  type: PictureType;
  bytes: Buffer;
  metadata: Metadata;
  /** A new pipeline over the picture, upright, strict about damage. */
  open: () => Sharp;
};

const strict = { failOn: 'warning', limitInputPixels: limits.pixels, unlimited: false } as const;

function typeOf(bytes: Buffer, allowSvg: boolean): PictureType {
  const kind = sniff(bytes);
  if (kind === 'svg' && !allowSvg) {
    throw new PictureRefused('svg-not-allowed', '不接受 SVG 图片，请上传 JPEG、PNG、WebP 或 AVIF。');
  }
  if (kind === undefined || kind === 'audio') {
    throw new PictureRefused('type-not-allowed', '这不是可以使用的图片，请上传 JPEG、PNG、WebP 或 AVIF。');
  }
  return kind;
}

function checkSize({ width, height }: Size): void {
  if (width * height > limits.pixels) {
    const million = Math.round((width * height) / 1e6);
    throw new PictureRefused(
      'too-many-pixels',
      `图片有 ${million} 百万像素，最多 ${limits.pixels / 1e6} 百万。`,
    );
  }
  if (Math.max(width, height) > limits.side) {
    throw new PictureRefused('too-many-pixels', `图片的一边超过 ${limits.side} 像素。`);
  }
  if (Math.min(width, height) < limits.smallestSide) {
    throw new PictureRefused('too-small', `图片的一边不到 ${limits.smallestSide} 像素。`);
  }
}

/** Says in one sentence what the decoder found wrong. */
export function damaged(error: unknown): PictureRefused {
  if (error instanceof PictureRefused) return error;
  const reason = (error as Error).message.split('\n')[0] ?? '';
  if (/timeout/i.test(reason)) return new PictureRefused('too-slow', '图片太复杂，处理超时。');
  return new PictureRefused('damaged', `图片已损坏，无法读取（${reason.slice(0, 120)}）。`);
}

/**
 * Looks at a file before anything is decoded: type by content, weight, number of pixels.
 * @throws PictureRefused
 */
export async function readPicture(bytes: Buffer, allowSvg: boolean): Promise<ReadPicture> {
  if (bytes.length > limits.bytes) {
    throw new PictureRefused('too-heavy', `图片超过 ${limits.bytes / 1024 / 1024} MB。`);
  }
  const type = typeOf(bytes, allowSvg);
  if (type === 'svg') checkSvg(bytes);
  const metadata = await sharp(bytes, { ...strict, limitInputPixels: false })
    .metadata()
    .catch((error: unknown) => {
      throw damaged(error);
    });
  const { width, height } = metadata.autoOrient;
  checkSize({ width, height });
  // A drawing is rendered large enough for the largest preset, whatever size it names.
  const scale = Math.max(1, presets.hero.width / width, presets.hero.height / height);
  const density = type === 'svg' ? { density: Math.min(72 * scale, 2400) } : {};
  const open = () =>
    sharp(bytes, { ...strict, ...density })
      .timeout({ seconds: limits.seconds })
      .autoOrient();
  return { type, bytes, metadata, width, height, open };
}
