import type { ReactNode } from 'react';
import { a11y } from '../../platform/a11y';
import { Press, Scroll, View } from '../../platform/elements';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/names';
import './choice.scss';

interface ChipProps {
  icon?: IconName;
  tone?: 'plain' | 'accent' | 'glaze' | 'info';
  children?: ReactNode;
}

/** A short fact in a pill; not tappable. */
export function Chip({ icon, tone = 'plain', children }: ChipProps) {
  return (
    <View className={`chip chip-${tone}`}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </View>
  );
}

export interface Choice<Value extends string> {
  value: Value;
  text: string;
}

interface ChoicesProps<Value extends string> {
  /** Accessible name of the group. */
  label: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** Two to four choices side by side, one of them taken. */
export function Segmented<Value extends string>({ label, choices, value, onChoose }: ChoicesProps<Value>) {
  return (
    <View className="segmented" {...a11y({ role: 'radiogroup', label })}>
      {choices.map((choice) => (
        <Press
          key={choice.value}
          className={choice.value === value ? 'segment segment-here' : 'segment'}
          role="radio"
          selected={choice.value === value}
          onPress={() => onChoose(choice.value)}
        >
          {choice.text}
        </Press>
      ))}
    </View>
  );
}

/** Many choices in a row that scrolls sideways, one of them taken. */
export function Filter<Value extends string>({ label, choices, value, onChoose }: ChoicesProps<Value>) {
  return (
    <Scroll sideways className="filter">
      <View className="filter-row" {...a11y({ role: 'radiogroup', label })}>
        {choices.map((choice) => (
          <Press
            key={choice.value}
            className={choice.value === value ? 'filter-chip filter-here' : 'filter-chip'}
            role="radio"
            selected={choice.value === value}
            onPress={() => onChoose(choice.value)}
          >
            {choice.text}
          </Press>
        ))}
      </View>
    </Scroll>
  );
}
