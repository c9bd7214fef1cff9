import { a11y } from '../../platform/a11y';
import { Text } from '../../platform/elements';
import type { IconName } from './names';
import './icon.scss';

/** Decoration beside a text or inside something that has a name; never read aloud. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return <Text className={`icon icon-${name} ${className}`} {...a11y({ hidden: true })} />;
}
