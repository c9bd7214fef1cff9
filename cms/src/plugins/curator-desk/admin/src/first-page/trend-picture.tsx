import { Flex, Typography } from '@strapi/design-system';
import { useTheme } from 'styled-components';
import { type Overview, percentOf } from './overview';

/** Days of the picture; a day on which nobody looked keeps the figure of the day before. */
const days = 90;
const [width, height] = [300, 80];
/** Room at the left for the shares. */
const margin = 24;

const dayNumber = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);

const dayOf = (date: string): string => `${Number(date.slice(5, 7))} 月 ${Number(date.slice(8))} 日`;

/** The share of reviewed English over the last months, as a stepped line. */
export function TrendPicture({ trend }: { readonly trend: Overview['trend'] }) {
  const { colors } = useTheme();
  const last = trend.at(-1);
  const first = trend[0];
  if (!first || !last) return <Typography textColor="neutral600">从今天起记录每天的进展。</Typography>;
  const shareOf = ({ figures }: (typeof trend)[number]) => percentOf(figures.reviewed, figures.texts);
  const right = dayNumber(last.date);
  const points = trend.map((day) => ({
    x: width - ((right - dayNumber(day.date)) * width) / days,
    y: height - (shareOf(day) * height) / 100,
  }));
  const path = points.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
  const now = `${dayOf(last.date)}为 ${shareOf(last)}%`;
  const said =
    first.date === last.date
      ? `已审校比例：${now}。从这天起每天记录。`
      : `已审校比例：${dayOf(first.date)}为 ${shareOf(first)}%，${now}。`;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <svg
        viewBox={`-${margin} -4 ${width + margin + 6} ${height + 8}`}
        width="100%"
        role="img"
        aria-label={said}
      >
        {[0, 50, 100].map((share) => {
          const y = height - (share * height) / 100;
          return (
            <g key={share}>
              <line x1="0" x2={width} y1={y} y2={y} stroke={colors.neutral200} />
              <text x="-4" y={y + 2.5} textAnchor="end" fontSize="7" fill={colors.neutral600}>
                {share}%
              </text>
            </g>
          );
        })}
        <path d={`${path}H${width}`} fill="none" stroke={colors.primary600} strokeWidth="2" />
        <circle cx={width} cy={points.at(-1)?.y} r="3.5" fill={colors.primary600} />
      </svg>
      <Typography variant="pi" textColor="neutral600">
        {said}
      </Typography>
    </Flex>
  );
}
