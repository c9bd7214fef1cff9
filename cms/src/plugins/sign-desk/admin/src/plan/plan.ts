/** A part of the area in WGS-84 degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A mark of the plan as the server tells it: one sign, or several that stand too close together. */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
  readonly wrong: number;
  readonly states: Readonly<Record<string, number>>;
  readonly sign?: {
    readonly documentId: string;
    readonly code: string;
    readonly zh: string;
    readonly en: string;
  };
}

/** A landmark of the guide. */
export interface Place {
  readonly slug: string;
  readonly name: string;
  readonly category: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The plan as the server tells it. */
export interface SignPlan {
  readonly frame: Box;
  readonly box: Box;
  readonly spots: readonly Spot[];
  readonly places: readonly Place[];
  readonly unplaced: number;
  readonly elsewhere: number;
}

/** A sheet on which a box is drawn: its size, the length of a metre, and where a position lies. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly metre: number;
  readonly at: (position: { latitude: number; longitude: number }) => {
    readonly x: number;
    readonly y: number;
  };
}

const longest = 760;
const metresOfDegree = 111_320;

/** The sheet of a box, north above. */
export function sheetOf({ west, south, east, north }: Box): Sheet {
  const wide = (east - west) * metresOfDegree * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const high = (north - south) * metresOfDegree;
  const metre = longest / Math.max(wide, high);
  const [width, height] = [wide * metre, high * metre];
  return {
    width,
    height,
    metre,
    at: ({ latitude, longitude }) => ({
      x: ((longitude - west) / (east - west)) * width,
      y: ((north - latitude) / (north - south)) * height,
    }),
  };
}

/** A box as the address writes it. */
export const boxWords = ({ west, south, east, north }: Box): string =>
  [west, south, east, north].map((degrees) => degrees.toFixed(6)).join(',');

/** The box moved by shares of its size and made smaller or larger about its middle, or about a position. */
export function lookAt(
  box: Box,
  { east = 0, north = 0, times = 1 }: { east?: number; north?: number; times?: number },
  middle = { latitude: (box.south + box.north) / 2, longitude: (box.west + box.east) / 2 },
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
