import { Badge } from '@strapi/design-system';
import { stateColours } from './sign';

/** The state of a sign in colour and in words. */
export function StateBadge({ state, words }: { readonly state: string; readonly words: string | undefined }) {
  return <Badge {...(stateColours[state] ?? stateColours.planned)}>{words ?? state}</Badge>;
}
