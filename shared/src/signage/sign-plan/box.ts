/** A piece of the Earth between two meridians and two parallels, in WGS-84 degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A position in WGS-84 degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Metres of a degree of latitude. */
const metresOfDegree = 111_320;

/** A plan is never narrower or wider than so many times its height. */
const [narrowest, widest] = [0.55, 1.4];

/** Metres of a degree of longitude at a latitude. */
const metresEast = (latitude: number): number =>
  metresOfDegree * Math.max(0.01, Math.cos((latitude * Math.PI) / 180));

const middle = ({ west, south, east, north }: Box) => ({
  longitude: (west + east) / 2,
  latitude: (south + north) / 2,
});

/** Width and height of a box in metres. */
export function metresOf(box: Box): { readonly width: number; readonly height: number } {
  const { latitude } = middle(box);
  return {
    width: (box.east - box.west) * metresEast(latitude),
    height: (box.north - box.south) * metresOfDegree,
  };
}

const around = (box: Box, width: number, height: number): Box => {
  const { latitude, longitude } = middle(box);
  const [aside, along] = [width / 2 / metresEast(latitude), height / 2 / metresOfDegree];
  return {
    west: longitude - aside,
    south: latitude - along,
    east: longitude + aside,
    north: latitude + along,
  };
};

/** How far two positions lie apart, in metres; for places of one town. */
export const metresBetween = (one: Position, other: Position): number =>
  Math.hypot(
    (one.latitude - other.latitude) * metresOfDegree,
    (one.longitude - other.longitude) * metresEast(one.latitude),
  );

/** The box grown on all sides by a share of its size, to the shape of a sheet, at least `least` metres high. */
export function sheetAround(box: Box, share: number, least: number, shape?: number): Box {
  const size = metresOf(box);
  const [width, height] = [size.width * (1 + share), Math.max(size.height * (1 + share), least)];
  const aspect = shape ?? Math.min(widest, Math.max(narrowest, width / height));
  return around(box, Math.max(width, height * aspect), Math.max(height, width / aspect));
}

/** The smallest box around points; undefined when there is none. */
export function boxAround(points: readonly Position[]): Box | undefined {
  if (points.length === 0) return undefined;
  const [latitudes, longitudes] = [
    points.map(({ latitude }) => latitude),
    points.map(({ longitude }) => longitude),
  ];
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}
