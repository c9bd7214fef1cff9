import { keptFile } from '../../kept-files';
import type { RenditionPartsFragment } from '../../network/generated/graphql';
import { fileAddress } from '../../platform/server';

export interface PictureSource {
  /** `image/avif`, `image/webp` or `image/jpeg`. */
  type: string;
  url: string;
  width: number;
  height: number;
}

export interface PictureView {
  alternativeText: string;
  caption: string | undefined;
  credit: string | undefined;
  thumbHash: string | undefined;
  /** Where the eye should rest, 0 to 1 from the left and from the top. */
  focus: { x: number; y: number };
  /** Smallest first. */
  sources: PictureSource[];
}

type Renditions = readonly RenditionPartsFragment[];

/** Any of the picture fragments. */
interface RawPicture {
  alternativeText: string;
  caption?: string | null;
  credit?: string | null;
  thumbHash: string | null;
  focalPoint?: { x: number; y: number };
  thumb?: Renditions;
  card?: Renditions;
  hero?: Renditions;
}

export function picture(raw: RawPicture | null | undefined): PictureView | undefined {
  if (!raw) return undefined;
  const all = [...(raw.thumb ?? []), ...(raw.card ?? []), ...(raw.hero ?? [])];
  // What the phone keeps is in its own size: no other file of the picture is asked for.
  const kept = all.filter(({ url }) => keptFile(url) !== undefined);
  const renditions = kept.length > 0 ? kept : all;
  return {
    alternativeText: raw.alternativeText,
    caption: raw.caption ?? undefined,
    credit: raw.credit ?? undefined,
    thumbHash: raw.thumbHash ?? undefined,
    focus: raw.focalPoint ? { x: raw.focalPoint.x, y: raw.focalPoint.y } : { x: 0.5, y: 0.5 },
    sources: renditions
      .map(({ type, url, width, height }) => ({ type, url: fileAddress(url), width, height }))
      .sort((one, other) => one.width - other.width),
  };
}
