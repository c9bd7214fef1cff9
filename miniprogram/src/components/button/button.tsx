import type { ReactNode } from 'react';
import { Press } from '../../platform/elements';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/names';
import './button.scss';

export interface ButtonProps {
  /** `main` is the one action a screen is for; at most one is seen at a time. */
  kind?: 'main' | 'plain' | 'quiet';
  icon?: IconName;
  /** Accessible name where the visible text does not say enough. */
  label?: string;
  href?: string;
  disabled?: boolean;
  wide?: boolean;
  onPress: () => void;
  children?: ReactNode;
}

export function Button({ kind = 'plain', icon, wide, children, ...press }: ButtonProps) {
  return (
    <Press className={`button button-${kind} ${wide ? 'button-wide' : ''}`} {...press}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </Press>
  );
}
