export type Size = { width: number; height: number };
/** Point that has to stay in sight: 0,0 is the upper left corner, 1,1 the lower right one. */
export type FocalPoint = { x: number; y: number };
export type Cut = { left: number; top: number; width: number; height: number };

export const centre: FocalPoint = { x: 0.5, y: 0.5 };

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** The largest piece of a picture that has the shape of `wanted` and holds the focal point as near its middle as can be. */
export function cutAround(picture: Size, wanted: Size, focal: FocalPoint = centre): Cut {
  const scale = Math.min(picture.width / wanted.width, picture.height / wanted.height);
  const width = between(Math.round(wanted.width * scale), 1, picture.width);
  const height = between(Math.round(wanted.height * scale), 1, picture.height);
  const left = between(Math.round(focal.x * picture.width - width / 2), 0, picture.width - width);
  const top = between(Math.round(focal.y * picture.height - height / 2), 0, picture.height - height);
  return { left, top, width, height };
}

/** The size in which a cut is delivered: never larger than the preset, never enlarged. */
export function deliveredSize(cut: Size, wanted: Size): Size {
  return cut.width >= wanted.width ? { ...wanted } : { width: cut.width, height: cut.height };
}
