import type { ReactNode } from 'react';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import './text.scss';

interface TextProps {
  className?: string;
  children?: ReactNode;
}

/** Level 1 names the screen, 2 a section, 3 a card or row. */
export function Heading({ level, className = '', children }: TextProps & { level: 1 | 2 | 3 }) {
  return (
    <View className={`heading heading-${level} ${className}`} {...a11y({ role: 'heading', level })}>
      {children}
    </View>
  );
}

/** One paragraph of running text; `quiet` for what is secondary. */
export function Paragraph({ quiet, className = '', children }: TextProps & { quiet?: boolean }) {
  return <View className={`paragraph ${quiet ? 'quiet' : ''} ${className}`}>{children}</View>;
}

/** Small print: credits, dates, hints. */
export function Note({ className = '', children }: TextProps) {
  return <View className={`note ${className}`}>{children}</View>;
}

/** The line above a heading that says what kind of thing follows. */
export function Eyebrow({ className = '', children }: TextProps) {
  return <View className={`eyebrow ${className}`}>{children}</View>;
}

/** A time or number that is the point of the card, in figures of equal width. */
export function Figure({
  value,
  label,
  size = 'figure',
}: {
  value: string;
  label?: string;
  size?: 'figure' | 'time';
}) {
  return (
    <View className="figure" {...a11y({ label: label ? `${label} ${value}` : value })}>
      {label ? <View className="figure-label">{label}</View> : null}
      <View className={`figure-value figure-${size}`}>{value}</View>
    </View>
  );
}
