import type { Accessible } from './a11y.types';
import type { AccessibleAttributes } from './elements.types';

/** Accessible name, role and state as attributes to spread on an element. */
export function a11y(given: Accessible): AccessibleAttributes {
  const { role, label, selected, checked, expanded, hidden, level, live, now, spoken } = given;
  return {
    role,
    'aria-label': label,
    'aria-selected': selected,
    'aria-checked': checked,
    'aria-expanded': expanded,
    'aria-hidden': hidden,
    'aria-level': level,
    'aria-live': live ? 'polite' : undefined,
    'aria-valuemin': now === undefined ? undefined : 0,
    'aria-valuemax': now === undefined ? undefined : 100,
    'aria-valuenow': now,
    'aria-valuetext': spoken,
  };
}
