import { type Box, metresOf, type Position } from './box';

/** A sheet on which a box is drawn, north above: its size and the length of a metre in pixels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly metre: number;
  /** Where a position lies on the sheet. */
  readonly at: (position: Position) => { readonly x: number; readonly y: number };
}

/** Pixels of a sheet's height at most: it is seen without scrolling. */
const tallest = 760;

/** The sheet of a box, as wide as there is room for. */
export function sheetOf(box: Box, room: number): Sheet {
  const metres = metresOf(box);
  const metre = Math.min(room / metres.width, tallest / metres.height);
  const [width, height] = [metres.width * metre, metres.height * metre];
  return {
    width,
    height,
    metre,
    at: ({ latitude, longitude }) => ({
      x: ((longitude - box.west) / (box.east - box.west)) * width,
      y: ((box.north - latitude) / (box.north - box.south)) * height,
    }),
  };
}

/** A box as addresses write it: west, south, east and north, with commas between them. */
export const boxWords = ({ west, south, east, north }: Box): string =>
  [west, south, east, north].map((degrees) => degrees.toFixed(6)).join(',');

/** The box moved by shares of its size and made smaller or larger about its middle, or about a position. */
export function lookAt(
  box: Box,
  { east = 0, north = 0, times = 1 }: { east?: number; north?: number; times?: number },
  middle: Position = { latitude: (box.south + box.north) / 2, longitude: (box.west + box.east) / 2 },
): Box {
  const [wide, high] = [box.east - box.west, box.north - box.south];
  const longitude = middle.longitude + east * wide;
  const latitude = middle.latitude + north * high;
  const [aside, along] = [wide / 2 / times, high / 2 / times];
  return {
    west: longitude - aside,
    south: latitude - along,
    east: longitude + aside,
    north: latitude + along,
  };
}
