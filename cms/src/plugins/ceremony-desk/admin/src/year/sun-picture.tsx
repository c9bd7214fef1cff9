import { useTheme } from 'styled-components';
import { deviation, minuteOf, remarksOf, weekdayOf, type YearDay } from './day';

const width = 1100;
const left = 56;
const panelHeight = 190;
const stripHeight = 56;
const gap = 26;
/** Minutes of deviation that a strip shows; what is further off is drawn at its edge. */
const widest = 3;

interface Panel {
  readonly event: 'raise' | 'lower';
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const panels: readonly Panel[] = [
  { event: 'raise', name: '升旗', from: 4 * 60 + 30, to: 7 * 60 + 50 },
  { event: 'lower', name: '降旗', from: 16 * 60 + 30, to: 20 * 60 },
];

const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

interface Props {
  readonly days: readonly YearDay[];
  readonly today: string;
  readonly onChoose: (date: string) => void;
}

/** The year as a picture: the Sun's curve, the official times as dots, and every minute between them as a bar. */
export function SunPicture({ days, today, onChoose }: Props) {
  const { colors } = useTheme();
  const step = (width - left - 12) / Math.max(days.length, 1);
  const x = (index: number) => left + (index + 0.5) * step;
  const tall = panels.length * (panelHeight + stripHeight + gap * 2) + 6;

  /** The same for a dot and for the bar below it: one minute off, or two and more. */
  const colourOf = (minutes: number) =>
    minutes === 0 ? colors.primary600 : Math.abs(minutes) >= 2 ? colors.danger600 : colors.warning500;

  const panelOf = ({ event, name, from, to }: Panel, order: number) => {
    const top = order * (panelHeight + stripHeight + gap * 2) + 22;
    const y = (minute: number) => top + ((minute - from) / (to - from)) * panelHeight;
    const zero = top + panelHeight + gap + stripHeight / 2;
    const bar = (minutes: number) =>
      (Math.max(-widest, Math.min(widest, minutes)) / widest) * (stripHeight / 2);
    const line = days.map((day, index) => `${x(index)},${y(minuteOf(day.sun[event]))}`).join(' ');
    const hours = Array.from({ length: 5 }, (_, index) => Math.ceil(from / 60 + index) * 60).filter(
      (at) => at <= to,
    );
    return (
      <g key={event}>
        <text x={left} y={top - 8} fontSize={13} fontWeight={600} fill={colors.neutral800}>
          {name}
        </text>
        {hours.map((at) => (
          <g key={at}>
            <line x1={left} x2={width - 12} y1={y(at)} y2={y(at)} stroke={colors.neutral200} />
            <text x={left - 8} y={y(at) + 4} fontSize={11} textAnchor="end" fill={colors.neutral600}>
              {clock(at)}
            </text>
          </g>
        ))}
        <polyline points={line} fill="none" stroke={colors.neutral500} strokeWidth={1.5} />
        {days.map((day, index) =>
          day.basis === 'official' ? (
            <circle
              key={day.date}
              cx={x(index)}
              cy={y(minuteOf(day[event]))}
              r={day.kind === 'ordinary' ? 1.6 : 3.4}
              fill={colourOf(deviation(day, event) ?? 0)}
              stroke={day.kind === 'ordinary' ? 'none' : colors.neutral0}
            />
          ) : null,
        )}
        {[2, 0, -2].map((minutes) => (
          <g key={minutes}>
            <line
              x1={left}
              x2={width - 12}
              y1={zero - bar(minutes)}
              y2={zero - bar(minutes)}
              stroke={minutes === 0 ? colors.neutral300 : colors.neutral200}
              strokeDasharray={minutes === 0 ? undefined : '2 4'}
            />
            <text
              x={left - 8}
              y={zero - bar(minutes) + 4}
              fontSize={10}
              textAnchor="end"
              fill={colors.neutral600}
            >
              {minutes === 0 ? '差 0 分' : minutes > 0 ? `晚 ${minutes}` : `早 ${-minutes}`}
            </text>
          </g>
        ))}
        {days.map((day, index) => {
          const minutes = deviation(day, event);
          return minutes ? (
            <rect
              key={day.date}
              x={x(index) - Math.max(step * 0.4, 0.9)}
              width={Math.max(step * 0.8, 1.8)}
              y={minutes > 0 ? zero - bar(minutes) : zero}
              height={Math.abs(bar(minutes))}
              fill={colourOf(minutes)}
            />
          ) : null;
        })}
      </g>
    );
  };

  const bottom = tall - 4;
  return (
    <svg
      viewBox={`0 0 ${width} ${tall + 18}`}
      width="100%"
      role="img"
      aria-label="全年升降旗时间：太阳推算的曲线、官方时间的点、两者相差的分钟"
    >
      {days.map((day, index) =>
        day.date.endsWith('-01') ? (
          <g key={day.date}>
            <line x1={x(index)} x2={x(index)} y1={16} y2={bottom - 14} stroke={colors.neutral150} />
            <text x={x(index) + 3} y={bottom} fontSize={11} fill={colors.neutral600}>
              {`${Number(day.date.slice(5, 7))}月`}
            </text>
          </g>
        ) : null,
      )}
      {panels.map(panelOf)}
      {days.map((day, index) =>
        remarksOf(day).length > 0 ? (
          <path
            key={day.date}
            d={`M${x(index) - 4},${bottom + 14} l4,-8 l4,8 z`}
            fill={day.cancelled || day.access ? colors.danger600 : colors.neutral800}
          />
        ) : null,
      )}
      {days.map((day, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the same days are buttons in the table below.
        <rect
          key={day.date}
          x={x(index) - step / 2}
          width={step}
          y={0}
          height={tall + 18}
          fill={day.date === today ? colors.primary600 : 'transparent'}
          fillOpacity={0.25}
          style={{ cursor: 'pointer' }}
          onClick={() => onChoose(day.date)}
        >
          <title>
            {[
              `${day.date} 周${weekdayOf(day.date)}`,
              `升旗 ${day.raise}（太阳 ${day.sun.raise}）`,
              `降旗 ${day.lower}（太阳 ${day.sun.lower}）`,
              day.basis === 'official' ? '官方' : '预计',
              ...remarksOf(day),
            ].join(' · ')}
          </title>
        </rect>
      ))}
    </svg>
  );
}
