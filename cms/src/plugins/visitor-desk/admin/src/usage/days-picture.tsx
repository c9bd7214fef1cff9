import { useTheme } from 'styled-components';
import type { UsageReport } from './usage';

const width = 1000;
const height = 220;
const left = 48;
const foot = 26;

/** Days as bars: stops opened, and in front of them narrations heard to the end. */
export function DaysPicture({ days }: { readonly days: UsageReport['days'] }) {
  const { colors } = useTheme();
  const most = Math.max(1, ...days.map(({ opened, finished }) => Math.max(opened, finished)));
  const step = (width - left) / Math.max(1, days.length);
  const tall = (count: number) => (count / most) * (height - foot - 12);
  const total = days.reduce((sum, { opened }) => sum + opened, 0);
  const every = Math.max(1, Math.ceil(days.length / 10));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      role="img"
      aria-label={`每天打开的次数，共 ${total} 次`}
    >
      {[0, 0.5, 1].map((part) => (
        <g key={part}>
          <line
            x1={left}
            x2={width}
            y1={height - foot - tall(most * part)}
            y2={height - foot - tall(most * part)}
            stroke={colors.neutral200}
          />
          <text
            x={left - 6}
            y={height - foot - tall(most * part) + 4}
            fontSize={11}
            textAnchor="end"
            fill={colors.neutral600}
          >
            {Math.round(most * part)}
          </text>
        </g>
      ))}
      {days.map(({ day, opened, finished }, index) => (
        <g key={day}>
          <title>{`${day}：打开 ${opened}，听完 ${finished}`}</title>
          <rect
            x={left + index * step + step * 0.12}
            width={step * 0.76}
            y={height - foot - tall(opened)}
            height={tall(opened)}
            fill={colors.primary200}
          />
          <rect
            x={left + index * step + step * 0.12}
            width={step * 0.76}
            y={height - foot - tall(finished)}
            height={tall(finished)}
            fill={colors.primary600}
          />
          {index % every === 0 ? (
            <text x={left + index * step} y={height - 8} fontSize={11} fill={colors.neutral600}>
              {day.slice(5)}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
