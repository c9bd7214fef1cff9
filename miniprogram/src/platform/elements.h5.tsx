import './elements.h5.scss';
import type { CSSProperties, MouseEvent } from 'react';
import type {
  ElementProps,
  InputProps,
  PressProps,
  ScrollProps,
  SliderProps,
  TextProps,
} from './elements.types';

export function View({ children, ...rest }: ElementProps) {
  return <div {...rest}>{children}</div>;
}

export function Text({ children, selectable: _selectable, ...rest }: TextProps) {
  return <span {...rest}>{children}</span>;
}

export function Scroll({ children, sideways, className = '', ...rest }: ScrollProps) {
  return (
    <div className={`scroll ${sideways ? 'scroll-sideways' : ''} ${className}`} {...rest}>
      {children}
    </div>
  );
}

export function Input({ kind, label, secret, onInput, onConfirm, ...rest }: InputProps) {
  return (
    <input
      {...rest}
      aria-label={label}
      type={secret ? 'password' : 'text'}
      inputMode={kind === 'digits' ? 'numeric' : 'text'}
      enterKeyHint="go"
      onChange={(event) => onInput(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && onConfirm?.(event.currentTarget.value)}
    />
  );
}

export function Slider({ spoken, label, value, max, onChange, className = '' }: SliderProps) {
  const filled = { '--filled': `${max > 0 ? (100 * value) / max : 0}%` } as CSSProperties;
  return (
    <input
      type="range"
      className={`slider ${className}`}
      style={filled}
      aria-label={label}
      aria-valuetext={spoken}
      min={0}
      max={max}
      step={1}
      value={value}
      onChange={(event) => onChange(event.target.valueAsNumber)}
    />
  );
}

const state = (role: PressProps['role'], selected: boolean | undefined) => {
  if (selected === undefined) return {};
  if (role === 'tab') return { 'aria-selected': selected };
  if (role === 'radio' || role === 'switch') return { 'aria-checked': selected };
  return role === 'link'
    ? { 'aria-current': selected ? ('page' as const) : undefined }
    : { 'aria-pressed': selected };
};

/** Anything that can be tapped: a real link where there is an address, a real button elsewhere. */
export function Press(props: PressProps) {
  const {
    children,
    className = '',
    label,
    role = 'button',
    selected,
    expanded,
    disabled,
    href,
    onPress,
    ...rest
  } = props;
  const shared = {
    ...rest,
    className: `press ${className}`,
    'aria-label': label,
    'aria-expanded': expanded,
    ...state(role, selected),
  };
  if (href === undefined) {
    return (
      <button
        {...shared}
        type="button"
        role={role === 'button' ? undefined : role}
        disabled={disabled}
        onClick={onPress}
      >
        {children}
      </button>
    );
  }
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onPress();
  };
  return (
    <a {...shared} href={href} onClick={follow}>
      {children}
    </a>
  );
}
