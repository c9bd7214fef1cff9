import { Badge } from '@strapi/design-system';
import { stateWords, type TextState } from '../document';

const looks: Readonly<Record<TextState, { backgroundColor: string; textColor: string }>> = {
  reviewed: { backgroundColor: 'success100', textColor: 'success700' },
  machine: { backgroundColor: 'alternative100', textColor: 'alternative700' },
  stale: { backgroundColor: 'warning100', textColor: 'warning700' },
  missing: { backgroundColor: 'danger100', textColor: 'danger700' },
};

/** The state of a text in one word. */
export function StateBadge({ state, count }: { readonly state: TextState; readonly count?: number }) {
  return (
    <Badge {...looks[state]}>
      {count === undefined ? stateWords[state] : `${stateWords[state]} ${count}`}
    </Badge>
  );
}
