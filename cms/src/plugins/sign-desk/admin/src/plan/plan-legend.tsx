import { Button, Flex, Typography } from '@strapi/design-system';
import type { PlanSpot } from 'shared/signage/sign-plan';
import type { SignState } from 'shared/signage/sign-register';
import { useWords } from '../words';
import { StateShape } from './state-shape';

interface Props {
  readonly spots: readonly PlanSpot[];
  readonly chosen: string;
  readonly onChoose: (state: string) => void;
}

/** What the shapes mean, with how many signs of each state are in view; pressed, only these are shown. */
export function PlanLegend({ spots, chosen, onChoose }: Props) {
  const { states } = useWords();
  const countOf = (state: string) =>
    spots.reduce((sum, spot) => sum + (spot.states[state as SignState] ?? 0), 0);
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label="按状态筛选">
      {Object.entries(states).map(([state, words]) => (
        <Button
          key={state}
          size="S"
          variant={state === chosen ? 'secondary' : 'tertiary'}
          aria-pressed={state === chosen}
          onClick={() => onChoose(state === chosen ? '' : state)}
          startIcon={
            <svg viewBox="-8 -8 16 16" width={14} height={14} aria-hidden>
              <StateShape state={state} />
            </svg>
          }
        >
          {`${words} ${countOf(state)}`}
        </Button>
      ))}
      <Typography variant="pi" textColor="neutral600">
        圆圈里的数是靠得太近的几块，外圈按状态分色；红色“!”为不规范（S1、S2）。
      </Typography>
    </Flex>
  );
}
