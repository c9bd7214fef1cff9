import { useTheme } from 'styled-components';
import { stateColours } from '../signs/sign';

/** The shape that stands for a state, around its middle: colour alone tells nobody enough. */
const shapes: Readonly<Record<string, string>> = {
  planned: 'M0,-6 L6,0 L0,6 L-6,0 Z M0,-3 L-3,0 L0,3 L3,0 Z',
  'pre-review': 'M0,-6.5 L6.5,0 L0,6.5 L-6.5,0 Z',
  'in-place': 'M-5.5,0 A5.5,5.5 0 1 1 5.5,0 A5.5,5.5 0 1 1 -5.5,0 Z',
  defective: 'M0,-7 L6.5,5 L-6.5,5 Z',
  'being-replaced': 'M-5,-5 H5 V5 H-5 Z',
  retired: 'M-5,-3 L-3,-5 L0,-2 L3,-5 L5,-3 L2,0 L5,3 L3,5 L0,2 L-3,5 L-5,3 L-2,0 Z',
};

/** The colour of a state on the plan. */
export function useStateColour(): (state: string) => string {
  const { colors } = useTheme();
  const own: Readonly<Record<string, string>> = {
    planned: colors.neutral600,
    'being-replaced': colors.warning600,
    'in-place': colors.success600,
    defective: colors.danger600,
  };
  return (state) => own[state] ?? colors[(stateColours[state]?.textColor ?? 'neutral600') as 'neutral600'];
}

/** A state as a shape in its colour. */
export function StateShape({ state }: { readonly state: string }) {
  const colour = useStateColour();
  return <path d={shapes[state] ?? shapes.planned} fill={colour(state)} fillRule="evenodd" />;
}
