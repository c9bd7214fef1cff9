import type { Accessible } from './a11y.types';
import type { AccessibleAttributes } from './elements.types';

/** Accessible name, role and state as attributes to spread; config/templates.ts carries them into the WXML. */
export function a11y({ role, label, selected, hidden }: Accessible): AccessibleAttributes {
  const attributes: AccessibleAttributes = {};
  if (role !== undefined) attributes.ariaRole = role;
  if (label !== undefined) attributes.ariaLabel = label;
  if (selected !== undefined) attributes.ariaSelected = selected;
  if (hidden !== undefined) attributes.ariaHidden = hidden;
  return attributes;
}
