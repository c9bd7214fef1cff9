import type { Accessible } from './a11y.types';
import type { AccessibleAttributes } from './elements.types';

/** Accessible name, role and state as attributes to spread; config/templates.ts carries them into the WXML. */
export function a11y(given: Accessible): AccessibleAttributes {
  const { role, label, selected, checked, expanded, hidden, level, live, spoken } = given;
  // One attribute fewer in every element: WeChat reads the name aloud, and the value with it.
  const name = label !== undefined && spoken !== undefined ? `${label} ${spoken}` : label;
  const attributes: AccessibleAttributes = {};
  if (role !== undefined) attributes.ariaRole = role;
  if (name !== undefined) attributes.ariaLabel = name;
  if (selected !== undefined) attributes.ariaSelected = selected;
  if (checked !== undefined) attributes.ariaChecked = checked;
  if (expanded !== undefined) attributes.ariaExpanded = expanded;
  if (hidden !== undefined) attributes.ariaHidden = hidden;
  if (level !== undefined) attributes.ariaLevel = level;
  if (live) attributes.ariaLive = 'polite';
  return attributes;
}
