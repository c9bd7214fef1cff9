import { monthsLater } from 'shared/ceremony';
import { Heading, Icon } from '../../../components';
import { useTexts } from '../../../language';
import { a11y } from '../../../platform/a11y';
import { Press, View } from '../../../platform/elements';
import { monthTexts } from './month.texts';
import './month-choice.scss';

interface Props {
  /** First day of the month shown. */
  month: string;
  first: string;
  last: string;
  onChoose: (month: string) => void;
}

/** The month shown, one back, one ahead, and any other of its year. */
export function MonthChoice({ month, first, last, onChoose }: Props) {
  const texts = useTexts(monthTexts);
  const [year = 0, number = 1] = month.split('-').map(Number);
  const [previous, next] = [monthsLater(month, -1), monthsLater(month, 1)];
  const choices = Array.from({ length: 12 }, (_, index) => ({
    value: `${year}-${String(index + 1).padStart(2, '0')}-01`,
    text: texts.shortMonth(index + 1),
  }));
  return (
    <View className="month-choice">
      <View className="month-head">
        <Press
          className="month-step"
          label={texts.previous}
          disabled={previous < first}
          onPress={() => onChoose(previous)}
        >
          <Icon name="back" />
        </Press>
        <Heading level={1} className="month-name">
          {texts.month(year, number)}
        </Heading>
        <Press
          className="month-step"
          label={texts.next}
          disabled={next > last}
          onPress={() => onChoose(next)}
        >
          <Icon name="forward" />
        </Press>
      </View>
      <View className="month-grid" {...a11y({ role: 'radiogroup', label: texts.choose })}>
        {choices.map(({ value, text }) => (
          <Press
            key={value}
            className={value === month ? 'month-other month-here' : 'month-other'}
            role="radio"
            selected={value === month}
            onPress={() => onChoose(value)}
          >
            {text}
          </Press>
        ))}
      </View>
    </View>
  );
}
