import type { Accessible } from './a11y.types';
import type { AccessibleAttributes } from './elements.types';

/** Accessible name, role and state as attributes to spread on an element. */
export function a11y({ role, label, selected, hidden, level, live }: Accessible): AccessibleAttributes {
  return {
    role,
    'aria-label': label,
    'aria-selected': selected,
    'aria-hidden': hidden,
    'aria-level': level,
    'aria-live': live ? 'polite' : undefined,
  };
}
