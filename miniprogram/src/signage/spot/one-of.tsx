import { a11y } from '../../platform/a11y';
import { Press, View } from '../../platform/elements';
import './spot.scss';

interface OneOfProps<Value extends string> {
  label: string;
  choices: readonly { value: Value; text: string }[];
  value: Value | undefined;
  onChoose: (value: Value) => void;
}

/** Several choices in a few lines, one of them taken; none before the person has chosen. */
export function OneOf<Value extends string>({ label, choices, value, onChoose }: OneOfProps<Value>) {
  return (
    <View>
      <View className="spot-label">{label}</View>
      <View className="spot-choices" {...a11y({ role: 'radiogroup', label })}>
        {choices.map((choice) => (
          <Press
            key={choice.value}
            className={choice.value === value ? 'spot-choice spot-choice-here' : 'spot-choice'}
            role="radio"
            selected={choice.value === value}
            onPress={() => onChoose(choice.value)}
          >
            {choice.text}
          </Press>
        ))}
      </View>
    </View>
  );
}
