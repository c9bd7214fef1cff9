import { useMemo, useRef } from 'react';
import { boxWords, lookAt, marksOf, type SignPlan, sheetOf } from 'shared/signage/sign-plan';
import { useTheme } from 'styled-components';
import { Landmarks } from './landmarks';
import { SpotMark } from './spot-mark';
import { useRoom } from './use-room';

interface Props {
  readonly plan: SignPlan;
  /** The page's address with some of its parts changed. */
  readonly searchWith: (parts: Readonly<Record<string, string>>) => string;
  readonly onFollow: (search: string) => void;
}

/** A round length in metres that is about a fifth of the sheet. */
function scaleLength(metres: number): number {
  const rough = metres / 5;
  const tens = 10 ** Math.floor(Math.log10(rough));
  return tens * ([5, 2, 1].find((step) => step * tens <= rough) ?? 1);
}

/** The area drawn from the guide's coordinates, with its signs: no map of anybody else's. */
export function PlanPicture({ plan, searchWith, onFollow }: Props) {
  const { colors } = useTheme();
  const picture = useRef<HTMLElement>(null);
  const room = useRoom(picture);
  // Drawn in the pixels of the screen: a mark stays large enough to hit, whatever the width of the window.
  const sheet = useMemo(() => sheetOf(plan.box, room), [plan.box, room]);
  const marks = useMemo(() => marksOf(plan.spots, sheet), [plan.spots, sheet]);
  const scale = scaleLength(sheet.width / sheet.metre);
  const follow = (search: string) => {
    // The mark that had the focus goes with the old view: whoever uses the keys goes on from here.
    picture.current?.focus();
    onFollow(search);
  };
  return (
    <section ref={picture} tabIndex={-1} aria-label="标识平面图">
      <svg
        viewBox={`0 0 ${sheet.width.toFixed(0)} ${sheet.height.toFixed(0)}`}
        width={sheet.width}
        style={{ display: 'block', maxWidth: '100%', background: colors.neutral100 }}
      >
        <title>平面图</title>
        <Landmarks places={plan.places} sheet={sheet} />
        <g aria-hidden transform={`translate(${sheet.width - 22} 26)`}>
          <path d="M0,-14 L5,4 L0,0 L-5,4 Z" fill={colors.neutral600} />
          <text y={18} fontSize={11} textAnchor="middle" fill={colors.neutral600}>
            北
          </text>
        </g>
        <g aria-hidden transform={`translate(12 ${sheet.height - 14})`}>
          <path d={`M0,-5 V0 H${scale * sheet.metre} V-5`} fill="none" stroke={colors.neutral600} />
          <text x={scale * sheet.metre + 6} y={2} fontSize={11} fill={colors.neutral600}>
            {`${scale} 米`}
          </text>
        </g>
        {marks.map((mark) => (
          <SpotMark
            key={`${mark.spot.latitude} ${mark.spot.longitude}`}
            mark={mark}
            search={
              mark.spot.sign
                ? `?${new URLSearchParams({ tab: 'plan', sign: mark.spot.sign.documentId })}`
                : searchWith({ box: boxWords(lookAt(plan.box, { times: 4 }, mark.spot)) })
            }
            onFollow={follow}
          />
        ))}
      </svg>
    </section>
  );
}
