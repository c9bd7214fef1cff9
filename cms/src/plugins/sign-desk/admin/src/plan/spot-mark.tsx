import type { MouseEvent } from 'react';
import { useHref } from 'react-router-dom';
import { MARK_SIZES, type Mark, type PlanSpot } from 'shared/signage/sign-plan';
import type { SignState } from 'shared/signage/sign-register';
import { styled, useTheme } from 'styled-components';
import { useWords } from '../words';
import { StateShape, useStateColour } from './state-shape';

const Frame = styled.g`
  a:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
  a:hover > *:first-child {
    stroke: ${({ theme }) => theme.colors.primary600};
  }
`;

interface Props {
  readonly mark: Mark;
  /** What the page's address says when the mark is followed. */
  readonly search: string;
  readonly onFollow: (search: string) => void;
}

const turn = 2 * Math.PI;

function arc(radius: number, from: number, to: number): string {
  const point = (share: number) =>
    `${(radius * Math.sin(share * turn)).toFixed(2)},${(-radius * Math.cos(share * turn)).toFixed(2)}`;
  // A whole turn has no beginning and no end: it is drawn a hair short.
  const end = to - from >= 1 ? from + 0.9999 : to;
  return `M${point(from)} A${radius},${radius} 0 ${end - from > 0.5 ? 1 : 0} 1 ${point(end)}`;
}

/** Several signs: how many they are, and a ring of their states. */
function Cluster({ spot, radius }: { readonly spot: PlanSpot; readonly radius: number }) {
  const { colors } = useTheme();
  const colour = useStateColour();
  const ring = radius - 3;
  let from = 0;
  return (
    <>
      <circle r={radius} fill={colors.neutral0} />
      {Object.entries(spot.states).map(([state, count]) => {
        const to = from + count / spot.count;
        const path = arc(ring, from, to);
        from = to;
        return <path key={state} d={path} fill="none" stroke={colour(state)} strokeWidth={3.5} />;
      })}
      <text y={3.5} fontSize={10} fontWeight={600} textAnchor="middle" fill={colors.neutral800}>
        {spot.count}
      </text>
    </>
  );
}

/** Signs on the plan: followed, they come closer, or the one sign opens. */
export function SpotMark({ mark: { spot, x, y, radius }, search, onFollow }: Props) {
  const { colors } = useTheme();
  const { states } = useWords();
  const href = useHref({ search });
  const told = (Object.entries(spot.states) as [SignState, number][]).map(([state, count]) =>
    spot.sign ? (states[state] ?? state) : `${states[state] ?? state} ${count}`,
  );
  if (spot.wrong > 0) told.push(spot.sign ? '不规范' : `不规范 ${spot.wrong}`);
  const name = spot.sign ? `${spot.sign.code} ${spot.sign.zh} ${spot.sign.en}` : `${spot.count} 块标识`;
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onFollow(search);
  };
  return (
    <Frame transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <a href={href} aria-label={`${name}：${told.join('，')}`} onClick={follow}>
        {spot.sign ? (
          <>
            <circle r={radius - 0.5} fill={colors.neutral0} stroke={colors.neutral300} />
            <g transform="scale(1.2)">
              <StateShape state={Object.keys(spot.states)[0] ?? ''} />
            </g>
          </>
        ) : (
          <Cluster spot={spot} radius={radius} />
        )}
        {spot.wrong > 0 ? (
          <g transform={`rotate(45) translate(0 ${-radius}) rotate(-45)`}>
            <circle r={MARK_SIZES.badge} fill={colors.danger600} />
            <text y={3.2} fontSize={9} fontWeight={700} textAnchor="middle" fill={colors.neutral0}>
              !
            </text>
          </g>
        ) : null}
        <title>{`${name}：${told.join('，')}`}</title>
      </a>
    </Frame>
  );
}
