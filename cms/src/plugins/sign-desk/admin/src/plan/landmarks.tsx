import { metresBetween, type PlanPlace, type Sheet } from 'shared/signage/sign-plan';
import { useTheme } from 'styled-components';

/** Ground plans in metres from west to east and from north to south; a category stands for places not named here. */
const footprints: Readonly<Record<string, readonly [width: number, depth: number]>> = {
  square: [500, 880],
  'great-hall': [206, 336],
  'national-museum': [149, 313],
  'memorial-hall': [105, 105],
  monument: [50, 62],
  'tiananmen-gate': [66, 37],
  gate: [50, 25],
  hall: [40, 40],
  museum: [80, 80],
};

/** Exhibits of one category nearer than this in metres are one landmark: the first of them. */
const apart = 70;

const sizeOf = ({ slug, category }: PlanPlace) => footprints[slug] ?? footprints[category];

const isNear = (one: PlanPlace, other: PlanPlace): boolean =>
  one.category === other.category && metresBetween(one, other) < apart;

const oneOfEach = (places: readonly PlanPlace[]): PlanPlace[] => {
  const kept: PlanPlace[] = [];
  for (const place of places) if (!kept.some((other) => isNear(other, place))) kept.push(place);
  return kept;
};

function Ground({ place, sheet }: { readonly place: PlanPlace; readonly sheet: Sheet }) {
  const { colors } = useTheme();
  const { x, y } = sheet.at(place);
  const line = { stroke: colors.neutral300, strokeWidth: 1 };
  if (place.category === 'axis')
    return <line x1={x} x2={x} y1={0} y2={sheet.height} {...line} strokeDasharray="10 4 2 4" />;
  if (place.category === 'street')
    return (
      <rect
        x={0}
        y={y - 25 * sheet.metre}
        width={sheet.width}
        height={50 * sheet.metre}
        fill={colors.neutral150}
      />
    );
  const size = sizeOf(place);
  if (size) {
    const [width, depth] = [size[0] * sheet.metre, size[1] * sheet.metre];
    const isOpen = place.category === 'square';
    return (
      <rect
        x={x - width / 2}
        y={y - depth / 2}
        width={width}
        height={depth}
        fill={isOpen ? colors.neutral0 : colors.neutral200}
        {...line}
      />
    );
  }
  if (place.category === 'park' || place.category === 'temple')
    return (
      <circle cx={x} cy={y} r={60 * sheet.metre} fill={colors.success100} {...line} strokeDasharray="3 3" />
    );
  return <rect x={x - 3} y={y - 3} width={6} height={6} fill={colors.neutral300} />;
}

function Name({ place, sheet }: { readonly place: PlanPlace; readonly sheet: Sheet }) {
  const { colors } = useTheme();
  const { x, y } = sheet.at(place);
  const depth = (sizeOf(place)?.[1] ?? 12) * sheet.metre;
  // The square has its name in its south-western corner, where nothing else stands.
  const top = place.category === 'square' ? y + depth / 2 - 8 : y + Math.min(depth, 40) / 2 + 12;
  const atEdge = place.category === 'street';
  const left = place.category === 'square' ? x - ((sizeOf(place)?.[0] ?? 0) / 2) * sheet.metre + 8 : x;
  return (
    <text
      x={atEdge ? 8 : left}
      y={atEdge ? y + 4 : top}
      fontSize={11}
      textAnchor={atEdge || left !== x ? 'start' : 'middle'}
      fill={colors.neutral600}
      stroke={colors.neutral100}
      strokeWidth={3}
      paintOrder="stroke"
    >
      {place.name}
    </text>
  );
}

/** In which order things lie upon each other. */
const layers = ['park', 'temple', 'square', 'street', 'axis'];
const layer = ({ category }: PlanPlace): number => {
  const found = layers.indexOf(category);
  return found < 0 ? layers.length : found;
};

/** The guide's landmarks as a calm ground: outlines are a help to the eye, positions are those of the guide. */
export function Landmarks({
  places,
  sheet,
}: {
  readonly places: readonly PlanPlace[];
  readonly sheet: Sheet;
}) {
  const shown = [...oneOfEach(places)].sort((a, b) => layer(a) - layer(b));
  return (
    <g aria-hidden>
      {shown.map((place) => (
        <Ground key={place.slug} place={place} sheet={sheet} />
      ))}
      {shown
        .filter(({ category }) => category !== 'axis')
        .map((place) => (
          <Name key={place.slug} place={place} sheet={sheet} />
        ))}
    </g>
  );
}
