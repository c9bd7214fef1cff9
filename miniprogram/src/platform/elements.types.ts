import type { CSSProperties, ReactNode } from 'react';

/** What `a11y()` returns: attribute names differ by platform, so it is spread and never read. */
export type AccessibleAttributes = Record<string, unknown>;

export interface ElementProps {
  className?: string | undefined;
  style?: CSSProperties | undefined;
  id?: string;
  children?: ReactNode;
}
export interface TextProps extends ElementProps {
  /** The reader may select and copy it. */
  selectable?: boolean;
}
export interface ScrollProps extends ElementProps {
  /** Scrolls sideways instead of up and down. */
  sideways?: boolean;
}
export interface InputProps {
  className?: string;
  value: string;
  placeholder?: string;
  /** `digits` opens the number pad. */
  kind?: 'text' | 'digits';
  maxLength?: number;
  /** What is typed is not shown: a password. */
  secret?: boolean;
  /** Accessible name; a placeholder is none. */
  label: string;
  onInput: (value: string) => void;
  onConfirm?: (value: string) => void;
}
export interface SliderProps {
  className?: string;
  value: number;
  max: number;
  /** Accessible name. */
  label: string;
  /** Said instead of the bare number, e.g. `1:20 of 3:05`. */
  spoken: string;
  onChange: (value: number) => void;
}
export interface PressProps extends ElementProps {
  /** Accessible name; may be left out when the visible text says it all. */
  label?: string | undefined;
  role?: 'button' | 'link' | 'tab' | 'radio' | 'switch';
  /** Chosen, switched on or current. */
  selected?: boolean | undefined;
  /** Set on what unfolds something. */
  expanded?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Web only: an address that can be opened in a new tab or copied. */
  href?: string | undefined;
  onPress: () => void;
}
