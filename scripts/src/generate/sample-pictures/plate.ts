/** Where a plate hangs and how large it is, in pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A plate without its words: its picture, the ink upon it, and the light at the lower edge of engraved letters. */
export interface Plate {
  readonly svg: string;
  readonly ink: string;
  readonly edge?: string;
}

const paints: Readonly<Record<string, readonly [ground: string, ink: string]>> = {
  警示: ['#F6EFD9', '#221F1A'],
  禁止: ['#F7F5F0', '#221F1A'],
  '指示、提示': ['#2F5D4A', '#FFFFFF'],
  '地名、单位名': ['#6A4630', '#FFFFFF'],
  导向标识: ['#22503F', '#FFFFFF'],
};
const usualPaint = ['#2E5A6B', '#FFFFFF'] as const;

const box = ({ x, y, width, height }: Rectangle, more: string, grow = 0) =>
  `<rect x="${x - grow}" y="${y - grow}" width="${width + 2 * grow}" height="${height + 2 * grow}" ${more}/>`;

function screws({ x, y, width, height }: Rectangle, colour: string): string {
  const corners = [
    [x + 12, y + 12],
    [x + width - 12, y + 12],
    [x + 12, y + height - 12],
    [x + width - 12, y + height - 12],
  ];
  return corners
    .map(
      ([cx, cy]) =>
        `<circle cx="${cx}" cy="${cy}" r="4" fill="${colour}" stroke="#00000055"/><path d="M${(cx ?? 0) - 3},${cy} h6" stroke="#00000066"/>`,
    )
    .join('');
}

const shadow = ({ x, y, width, height }: Rectangle) =>
  `<path d="M${x + 6},${y + height} h${width - 6} v-${height - 6} l9,9 v${height} h-${width} z" fill="#000000" opacity="0.22"/>`;

function steel(place: Rectangle): Plate {
  const brush = Array.from({ length: Math.floor(place.height / 5) }, (_, at) => place.y + 3 + at * 5)
    .map((y) => `<path d="M${place.x},${y} h${place.width}"/>`)
    .join('');
  return {
    ink: '#22282C',
    svg: `<linearGradient id="plate" x2="1" y2="0.4"><stop stop-color="#D9DDE0"/><stop offset="0.45" stop-color="#F1F3F4"/><stop offset="1" stop-color="#BFC5C9"/></linearGradient>${box(place, 'rx="4" fill="url(#plate)" stroke="#7E868B"')}<g stroke="#FFFFFF" opacity="0.35">${brush}</g>${screws(place, '#AEB4B8')}`,
  };
}

function acrylic(place: Rectangle): Plate {
  const { x, y, width, height } = place;
  return {
    ink: '#24343C',
    svg: `${box(place, 'rx="8" fill="#EEF3F2" fill-opacity="0.93" stroke="#B9C6C6"')}<path d="M${x + width * 0.55},${y} h${width * 0.16} l-${height * 0.5},${height} h-${width * 0.16} z" fill="#FFFFFF" opacity="0.6"/>${screws(place, '#D4DADA')}`,
  };
}

function stone(place: Rectangle): Plate {
  const specks = Array.from({ length: 90 }, (_, at) => {
    const [across, down] = [(at * 73) % 97, (at * 41) % 89];
    return `<circle cx="${place.x + (place.width * across) / 97}" cy="${place.y + (place.height * down) / 89}" r="${1 + (at % 3) / 2}"/>`;
  }).join('');
  return {
    ink: '#3A342C',
    edge: '#E9E3D6',
    svg: `${box(place, 'fill="#C3BAA9" stroke="#8B8272" stroke-width="2"')}<g fill="#8F8676" opacity="0.4">${specks}</g>${box(place, 'fill="none" stroke="#A59B89" stroke-width="2"', -8)}`,
  };
}

function painted(place: Rectangle, kind: string): Plate {
  const [ground, ink] = paints[kind] ?? usualPaint;
  return {
    ink,
    svg: `${box(place, `rx="6" fill="${ground}" stroke="#00000044"`)}${box(place, `rx="3" fill="none" stroke="${ink}" stroke-opacity="0.8" stroke-width="2"`, -7)}`,
  };
}

const byMaterial: Readonly<Record<string, (place: Rectangle) => Plate>> = {
  不锈钢: steel,
  亚克力: acrylic,
  石材: stone,
};

/** The plate of a sign, of its material; what is painted has the colour of its kind. */
export function plateOf(place: Rectangle, material: string, kind: string): Plate {
  const plate = byMaterial[material]?.(place) ?? painted(place, kind);
  return { ...plate, svg: `${shadow(place)}${plate.svg}` };
}
