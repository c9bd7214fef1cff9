import type { StoredFile, StoredFormat, StoredPicture } from './stored';
import { number, text, wordsOf } from './values';
import type { PictureView, RenditionView } from './views';

const presets = ['thumb', 'card', 'hero'] as const;

function bytesOf(format: {
  readonly size?: StoredFormat['size'];
  readonly sizeInBytes?: number | null;
}): number {
  return format.sizeInBytes ?? Math.round((number(format.size) ?? 0) * 1000);
}

function renditions(file: StoredFile): RenditionView[] {
  return Object.entries(file.formats ?? {}).flatMap(([key, format]) => {
    const preset = presets.find(
      (name) => key === name || key.startsWith(`${name}_`) || key.startsWith(`${name}-`),
    );
    if (!preset || !format?.url) return [];
    const { url, mime: type } = format;
    return [
      { preset, type, url, width: format.width ?? 0, height: format.height ?? 0, bytes: bytesOf(format) },
    ];
  });
}

function thumbHash(file: StoredFile): string | null {
  const value = file.provider_metadata?.thumbHash;
  return typeof value === 'string' ? value : null;
}

/** The picture as readers see it; nothing while its file is missing. */
export function pictureView(picture: StoredPicture): PictureView[] {
  const { file } = picture;
  if (!file) return [];
  return [
    {
      ...wordsOf(picture),
      alternativeText: picture.alternativeText ?? '',
      caption: text(picture.caption),
      credit: text(picture.credit),
      focalPoint: { x: number(picture.focalX) ?? 0.5, y: number(picture.focalY) ?? 0.5 },
      width: file.width ?? 0,
      height: file.height ?? 0,
      thumbHash: thumbHash(file),
      renditions: renditions(file),
    },
  ];
}

/** The media files that pictures show. */
export function pictureFiles(pictures: readonly StoredPicture[] | null | undefined): number[] {
  return (pictures ?? []).flatMap((picture) => (picture.file ? [picture.file.id] : []));
}
