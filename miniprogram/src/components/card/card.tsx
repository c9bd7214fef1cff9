import type { ReactNode } from 'react';
import { Press, View } from '../../platform/elements';
import { Icon } from '../icon/icon';
import { Heading, Note } from '../text/text';
import './card.scss';

interface CardProps {
  /** Makes the whole card tappable. */
  onPress?: () => void;
  href?: string;
  /** Accessible name of the whole card. */
  label?: string;
  tone?: 'plain' | 'accent' | 'glaze' | 'info';
  className?: string;
  children?: ReactNode;
}

export function Card({ onPress, href, label, tone = 'plain', className = '', children }: CardProps) {
  const classes = `card card-${tone} ${className}`;
  if (!onPress) return <View className={classes}>{children}</View>;
  return (
    <Press className={classes} href={href} label={label} onPress={onPress}>
      {children}
    </Press>
  );
}

interface RowProps {
  title: ReactNode;
  note?: ReactNode;
  /** In front: a number, a picture, an icon. */
  lead?: ReactNode;
  /** At the end instead of the arrow. */
  trail?: ReactNode;
  onPress?: () => void;
  href?: string;
  label?: string;
}

/** One line of a list; tappable when it leads somewhere. */
export function Row({ title, note, lead, trail, onPress, href, label }: RowProps) {
  const content = (
    <>
      {lead ? <View className="row-lead">{lead}</View> : null}
      <View className="row-text">
        <View className="row-title">{title}</View>
        {note ? <Note className="row-note">{note}</Note> : null}
      </View>
      {trail ?? (onPress ? <Icon name="forward" className="row-arrow" /> : null)}
    </>
  );
  if (!onPress) return <View className="row">{content}</View>;
  return (
    <Press className="row" href={href} label={label} onPress={onPress}>
      {content}
    </Press>
  );
}

/** A titled part of a screen, with room around it. */
export function Section({
  title,
  aside,
  children,
}: {
  title?: string;
  aside?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <View className="section">
      {title ? (
        <View className="section-head">
          <Heading level={2}>{title}</Heading>
          {aside}
        </View>
      ) : null}
      {children}
    </View>
  );
}
