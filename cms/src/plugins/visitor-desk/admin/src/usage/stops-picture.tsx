import { useTheme } from 'styled-components';
import type { StopUsage } from './usage';

const width = 1000;
const row = 26;
const left = 250;
const right = 150;

/** Stops as bars, the most opened first: by code, by number and otherwise; a mark where narrations were heard out. */
export function StopsPicture({ stops }: { readonly stops: readonly StopUsage[] }) {
  const { colors } = useTheme();
  const most = Math.max(1, ...stops.map(({ opened }) => opened));
  const long = (count: number) => (count / most) * (width - left - right);
  return (
    <svg
      viewBox={`0 0 ${width} ${row * stops.length + 8}`}
      width="100%"
      role="img"
      aria-label={`各站打开的次数，最多的是${stops[0]?.name ?? '—'}；数字见下表`}
    >
      {stops.map(({ slug, number, name, opened, byCode, byNumber, finished }, index) => {
        const y = index * row + 4;
        const parts = [
          { count: byCode, fill: colors.primary600 },
          { count: byNumber, fill: colors.warning500 },
          { count: opened - byCode - byNumber, fill: colors.primary200 },
        ];
        let x = left;
        return (
          <g key={slug}>
            <title>{`${name}：打开 ${opened}（扫码 ${byCode}，编号 ${byNumber}），听完 ${finished}`}</title>
            <text x={left - 8} y={y + 14} fontSize={12} textAnchor="end" fill={colors.neutral800}>
              {`${number ?? '–'} ${name}`}
            </text>
            {parts.map(({ count, fill }) => {
              const from = x;
              x += long(count);
              return <rect key={fill} x={from} y={y} width={long(count)} height={row - 8} fill={fill} />;
            })}
            <rect
              x={left + long(finished) - 1}
              y={y - 2}
              width={3}
              height={row - 4}
              fill={colors.neutral800}
            />
            <text x={left + long(opened) + 8} y={y + 14} fontSize={12} fill={colors.neutral600}>
              {`${opened} · 听完 ${finished}`}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
