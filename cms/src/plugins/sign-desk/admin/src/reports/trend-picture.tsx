import { useTheme } from 'styled-components';

/** Signs and how many of them are right. */
export interface Accuracy {
  readonly name: string;
  readonly all: number;
  readonly right: number;
  readonly rate: number | null;
}

/** A rate as it is read. */
export const percent = (rate: number | null): string => (rate === null ? '–' : `${(rate * 100).toFixed(1)}%`);

const width = 900;
const height = 180;
const edge = 44;

/** The rate at the end of each month as a line, each point with its figure; months without signs are gaps. */
export function TrendPicture({ months }: { readonly months: readonly Accuracy[] }) {
  const { colors } = useTheme();
  const x = (at: number) => edge + (at * (width - 2 * edge)) / Math.max(1, months.length - 1);
  const y = (rate: number) => 20 + (1 - rate) * height;
  const told = months
    .filter(({ rate }) => rate !== null)
    .map(({ name, rate }) => `${name} ${percent(rate)}`)
    .join('，');
  return (
    <svg
      viewBox={`0 0 ${width} ${height + 56}`}
      role="img"
      aria-label={`各月末准确率：${told || '还没有数据'}`}
    >
      {[0, 0.5, 1].map((mark) => (
        <g key={mark}>
          <line x1={edge} x2={width - edge} y1={y(mark)} y2={y(mark)} stroke={colors.neutral200} />
          <text x={edge - 8} y={y(mark) + 4} fontSize={11} textAnchor="end" fill={colors.neutral600}>
            {`${mark * 100}%`}
          </text>
        </g>
      ))}
      {months.slice(1).map(({ name, rate }, at) => {
        const before = months[at]?.rate ?? null;
        return rate === null || before === null ? null : (
          <line
            key={name}
            x1={x(at)}
            y1={y(before)}
            x2={x(at + 1)}
            y2={y(rate)}
            stroke={colors.primary600}
            strokeWidth={2}
          />
        );
      })}
      {months.map(({ name, rate }, at) => (
        <g key={name}>
          {rate === null ? null : (
            <>
              <circle cx={x(at)} cy={y(rate)} r={3.5} fill={colors.primary600} />
              <text x={x(at)} y={y(rate) - 9} fontSize={11} textAnchor="middle" fill={colors.neutral800}>
                {(rate * 100).toFixed(1)}
              </text>
            </>
          )}
          <text x={x(at)} y={height + 44} fontSize={11} textAnchor="middle" fill={colors.neutral600}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
